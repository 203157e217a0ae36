import { useStore } from 'zustand';
import { issueText } from '../../shared/wording/issue-text';
import { Banner, type BannerAction } from '../parts/banner';
import { startDesk } from '../session/desk-start';
import { diskLook } from '../session/disk-watch';
import { saveToFile } from '../session/plan-files';
import { useSessionState } from '../session/session-context';
import { useWording } from '../wording/wording-context';

/**
 * Stands under the title bar from the moment a change could not be written down, while something holds the plan, and
 * while the disk is filling up: why, and the ways on.
 */
export function StorageStrip() {
  const wording = useWording();
  const { frame } = wording;
  const saving = useSessionState((state) => state.saving);
  const hold = useSessionState((state) => state.hold);
  const inFile = useSessionState((state) => state.file !== null && state.fileSeq >= state.log.length);
  const { room, megabytes } = useStore(diskLook);
  const saveElsewhere: BannerAction = { label: frame.saveElsewhere, run: () => void saveToFile('as') };
  // What failed is never closed and opened again in place: the app starts anew.
  const restart: BannerAction = { label: frame.restart, run: () => void window.desk.restart() };
  if (saving.kind === 'failed') {
    const reason = issueText(wording, saving.issue);
    return (
      <Banner tone="problem" actions={inFile ? [restart] : [saveElsewhere]}>
        {inFile ? frame.savedElsewhere(reason) : frame.unsavedReadOnly(reason)}
      </Banner>
    );
  }
  if (hold !== null) {
    const forReading = hold.code === 'session.openedReadOnly';
    const back: BannerAction = { label: frame.backToData, run: () => void startDesk() };
    const reason = issueText(wording, hold);
    return forReading ? (
      <Banner tone="caution" actions={[saveElsewhere, back]}>
        {reason}
      </Banner>
    ) : (
      <Banner tone="problem" actions={[saveElsewhere]}>
        {frame.readOnly(reason)}
      </Banner>
    );
  }
  if (room === 'low') return <Banner tone="caution">{frame.diskLow(megabytes)}</Banner>;
  return null;
}
