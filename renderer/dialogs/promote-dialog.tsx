import { useMemo, useState } from 'react';
import { adjustmentsOf } from '../../shared/analysis/adjustments';
import { countShown, type ShownChange, shownChanges } from '../../shared/analysis/shown-changes';
import type { ScenarioId } from '../../shared/base/ids';
import { issue } from '../../shared/base/issue';
import type { KeepOrFollow as Choice } from '../../shared/edits/keep-shown';
import { parentFor, promoteAdjustments } from '../../shared/edits/promote-adjustments';
import { applyChanges } from '../../shared/operations/apply-changes';
import { type Address, placeKey } from '../../shared/plan/address';
import { isLocked } from '../../shared/plan/locked';
import { type Plan, ROOT } from '../../shared/plan/plan';
import { listScenarios } from '../../shared/plan/plan-lists';
import { CheckList } from '../parts/check-list';
import { Dialog } from '../parts/dialog';
import { tell } from '../session/desk-state';
import { useSession, useSessionState } from '../session/session-context';
import { scenarioName } from '../views/sheet-context';
import { useWording } from '../wording/wording-context';
import { closeDialog } from './close-dialog';
import { KeepOrFollow } from './keep-or-follow';
import { placeItems } from './place-items';
import { ShownChangeList } from './shown-change-list';
import './scenario-dialogs.css';

export interface PromoteDialogProps {
  readonly scenario: ScenarioId;
  /** Chosen when it opens; none: all. */
  readonly selected: readonly Address[];
}

/** 并入上级: which adjustments go into the parent, and what that does there and in every other scenario. */
export function PromoteDialog({ scenario, selected }: PromoteDialogProps) {
  const wording = useWording();
  const words = wording.scenarios;
  const session = useSession();
  const plan = useSessionState((state) => state.plan);
  const checked = parentFor(plan, scenario);
  const parent = checked.ok ? checked.value : ROOT;
  const items = useMemo(
    () => placeItems({ plan, wording, from: scenario, to: parent }, adjustmentsOf(plan, scenario)),
    [plan, wording, scenario, parent],
  );
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => {
    const keys = new Set(selected.map(placeKey));
    const some = items.filter(({ places }) => places.some((place) => keys.has(placeKey(place))));
    return new Set((some.length > 0 ? some : items).map(({ id }) => id));
  });
  const [choice, setChoice] = useState<Choice>('keep');
  const places = useMemo(
    () => items.filter(({ id }) => chosen.has(id)).flatMap((item) => item.places),
    [items, chosen],
  );
  const edit = useMemo(() => promoteAdjustments(plan, scenario, places, choice), [plan, scenario, places, choice]);
  const following = useMemo(() => effectsOf(plan, scenario, places, 'follow'), [plan, scenario, places]);
  const effects = useMemo(() => effectsOf(plan, scenario, places, choice), [plan, scenario, places, choice]);
  const moves = countShown(following.filter(({ id }) => id !== parent).flatMap(({ changes }) => changes));
  const changesText = (changes: readonly ShownChange[]): string => {
    const { written, computed } = countShown(changes);
    return words.list.changes(written, computed);
  };
  function confirm(): void {
    const done = session.run(edit);
    if (!done.ok) tell(done.issue);
    else tell(issue('promote.done', '', { count: chosen.size, name: scenarioName(plan, parent, wording) }), 'info');
    closeDialog();
  }
  return (
    <Dialog
      title={words.promote.title}
      description={words.promote.about(scenarioName(plan, scenario, wording), scenarioName(plan, parent, wording))}
      width="middle"
      confirm={{
        label: words.promote.confirm,
        run: confirm,
        ...(chosen.size === 0 ? { disabledBecause: words.promote.nothing } : {}),
      }}
      onClose={closeDialog}
    >
      <CheckList
        label={words.list.label}
        items={items}
        chosen={chosen}
        onChange={setChosen}
        arrow={wording.history.arrow}
      />
      <p className="scenario-list-foot">
        <span role="status">{words.list.chosen(chosen.size, items.length)}</span>
        <span>{words.list.keys}</span>
      </p>
      {isLocked(plan, scenario) ? <p className="scenario-quiet">{words.promote.lockedGiver}</p> : null}
      {moves.written + moves.computed === 0 ? null : (
        <KeepOrFollow label={words.promote.siblings} value={choice} onChange={setChoice} moves={moves} />
      )}
      <section className="scenario-effects" aria-label={words.promote.effects}>
        {listScenarios(plan).flatMap(({ id, name }) => {
          const [now, moved] = [effects, following].map((all) => all.find((one) => one.id === id)?.changes ?? []);
          if (now === undefined || moved === undefined || moved.length === 0) return [];
          return [
            <div key={id} className="scenario-effect">
              <h3>
                {name}
                <span className="scenario-quiet">{now.length > 0 ? changesText(now) : words.choice.keep}</span>
              </h3>
              {id === parent ? null : <ShownChangeList plan={plan} changes={now} most={4} />}
            </div>,
          ];
        })}
      </section>
    </Dialog>
  );
}

interface Effect {
  readonly id: ScenarioId;
  readonly changes: readonly ShownChange[];
}

/** What each scenario would show differently. The draft itself shows the same. */
function effectsOf(plan: Plan, scenario: ScenarioId, places: readonly Address[], choice: Choice): readonly Effect[] {
  const edit = promoteAdjustments(plan, scenario, places, choice);
  if (!edit.ok) return [];
  const after = applyChanges(plan, edit.value.changes);
  return listScenarios(plan).map(({ id }) => ({ id, changes: shownChanges(plan, after, id, places) }));
}
