import { Lock } from 'lucide-react';
import { type KeyboardEvent, useMemo } from 'react';
import { countAdjustments } from '../../shared/analysis/adjustments';
import { type ScenarioInTree, scenarioTree } from '../../shared/analysis/scenario-tree';
import type { ScenarioId } from '../../shared/base/ids';
import type { CommandId } from '../../shared/desk/command-table';
import { signedOf } from '../../shared/edits/step-scenario';
import type { Operation } from '../../shared/operations/operation';
import { contentDigest } from '../../shared/plan/content-digest';
import type { Scenario } from '../../shared/plan/entity';
import { isLocked } from '../../shared/plan/locked';
import type { Plan } from '../../shared/plan/plan';
import type { Wording } from '../../shared/wording/zh-CN';
import { useCommands } from '../commands/use-commands';
import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { deskState } from '../session/desk-state';
import { useDeskState, useSessionState } from '../session/session-context';
import { timeText } from '../views/time-text';
import { useWording } from '../wording/wording-context';
import { closeDialog } from './close-dialog';
import './scenario-dialogs.css';

const ACTS: readonly CommandId[] = [
  'scenario.branch',
  'scenario.rename',
  'scenario.reparent',
  'scenario.promote',
  'scenario.step',
  'scenario.lock',
  'scenario.unlock',
  'scenario.drop',
];

/** 方案总览: the tree of scenarios with stage, adjustments, dates and locks; what is done is done to the chosen one. */
export function ScenariosDialog() {
  const wording = useWording();
  const words = wording.scenarios.overview;
  const plan = useSessionState((state) => state.plan);
  const log = useSessionState((state) => state.log);
  const current = useDeskState((state) => state.scenario);
  const commandOf = useCommands();
  const rows = useMemo(() => scenarioTree(plan), [plan]);
  const changed = useMemo(() => lastChanges(log), [log]);
  function onKeyDown(event: KeyboardEvent<HTMLTableSectionElement>): void {
    const at = rows.findIndex(({ scenario }) => scenario.id === current);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (event.key === 'Enter') closeDialog();
    else if (to === undefined) return;
    event.preventDefault();
    const next = to === undefined ? undefined : rows[to];
    if (next === undefined) return;
    deskState.setState({ scenario: next.scenario.id });
    event.currentTarget.querySelectorAll<HTMLElement>('tr')[rows.indexOf(next)]?.focus();
  }
  return (
    <Dialog
      title={words.title}
      description={words.about}
      width="wide"
      confirm={{ label: words.show, run: closeDialog }}
      onClose={closeDialog}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows are walked and chosen, as in a tree */}
      <table className="scenario-tree" role="treegrid" aria-label={words.title}>
        <thead>
          <tr>
            <th scope="col">{words.columns.name}</th>
            <th scope="col">{words.columns.state}</th>
            <th scope="col">{words.columns.adjustments}</th>
            <th scope="col">{words.columns.changed}</th>
            <th scope="col">{words.columns.lock}</th>
          </tr>
        </thead>
        <tbody onKeyDown={onKeyDown}>
          {rows.map((row) => (
            <ScenarioLine
              key={row.scenario.id}
              plan={plan}
              wording={wording}
              row={row}
              chosen={row.scenario.id === current}
              changed={changed.get(row.scenario.id)}
            />
          ))}
        </tbody>
      </table>
      <div className="scenario-acts">
        {ACTS.flatMap((id) => {
          const command = commandOf(id);
          if (command === null) return [];
          return [
            <Button key={id} kind="outlined" disabledBecause={command.disabledBecause} onClick={command.run}>
              {command.label}
            </Button>,
          ];
        })}
      </div>
    </Dialog>
  );
}

interface ScenarioLineProps {
  readonly plan: Plan;
  readonly wording: Wording;
  readonly row: ScenarioInTree;
  readonly chosen: boolean;
  readonly changed: Operation | undefined;
}

function ScenarioLine({ plan, wording, row, chosen, changed }: ScenarioLineProps) {
  const words = wording.scenarios.overview;
  const { scenario, depth } = row;
  const signed = signedOf(scenario, scenario.state);
  const adjustments = countAdjustments(plan, scenario.id);
  const state = wording.history.choices[scenario.state] ?? scenario.state;
  return (
    <tr
      aria-level={depth + 1}
      aria-selected={chosen}
      tabIndex={chosen ? 0 : -1}
      data-first={chosen || undefined}
      onClick={(event) => {
        deskState.setState({ scenario: scenario.id });
        event.currentTarget.focus();
      }}
      onDoubleClick={closeDialog}
    >
      <th scope="row" title={scenario.description} style={{ paddingLeft: 8 + Math.max(0, depth - 1) * 18 }}>
        {depth === 0 ? null : <span className="scenario-branch" aria-hidden="true" />}
        {scenario.name}
      </th>
      <td>{words.changed([state, signed.at].filter((part) => part !== '').join(' '), signed.by)}</td>
      <td>{adjustments === 0 ? words.none : adjustments}</td>
      <td>{changed === undefined ? words.none : words.changed(timeText(changed.at), changed.by)}</td>
      <td>
        <LockState plan={plan} scenario={scenario} />
      </td>
    </tr>
  );
}

/** Whether a lock still holds what it held: the digest is worked out anew. */
function LockState({ plan, scenario }: { readonly plan: Plan; readonly scenario: Scenario }) {
  const words = useWording().scenarios.overview;
  const locked = isLocked(plan, scenario.id);
  const sound = useMemo(
    () => scenario.lock !== null && contentDigest(plan, scenario.id) === scenario.lock,
    [plan, scenario],
  );
  if (!locked) return words.none;
  const state = scenario.lock === null ? words.lockedBefore : sound ? words.sound : words.broken;
  return (
    <span className={`scenario-lock${sound ? '' : ' scenario-broken'}`} title={scenario.lock ?? undefined}>
      <Lock size={12} strokeWidth={1.5} aria-hidden="true" />
      {[words.lockedOn(scenario.lockedAt ?? '', scenario.lockedBy ?? ''), state].join(' ')}
    </span>
  );
}

/** The last operation that touched each scenario, in its layer or in the list of scenarios. */
function lastChanges(log: readonly Operation[]): ReadonlyMap<ScenarioId, Operation> {
  const last = new Map<ScenarioId, Operation>();
  for (const operation of log) {
    for (const change of operation.changes) {
      const ofList = change.kind === 'field' && change.entity === 'scenario';
      last.set(ofList ? (change.id as ScenarioId) : change.scenario, operation);
    }
  }
  return last;
}
