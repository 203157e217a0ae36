import { useMemo, useState } from 'react';
import { differingPlaces } from '../../shared/analysis/differing-places';
import { countShown, shownChanges } from '../../shared/analysis/shown-changes';
import { asId, type ScenarioId } from '../../shared/base/ids';
import { issue } from '../../shared/base/issue';
import type { KeepOrFollow as Choice } from '../../shared/edits/keep-shown';
import { mayReparent, reparentScenario } from '../../shared/edits/reparent-scenario';
import { applyChanges } from '../../shared/operations/apply-changes';
import { ROOT } from '../../shared/plan/plan';
import { listScenarios } from '../../shared/plan/plan-lists';
import { parentOf } from '../../shared/plan/resolve';
import { Dialog } from '../parts/dialog';
import { Select } from '../parts/select';
import { tell } from '../session/desk-state';
import { useSession, useSessionState } from '../session/session-context';
import { scenarioName } from '../views/sheet-context';
import { useWording } from '../wording/wording-context';
import { closeDialog } from './close-dialog';
import { KeepOrFollow } from './keep-or-follow';
import { ShownChangeList } from './shown-change-list';
import './scenario-dialogs.css';

/** 改换上级: over which other scenario a draft stands, and what that would change in it. */
export function ReparentScenarioDialog({ scenario }: { readonly scenario: ScenarioId }) {
  const wording = useWording();
  const words = wording.scenarios;
  const session = useSession();
  const plan = useSessionState((state) => state.plan);
  const parents = listScenarios(plan).filter(({ id }) => mayReparent(plan, scenario, id).ok);
  const [parent, setParent] = useState<ScenarioId>(() => parents[0]?.id ?? ROOT);
  const [choice, setChoice] = useState<Choice>('follow');
  const changes = useMemo(() => {
    const moved = reparentScenario(plan, scenario, parent, 'follow');
    if (!moved.ok) return [];
    const after = applyChanges(plan, moved.value.changes);
    const places = differingPlaces({ plan, scenario }, { plan: after, scenario });
    return shownChanges(plan, after, scenario, places);
  }, [plan, scenario, parent]);
  const name = scenarioName(plan, scenario, wording);
  const nowhere = parents.length === 0;
  function confirm(): void {
    const done = session.run(reparentScenario(plan, scenario, parent, choice));
    if (!done.ok) tell(done.issue);
    else tell(issue('scenario.reparented', '', { name, parent: scenarioName(plan, parent, wording) }), 'info');
    closeDialog();
  }
  return (
    <Dialog
      title={words.reparent.title}
      description={words.reparent.about(name, scenarioName(plan, parentOf(plan, scenario) ?? ROOT, wording))}
      width="middle"
      confirm={{
        label: words.reparent.confirm,
        run: confirm,
        ...(nowhere ? { disabledBecause: words.reparent.nowhere } : {}),
      }}
      onClose={closeDialog}
    >
      {nowhere ? (
        <p className="scenario-quiet">{words.reparent.nowhere}</p>
      ) : (
        <>
          <div className="scenario-choice">
            <span className="field-label">{words.reparent.parent}</span>
            <Select
              label={words.reparent.parent}
              options={parents.map((one) => ({ value: one.id as string, label: one.name }))}
              value={parent}
              onChange={(id) => setParent(asId<ScenarioId>(id))}
            />
          </div>
          <KeepOrFollow label={words.choice.label} value={choice} onChange={setChoice} moves={countShown(changes)} />
          {choice === 'keep' ? null : <ShownChangeList plan={plan} changes={changes} most={8} />}
        </>
      )}
    </Dialog>
  );
}
