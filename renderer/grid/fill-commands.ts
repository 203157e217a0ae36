import type { FillTowards } from './fill-drag';
import { fillLines } from './fill-lines';
import { runFill } from './fill-run';
import { fillState } from './fill-state';
import { lastRange, type Rectangle, rectanglesOf } from './selection';
import type { SheetCommand } from './sheet-command';
import type { SheetHandle } from './sheet-handle';

/** Ctrl+D, Ctrl+R and the key of 填充选项. */
export const FILL_COMMANDS: readonly SheetCommand[] = [
  { id: 'fill-down', keys: ['Ctrl+D'], repeats: true, run: (sheet) => copyFirst(sheet, 'down') },
  { id: 'fill-right', keys: ['Ctrl+R'], repeats: true, run: (sheet) => copyFirst(sheet, 'right') },
  {
    id: 'fill-options',
    keys: ['Alt+Shift+F10'],
    run: () => {
      if (fillState.getState().done === null) return false;
      return fillState.setState({ open: true });
    },
  },
];

/** The first row (column) of each selected range into the rest of it; where there is no rest, the cell before into it. */
function copyFirst(sheet: SheetHandle, towards: Extract<FillTowards, 'down' | 'right'>): void {
  const selection = sheet.selection();
  if (selection === null) return;
  const order = sheet.order();
  const parts = selection.ranges
    .flatMap((range) => rectanglesOf(order, range))
    .flatMap((one) => splitFirst(one, towards));
  const words = sheet.words().filling;
  if (parts.length === 0) {
    sheet.refuse(towards === 'down' ? words.nothingAbove : words.nothingLeft);
    return;
  }
  const lines = parts.flatMap(({ source, into }) => fillLines(order, source, into, towards));
  runFill(sheet, { lines, selected: lastRange(selection) }, 'copy');
}

function splitFirst(
  range: Rectangle,
  towards: 'down' | 'right',
): readonly { readonly source: Rectangle; readonly into: Rectangle }[] {
  const { top, bottom, left, right } = range;
  if (towards === 'down') {
    if (bottom > top) return [{ source: { ...range, bottom: top }, into: { ...range, top: top + 1 } }];
    return top === 0 ? [] : [{ source: { ...range, top: top - 1, bottom: top - 1 }, into: range }];
  }
  if (right > left) return [{ source: { ...range, right: left }, into: { ...range, left: left + 1 } }];
  return left === 0 ? [] : [{ source: { ...range, left: left - 1, right: left - 1 }, into: range }];
}
