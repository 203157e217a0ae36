import { useState } from 'react';
import { describePlan } from '../../shared/edits/describe-plan';
import { planFacts } from '../../shared/plan/plan-lists';
import { issueText } from '../../shared/wording/issue-text';
import { Checkbox } from '../parts/checkbox';
import { Dialog } from '../parts/dialog';
import { NumberField } from '../parts/number-field';
import { TextField } from '../parts/text-field';
import { tell } from '../session/desk-state';
import { useSession, useSessionState } from '../session/session-context';
import { useWording } from '../wording/wording-context';
import { closeDialog } from './close-dialog';
import { readYear } from './year-text';

/** Title, draft stage and period of the plan. */
export function PlanPropertiesDialog() {
  const wording = useWording();
  const words = wording.dialogs.planProperties;
  const session = useSession();
  const plan = useSessionState((state) => state.plan);
  const facts = planFacts(plan);
  const [title, setTitle] = useState(facts.title);
  const [status, setStatus] = useState(facts.status ?? '');
  const [baseYear, setBaseYear] = useState(String(facts.baseYear));
  const [targetYear, setTargetYear] = useState(String(facts.targetYear));
  const [requireReasons, setRequireReasons] = useState(facts.requireReasons);
  const edit = describePlan(plan, {
    title,
    status,
    baseYear: readYear(baseYear),
    targetYear: readYear(targetYear),
    requireReasons,
  });
  const errorOf = (...codes: readonly string[]): string | undefined =>
    edit.ok || !codes.includes(edit.issue.code) ? undefined : issueText(wording, edit.issue);
  function confirm(): void {
    if (!edit.ok) return;
    const done = session.run(edit);
    if (!done.ok) tell(done.issue);
    closeDialog();
  }
  return (
    <Dialog title={words.title} confirm={{ label: words.confirm, run: confirm }} onClose={closeDialog}>
      <TextField label={words.planTitle} value={title} onChange={setTitle} error={errorOf('plan.titleMissing')} first />
      <TextField label={words.status} value={status} onChange={setStatus} hint={words.statusHint} />
      <div className="field-row">
        <NumberField
          label={words.baseYear}
          value={baseYear}
          onChange={setBaseYear}
          error={errorOf('plan.yearOutside')}
        />
        <NumberField
          label={words.targetYear}
          value={targetYear}
          onChange={setTargetYear}
          error={errorOf('plan.periodBackwards')}
        />
      </div>
      <Checkbox label={words.requireReasons} checked={requireReasons} onChange={setRequireReasons} />
    </Dialog>
  );
}
