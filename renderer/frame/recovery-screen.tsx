import { issueText } from '../../shared/wording/issue-text';
import { Button } from '../parts/button';
import type { DeskStage } from '../session/desk-stage';
import { recoverPlans } from '../session/desk-start';
import { useWording } from '../wording/wording-context';
import { PlainScreen } from './plain-screen';

export interface RecoveryScreenProps {
  readonly stage: Extract<DeskStage, { kind: 'recovery' }>;
}

/** The database knows less than the plain files: says so, and changes nothing before it is asked to. */
export function RecoveryScreen({ stage }: RecoveryScreenProps) {
  const wording = useWording();
  const { recovery } = wording.frame;
  return (
    <PlainScreen title={recovery.title} what={issueText(wording, stage.reason)} safe={recovery.safe}>
      <table className="plain-screen-table">
        <thead>
          <tr>
            <th>{recovery.plan}</th>
            <th>{recovery.stored}</th>
            <th>{recovery.journal}</th>
          </tr>
        </thead>
        <tbody>
          {stage.plans.map((plan) => (
            <tr key={plan.planId}>
              <td>{plan.title}</td>
              <td>{plan.storedSeq === 0 ? recovery.missing : recovery.operations(plan.storedSeq)}</td>
              <td>{recovery.operations(plan.journalSeq)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="plain-screen-actions">
        <Button kind="filled" autoFocus onClick={() => void recoverPlans()}>
          {recovery.recover}
        </Button>
        <Button kind="outlined" onClick={() => void window.desk.closeWindow()}>
          {wording.common.close}
        </Button>
      </div>
    </PlainScreen>
  );
}
