import { Check, LoaderCircle, Lock, TriangleAlert } from 'lucide-react';
import { issueText } from '../../shared/wording/issue-text';
import { useDeskState, useSessionState } from '../session/session-context';
import { useWording } from '../wording/wording-context';

const ICON = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const;

/** 已保存 stands here only when the last change is on the disk. A file left behind is told by a dot and on hover. */
export function SavedState() {
  const wording = useWording();
  const { frame } = wording;
  const language = useDeskState((state) => state.language);
  const saving = useSessionState((state) => state.saving);
  const file = useSessionState((state) => state.file);
  const behind = useSessionState((state) => state.file !== null && state.fileSeq < state.log.length);
  const at = useSessionState((state) => state.log.at(-1)?.at);
  const hold = useSessionState((state) => state.hold);
  if (hold !== null && saving.kind === 'saved') {
    return (
      <span className="saved-state" title={issueText(wording, hold)}>
        <Lock {...ICON} />
        {frame.readOnlyState}
      </span>
    );
  }
  switch (saving.kind) {
    case 'saved': {
      const plain = frame.savedTip(at === undefined ? '' : new Date(at).toLocaleTimeString(language));
      const tip = file === null ? plain : behind ? frame.fileBehind(file.name) : frame.fileCurrent(file.name);
      return (
        <span className="saved-state saved-state-saved" title={tip}>
          <Check {...ICON} />
          {frame.saved}
          {behind ? <span className="saved-state-dot">•</span> : null}
        </span>
      );
    }
    case 'saving':
      return (
        <span className="saved-state">
          <LoaderCircle {...ICON} />
          {frame.saving}
        </span>
      );
    case 'failed':
      return (
        <span className="saved-state saved-state-failed" title={issueText(wording, saving.issue)}>
          <TriangleAlert {...ICON} />
          {frame.notSaved}
        </span>
      );
  }
}
