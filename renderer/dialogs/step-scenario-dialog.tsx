import { useState } from 'react';
import type { ScenarioId } from '../../shared/base/ids';
import { issue } from '../../shared/base/issue';
import { SCENARIO_STATES, type ScenarioState, stepScenario } from '../../shared/edits/step-scenario';
import { ROOT } from '../../shared/plan/plan';
import { entityOf } from '../../shared/plan/plan-lists';
import { issueText } from '../../shared/wording/issue-text';
import { Dialog } from '../parts/dialog';
import { SegmentedFilter } from '../parts/segmented-filter';
import { TextArea } from '../parts/text-area';
import { TextField } from '../parts/text-field';
import { author } from '../session/desk-settings';
import { tell } from '../session/desk-state';
import { useSession, useSessionState } from '../session/session-context';
import { useWording } from '../wording/wording-context';
import { closeDialog } from './close-dialog';
import { readDay, today } from './day-text';
import './scenario-dialogs.css';

/** 方案阶段: 草案, 征求意见, 论证, 批准; forward with a date and a name, back with a reason. */
export function StepScenarioDialog({ scenario }: { readonly scenario: ScenarioId }) {
  const wording = useWording();
  const words = wording.scenarios.step;
  const session = useSession();
  const plan = useSessionState((state) => state.plan);
  const { name, state } = entityOf(plan, ROOT, 'scenario', scenario);
  const now = SCENARIO_STATES.indexOf(state);
  const [wanted, setWanted] = useState<ScenarioState>(() => SCENARIO_STATES[now + 1] ?? state);
  const [at, setAt] = useState(today);
  const [by, setBy] = useState(author);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const day = readDay(at);
  const back = SCENARIO_STATES.indexOf(wanted) < now;
  const edit = stepScenario(plan, scenario, wanted, { at: day.ok ? day.value : '', by }, { reason, basis: '' });
  const error = edit.ok ? undefined : issueText(wording, edit.issue);
  const reasonMissing = !edit.ok && edit.issue.code === 'scenario.reasonMissing';
  const stateName = (one: ScenarioState): string => wording.history.choices[one] ?? one;
  function confirm(): void {
    setTried(true);
    if (!edit.ok || (!back && !day.ok)) return;
    const done = session.run(edit);
    if (!done.ok) tell(done.issue);
    else tell(issue('scenario.stepped', '', { name, state: stateName(wanted) }), 'info');
    closeDialog();
  }
  return (
    <Dialog
      title={words.title}
      description={words.about(name, stateName(state))}
      confirm={{
        label: words.confirm,
        run: confirm,
        ...(error === undefined || reasonMissing ? {} : { disabledBecause: error }),
      }}
      onClose={closeDialog}
    >
      <div className="scenario-choice">
        <SegmentedFilter
          label={words.state}
          segments={SCENARIO_STATES.map((one) => ({ value: one, label: stateName(one) }))}
          value={wanted}
          onChange={setWanted}
        />
      </div>
      {error === undefined || reasonMissing ? null : <p className="scenario-quiet">{error}</p>}
      {back ? null : (
        <div className="field-row">
          <TextField
            label={words.at}
            value={at}
            onChange={setAt}
            error={day.ok ? undefined : issueText(wording, day.issue)}
          />
          <TextField label={words.by} value={by} onChange={setBy} hint={words.byHint} />
        </div>
      )}
      <TextArea
        label={words.reason}
        value={reason}
        onChange={setReason}
        lines={2}
        hint={back ? words.backHint : words.forwardHint}
        error={tried && reasonMissing ? error : undefined}
      />
      {wanted === 'approved' && state !== 'approved' ? <p className="scenario-quiet">{words.locks}</p> : null}
    </Dialog>
  );
}
