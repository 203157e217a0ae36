import { useStore } from 'zustand';
import { sheetOnScreen } from '../grid/mounted-sheet';
import { useWording } from '../wording/wording-context';

/** The mode that End, F8 or Shift+F8 began, as long as it holds. */
export function SheetLatch() {
  const latch = useStore(sheetOnScreen, ({ handle }) => handle?.latch() ?? 'none');
  const { latches } = useWording().grid;
  return latch === 'none' ? null : <span className="status-bar-item">{latches[latch]}</span>;
}
