import type { SheetHandle } from './sheet-handle';

/** One turn of a wheel comes as several events: they are one step. */
const PAUSE_MS = 60;

/** Ctrl and the wheel change the size of the sheet; the page itself stays as it is. Call the result to stop. */
export function listenToZoomWheel(handle: SheetHandle): () => void {
  let last = Number.NEGATIVE_INFINITY;
  const turn = (event: WheelEvent) => {
    const { zoom } = handle.actions();
    if (!event.ctrlKey || zoom === undefined || event.deltaY === 0) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.timeStamp - last < PAUSE_MS) return;
    last = event.timeStamp;
    if (handle.commit()) zoom(event.deltaY < 0 ? 1 : -1);
  };
  handle.element.addEventListener('wheel', turn, { capture: true, passive: false });
  return () => handle.element.removeEventListener('wheel', turn, { capture: true });
}
