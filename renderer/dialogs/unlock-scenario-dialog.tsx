import { useMemo, useState } from 'react';
import { differingPlaces } from '../../shared/analysis/differing-places';
import { countShown, shownChanges } from '../../shared/analysis/shown-changes';
import type { ScenarioId } from '../../shared/base/ids';
import { issue } from '../../shared/base/issue';
import type { KeepOrFollow as Choice } from '../../shared/edits/keep-shown';
import { openedLock, unlockScenario } from '../../shared/edits/lock-scenario';
import { applyChanges } from '../../shared/operations/apply-changes';
import { ROOT } from '../../shared/plan/plan';
import { entityOf } from '../../shared/plan/plan-lists';
import { issueText } from '../../shared/wording/issue-text';
import { Dialog } from '../parts/dialog';
import { TextArea } from '../parts/text-area';
import { tell } from '../session/desk-state';
import { useSession, useSessionState } from '../session/session-context';
import { useWording } from '../wording/wording-context';
import { closeDialog } from './close-dialog';
import { KeepOrFollow } from './keep-or-follow';
import { ShownChangeList } from './shown-change-list';
import './scenario-dialogs.css';

/** 解锁: deliberate, with a reason, and with what the scenario would then show differently. */
export function UnlockScenarioDialog({ scenario }: { readonly scenario: ScenarioId }) {
  const wording = useWording();
  const words = wording.scenarios.unlock;
  const session = useSession();
  const plan = useSessionState((state) => state.plan);
  const [reason, setReason] = useState('');
  const [choice, setChoice] = useState<Choice>('keep');
  const [tried, setTried] = useState(false);
  const { name, state } = entityOf(plan, ROOT, 'scenario', scenario);
  const changes = useMemo(() => {
    const after = applyChanges(plan, openedLock(plan, scenario));
    const places = differingPlaces({ plan, scenario }, { plan: after, scenario });
    return shownChanges(plan, after, scenario, places);
  }, [plan, scenario]);
  const edit = unlockScenario(plan, scenario, choice, { reason, basis: '' });
  function confirm(): void {
    setTried(true);
    if (!edit.ok) return;
    const done = session.run(edit);
    if (!done.ok) tell(done.issue);
    else tell(issue('scenario.unlockDone', '', { name }), 'info');
    closeDialog();
  }
  return (
    <Dialog
      title={words.title}
      description={words.about(name)}
      width="middle"
      confirm={{ label: words.confirm, run: confirm }}
      onClose={closeDialog}
    >
      <TextArea
        label={words.reason}
        value={reason}
        onChange={setReason}
        lines={2}
        error={tried && !edit.ok ? issueText(wording, edit.issue) : undefined}
        first
      />
      {state === 'approved' ? <p className="scenario-quiet">{words.approved}</p> : null}
      <KeepOrFollow
        label={wording.scenarios.choice.label}
        value={choice}
        onChange={setChoice}
        moves={countShown(changes)}
      />
      {choice === 'keep' ? null : <ShownChangeList plan={plan} changes={changes} most={6} />}
    </Dialog>
  );
}
