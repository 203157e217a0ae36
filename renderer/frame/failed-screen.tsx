import type { Issue } from '../../shared/base/issue';
import { issueText } from '../../shared/wording/issue-text';
import { Button } from '../parts/button';
import { startDesk } from '../session/desk-start';
import { useWording } from '../wording/wording-context';
import { PlainScreen } from './plain-screen';

export interface FailedScreenProps {
  readonly issue: Issue;
}

/** The desk could not be opened: why, what is safe, a code to pass on, another try. */
export function FailedScreen({ issue }: FailedScreenProps) {
  const wording = useWording();
  const { failed } = wording.frame;
  return (
    <PlainScreen title={failed.title} what={issueText(wording, issue)} safe={failed.safe}>
      <p className="plain-screen-code">{failed.code(issue.code)}</p>
      <div className="plain-screen-actions">
        <Button kind="filled" autoFocus onClick={() => void startDesk()}>
          {failed.retry}
        </Button>
        <Button kind="outlined" onClick={() => void window.desk.closeWindow()}>
          {wording.common.close}
        </Button>
      </div>
    </PlainScreen>
  );
}
