import { ChevronDown, WandSparkles } from 'lucide-react';
import { useEffect, useReducer, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useStore } from 'zustand';
import { Menu } from '../parts/menu';
import { MenuAtPoint } from '../parts/menu-at-point';
import { useWording } from '../wording/wording-context';
import { fillEntries } from './fill-entries';
import './fill-layer.css';
import { boxOfCells } from './fill-place';
import { listenToFill } from './fill-pointer';
import { type DoneFill, fillState } from './fill-state';
import { focusSheet, sheetOnScreen } from './mounted-sheet';
import type { SheetHandle } from './sheet-handle';

export interface FillLayerProps {
  /** The operation that undo would take back. Another one than the fill: the options go. */
  readonly newest: string | null;
  /** Takes it back, and has the sheet drawn without it. False: it could not be. */
  readonly takeBack: () => boolean;
}

/** What filling draws over the sheet on screen: the block a drag would fill, 填充选项, the menu of a right drag. */
export function FillLayer({ newest, takeBack }: FillLayerProps) {
  const sheet = useStore(sheetOnScreen, ({ handle }) => handle);
  const turn = useStore(sheetOnScreen, ({ turn: now }) => now);
  const { drag, done, asks } = useStore(fillState);
  useEffect(() => (sheet === null ? undefined : listenToFill(sheet)), [sheet]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a turn is another selection or another content.
  useEffect(() => forgetWhenLeft(sheet), [sheet, turn]);
  useForgetWhenUndone(done, newest);
  useRedrawOnScroll(done === null && drag === null ? null : sheet);
  const words = useWording().filling;
  if (sheet === null) return null;
  const box = drag === null ? null : boxOfCells(sheet, drag.from, drag.to);
  return createPortal(
    <>
      {drag === null || box === null ? null : <div className="fill-preview" data-kind={drag.kind} style={{ ...box }} />}
      {done === null || done.sheet !== sheet ? null : <FillOptions done={done} takeBack={takeBack} />}
      {asks === null ? null : (
        <MenuAtPoint
          label={words.options}
          at={asks.at}
          entries={fillEntries(asks.sheet, asks.gesture, { takeBack: () => true }, words)}
          onClose={() => {
            fillState.setState({ asks: null });
            focusSheet();
          }}
        />
      )}
    </>,
    sheet.element,
  );
}

function FillOptions({ done, takeBack }: { readonly done: DoneFill } & Pick<FillLayerProps, 'takeBack'>) {
  const words = useWording().filling;
  const open = useStore(fillState, (state) => state.open);
  const box = boxOfCells(done.sheet, done.corner, done.corner);
  if (box === null) return null;
  const whole = done.sheet.element;
  const left = Math.min(box.left + box.width + 4, whole.clientWidth - 46);
  const top = Math.min(box.top + box.height + 4, whole.clientHeight - 26);
  return (
    <div className="fill-options" style={{ left, top }}>
      <Menu
        label={words.options}
        open={open}
        onOpenChange={(next) => fillState.setState({ open: next })}
        afterClose={focusSheet}
        entries={fillEntries(done.sheet, done.gesture, { takeBack: () => !done.changed || takeBack(), done }, words)}
      >
        <button type="button" className="fill-options-button" aria-label={words.options} title={words.options}>
          <WandSparkles size={14} strokeWidth={1.5} aria-hidden="true" />
          <ChevronDown size={10} strokeWidth={1.5} aria-hidden="true" />
        </button>
      </Menu>
    </div>
  );
}

/** The options belong to what is selected: another selection, another sheet, and they go. */
function forgetWhenLeft(sheet: SheetHandle | null): void {
  const { done } = fillState.getState();
  if (done === null) return;
  const range = sheet === done.sheet ? sheet.selection()?.ranges.at(-1) : undefined;
  if (
    range === undefined ||
    !sameIds(range.rows, done.selected.rows) ||
    !sameIds(range.columns, done.selected.columns)
  ) {
    fillState.setState({ done: null, open: false });
  }
}

function sameIds(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, at) => id === b[at]);
}

/** Undone, or followed by something else: the options go. What is newest when a fill is done is the fill itself. */
function useForgetWhenUndone(done: DoneFill | null, newest: string | null): void {
  const made = useRef<{ readonly done: DoneFill | null; readonly newest: string | null }>({ done, newest });
  useEffect(() => {
    if (made.current.done !== done) made.current = { done, newest };
    else if (done !== null && made.current.newest !== newest) fillState.setState({ done: null, open: false });
  }, [done, newest]);
}

/** What is drawn over cells goes with them. */
function useRedrawOnScroll(sheet: SheetHandle | null): void {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    if (sheet === null) return;
    sheet.element.addEventListener('scroll', redraw, { capture: true, passive: true });
    return () => sheet.element.removeEventListener('scroll', redraw, { capture: true });
  }, [sheet]);
}
