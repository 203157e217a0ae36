import { Lock, Plus } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { countAdjustments } from '../../shared/analysis/adjustments';
import type { ScenarioId } from '../../shared/base/ids';
import { signedOf } from '../../shared/edits/step-scenario';
import type { Scenario } from '../../shared/plan/entity';
import { isLocked } from '../../shared/plan/locked';
import { ROOT } from '../../shared/plan/plan';
import { listScenarios } from '../../shared/plan/plan-lists';
import { lineOf } from '../../shared/plan/resolve';
import type { Wording } from '../../shared/wording/zh-CN';
import { runCommand } from '../commands/use-commands';
import { deskState, showDialog } from '../session/desk-state';
import { useDeskState, useSession, useSessionState } from '../session/session-context';
import { useWording } from '../wording/wording-context';
import { ScenarioTabMenu } from './scenario-tab-menu';
import './scenario-tabs.css';

/** Scenarios as the tabs of sheets: click to see one, double click or F2 to rename, right click for the rest. */
export function ScenarioTabs() {
  const { frame } = useWording();
  const session = useSession();
  const plan = useSessionState((state) => state.plan);
  const current = useDeskState((state) => state.scenario);
  const scenarios = listScenarios(plan);
  const shown = scenarios.find((scenario) => scenario.id === current);
  const parent = scenarios.find((scenario) => scenario.id === shown?.parent);
  return (
    <div className="scenario-tabs" data-pane="tabs" tabIndex={-1}>
      <div className="scenario-tabs-row" role="tablist" aria-label={frame.scenarios} onKeyDown={walk}>
        {scenarios.map((scenario) => (
          <ScenarioTab
            key={scenario.id}
            scenario={scenario}
            chosen={scenario.id === current}
            locked={isLocked(plan, scenario.id)}
            parent={scenarios.find((one) => one.id === scenario.parent)}
            depth={lineOf(plan, scenario.id).length - 1}
            adjustments={countAdjustments(plan, scenario.id)}
          />
        ))}
      </div>
      <button
        type="button"
        className="scenario-tabs-add"
        aria-label={frame.newScenario}
        title={frame.newScenario}
        onClick={() => runCommand(session, 'scenario.branch')}
      >
        <Plus size={16} strokeWidth={1.5} />
      </button>
      {shown === undefined || parent === undefined ? null : (
        <span className="scenario-tabs-from">{frame.inheritsFrom(shown.name, parent.name)}</span>
      )}
    </div>
  );
}

interface ScenarioTabProps {
  readonly scenario: Scenario;
  readonly chosen: boolean;
  readonly locked: boolean;
  readonly parent: Scenario | undefined;
  /** How many stand between it and the plan in force, itself included. */
  readonly depth: number;
  readonly adjustments: number;
}

function ScenarioTab({ scenario, chosen, locked, parent, depth, adjustments }: ScenarioTabProps) {
  const wording = useWording();
  const { frame } = wording;
  const rename = (): void => showDialog({ kind: 'nameScenario', mode: 'rename', scenario: scenario.id });
  return (
    <ScenarioTabMenu scenario={scenario}>
      <button
        type="button"
        role="tab"
        className="scenario-tab"
        aria-selected={chosen}
        tabIndex={chosen ? 0 : -1}
        title={tabTip(scenario, parent, wording)}
        data-scenario={scenario.id}
        onClick={() => choose(scenario.id)}
        // A right click shows what it is about before it asks what to do with it.
        onContextMenu={() => choose(scenario.id)}
        onDoubleClick={rename}
        onKeyDown={(event) => {
          if (event.key === 'F2') rename();
        }}
      >
        {depth > 1 ? <span className="scenario-tab-branch" aria-hidden="true" /> : null}
        {locked ? <Lock size={13} strokeWidth={1.5} aria-label={frame.locked} /> : null}
        <span className="scenario-tab-name">{scenario.name}</span>
        {scenario.state === 'draft' ? null : (
          <span className="scenario-tab-state">{wording.history.choices[scenario.state]}</span>
        )}
        {scenario.id === ROOT || adjustments === 0 ? null : (
          <span className="scenario-tab-count" title={frame.ownAdjustments(adjustments)}>
            {adjustments}
          </span>
        )}
      </button>
    </ScenarioTabMenu>
  );
}

/** 承自, 阶段, 锁定, 说明: a line each. */
function tabTip(scenario: Scenario, parent: Scenario | undefined, { scenarios, history }: Wording): string | undefined {
  const { at, by } = signedOf(scenario, scenario.state);
  const lines = [
    parent === undefined ? '' : scenarios.tab.parent(parent.name),
    scenario.state === 'draft' ? '' : scenarios.tab.state(history.choices[scenario.state] ?? '', at, by),
    scenario.lock === null ? '' : scenarios.tab.locked(scenario.lockedAt ?? '', scenario.lockedBy ?? ''),
    scenario.description,
  ].filter((line) => line !== '');
  return lines.length === 0 ? undefined : lines.join('\n');
}

function choose(scenario: ScenarioId): void {
  deskState.setState({ scenario });
}

function walk(event: KeyboardEvent<HTMLDivElement>): void {
  const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (step === undefined || event.ctrlKey || event.altKey || event.nativeEvent.isComposing) return;
  const tabs = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('[role="tab"]')];
  if (!(event.target instanceof HTMLButtonElement)) return;
  const next = tabs[tabs.indexOf(event.target) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
  next.click();
}
