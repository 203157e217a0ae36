import { useMemo, useState } from 'react';
import type { Issue } from '../../shared/base/issue';
import { giveReason } from '../../shared/edits/give-reason';
import { recentReasons } from '../../shared/operations/recent-reasons';
import { type Address, placeKey } from '../../shared/plan/address';
import type { Plan, Reason } from '../../shared/plan/plan';
import { issueText } from '../../shared/wording/issue-text';
import { Dialog } from '../parts/dialog';
import { TextArea } from '../parts/text-area';
import { TextField } from '../parts/text-field';
import { useSession, useSessionState } from '../session/session-context';
import { useWording } from '../wording/wording-context';
import { closeDialog } from './close-dialog';
import { RecentTexts } from './recent-texts';

export interface GiveReasonDialogProps {
  readonly addresses: readonly Address[];
  /** Asked for by the plan, right after an edit. */
  readonly asked?: boolean;
}

/** Why a scenario differs, and on what that rests: for one adjustment or the same for many. */
export function GiveReasonDialog({ addresses, asked = false }: GiveReasonDialogProps) {
  const wording = useWording();
  const words = wording.dialogs.giveReason;
  const session = useSession();
  const plan = useSessionState((state) => state.plan);
  const shared = sharedReason(plan, addresses);
  const [reason, setReason] = useState(shared?.reason ?? '');
  const [basis, setBasis] = useState(shared?.basis ?? '');
  const log = useSessionState((state) => state.log);
  const recent = useMemo(() => recentReasons(log), [log]);
  const [failure, setFailure] = useState<Issue | null>(null);
  function confirm(): void {
    const done = session.run(giveReason(plan, addresses, { reason, basis }));
    if (done.ok) closeDialog();
    else setFailure(done.issue);
  }
  return (
    <Dialog
      title={words.title}
      description={
        asked ? words.asked(addresses.length) : shared === null ? words.mixed : words.about(addresses.length)
      }
      confirm={{ label: words.confirm, run: confirm }}
      onClose={closeDialog}
    >
      {/* Tab goes from field to field, as always; what was used lately comes after both and is only shown below its own. */}
      <div className="reason-fields">
        <TextArea
          label={words.reason}
          value={reason}
          onChange={setReason}
          lines={4}
          error={failure === null ? undefined : issueText(wording, failure)}
          first
        />
        <TextField label={words.basis} value={basis} onChange={setBasis} hint={words.basisHint} />
        <RecentTexts label={words.recent} of="reason" texts={recent.reasons} onChoose={setReason} />
        <RecentTexts label={words.recent} of="basis" texts={recent.bases} onChoose={setBasis} />
      </div>
    </Dialog>
  );
}

const NO_REASON: Reason = { reason: '', basis: '' };

/** The reason that all of them have (perhaps none); null where they differ. */
function sharedReason(plan: Plan, addresses: readonly Address[]): Reason | null {
  const reasons = addresses.map((address) => plan.reasons.get(address.scenario)?.get(placeKey(address)) ?? NO_REASON);
  const first = reasons[0] ?? NO_REASON;
  return reasons.every((one) => one.reason === first.reason && one.basis === first.basis) ? first : null;
}
