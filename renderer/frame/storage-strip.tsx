import { issueText } from '../../shared/wording/issue-text';
import { Banner } from '../parts/banner';
import { saveToFile } from '../session/plan-files';
import { useSessionState } from '../session/session-context';
import { useWording } from '../wording/wording-context';

/** Stands under the title bar from the moment a change could not be written down. */
export function StorageStrip() {
  const wording = useWording();
  const saving = useSessionState((state) => state.saving);
  if (saving.kind !== 'failed') return null;
  const { frame } = wording;
  return (
    <Banner tone="problem" action={{ label: frame.saveElsewhere, run: () => void saveToFile('as') }}>
      {frame.readOnly(issueText(wording, saving.issue))}
    </Banner>
  );
}
