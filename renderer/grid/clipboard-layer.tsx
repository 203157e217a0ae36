import { useEffect, useReducer } from 'react';
import { createPortal } from 'react-dom';
import { useStore } from 'zustand';
import { listenToClipboard } from './clipboard-events';
import './clipboard-layer.css';
import { boxOfBlock, windowOfBlock } from './clipboard-place';
import { clipboardState } from './clipboard-state';
import { sheetOnScreen } from './mounted-sheet';
import { type Rectangle, rectanglesOf } from './selection';
import type { SheetHandle } from './sheet-handle';

/** The clipboard of the sheet on screen, and the running frame around what was copied or cut in it. */
export function ClipboardLayer() {
  const sheet = useStore(sheetOnScreen, ({ handle }) => handle);
  // Another turn may have moved, hidden or sorted what the frame is around.
  useStore(sheetOnScreen, ({ turn }) => turn);
  const copied = useStore(clipboardState, (state) => state.copied);
  useEffect(() => {
    if (sheet === null) return;
    const ends = new AbortController();
    listenToClipboard(sheet, ends.signal);
    return () => ends.abort();
  }, [sheet]);
  const here = sheet !== null && copied?.running === true && isSheetOf(sheet, copied) ? sheet : null;
  useRedrawWith(here);
  if (here === null || copied === null) return null;
  const blocks = rectanglesOf(here.order(), copied.range);
  return createPortal(
    blocks.map((block) => <Ants key={`${block.top} ${block.left}`} sheet={here} block={block} />),
    here.element,
  );
}

function isSheetOf(sheet: SheetHandle, copied: { readonly sheet: string; readonly label: string }): boolean {
  const { id, label } = sheet.model();
  return copied.sheet === id && copied.label === label;
}

function Ants({ sheet, block }: { readonly sheet: SheetHandle; readonly block: Rectangle }) {
  const box = boxOfBlock(sheet, block);
  if (box === null) return null;
  const { left, top } = windowOfBlock(sheet, block);
  return (
    <div className="clipboard-window" style={{ left, top }} aria-hidden="true">
      <svg
        className="clipboard-ants"
        aria-hidden="true"
        style={{ left: box.left - left, top: box.top - top }}
        width={box.width}
        height={box.height}
      >
        <rect x="1" y="1" width={Math.max(0, box.width - 2)} height={Math.max(0, box.height - 2)} />
      </svg>
    </div>
  );
}

/** What is drawn over cells goes with them when they scroll or the window changes. */
function useRedrawWith(sheet: SheetHandle | null): void {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    if (sheet === null) return;
    const watch = new ResizeObserver(redraw);
    watch.observe(sheet.element);
    sheet.element.addEventListener('scroll', redraw, { capture: true, passive: true });
    return () => {
      watch.disconnect();
      sheet.element.removeEventListener('scroll', redraw, { capture: true });
    };
  }, [sheet]);
}
