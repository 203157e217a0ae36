import { useStore } from 'zustand';
import { useWording } from '../wording/wording-context';
import { hovering } from './receive-files';
import './drop-hint.css';

/** Frames the window while a file is held over it. */
export function DropHint() {
  const { frame } = useWording();
  const shown = useStore(hovering, (state) => state.file);
  return shown ? (
    <div className="drop-hint">
      <span>{frame.dropHere}</span>
    </div>
  ) : null;
}
