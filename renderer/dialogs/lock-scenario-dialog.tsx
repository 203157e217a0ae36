import { useMemo, useState } from 'react';
import type { ScenarioId } from '../../shared/base/ids';
import { issue } from '../../shared/base/issue';
import { lockScenario } from '../../shared/edits/lock-scenario';
import { isHeldLayer } from '../../shared/plan/held-layers';
import { issueText } from '../../shared/wording/issue-text';
import { Dialog } from '../parts/dialog';
import { TextField } from '../parts/text-field';
import { author } from '../session/desk-settings';
import { tell } from '../session/desk-state';
import { useSession, useSessionState } from '../session/session-context';
import { scenarioName } from '../views/sheet-context';
import { useWording } from '../wording/wording-context';
import { closeDialog } from './close-dialog';
import { readDay, today } from './day-text';
import './scenario-dialogs.css';

/** 锁定: a scenario holds what it shows from now on. */
export function LockScenarioDialog({ scenario }: { readonly scenario: ScenarioId }) {
  const wording = useWording();
  const words = wording.scenarios.lock;
  const session = useSession();
  const plan = useSessionState((state) => state.plan);
  const [at, setAt] = useState(today);
  const [by, setBy] = useState(author);
  const day = readDay(at);
  const name = scenarioName(plan, scenario, wording);
  const signedAt = day.ok ? day.value : '';
  const edit = useMemo(
    () => lockScenario(plan, scenario, { at: signedAt, by: by.trim() }),
    [plan, scenario, signedAt, by],
  );
  const held = edit.ok ? edit.value.changes.filter((change) => isHeldLayer(change.scenario)).length : 0;
  function confirm(): void {
    if (!day.ok) return;
    const done = session.run(edit);
    if (!done.ok) tell(done.issue);
    else tell(issue('scenario.lockDone', '', { name }), 'info');
    closeDialog();
  }
  return (
    <Dialog
      title={words.title}
      description={words.about(name)}
      confirm={{
        label: words.confirm,
        run: confirm,
        ...(day.ok ? {} : { disabledBecause: issueText(wording, day.issue) }),
      }}
      onClose={closeDialog}
    >
      <div className="field-row">
        <TextField
          label={words.at}
          value={at}
          onChange={setAt}
          error={day.ok ? undefined : issueText(wording, day.issue)}
          first
        />
        <TextField label={words.by} value={by} onChange={setBy} />
      </div>
      <p className="scenario-quiet">{held === 0 ? words.alone : words.held(held)}</p>
    </Dialog>
  );
}
