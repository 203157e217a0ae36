import { currentRegion } from './current-region';
import { lastRange, rangeOfAll, type Selection, selectCell, shownRange, withLast } from './selection';
import { nextCorner } from './selection-cycle';
import { selectionSaid } from './selection-said';
import type { SheetCommand } from './sheet-command';
import type { SheetHandle } from './sheet-handle';

/** Keys that select: current region, everything, whole rows and columns, corners, back to one cell. */
export const SELECTION_COMMANDS: readonly SheetCommand[] = [
  { id: 'select-region-or-all', keys: ['Ctrl+A'], run: selectRegionOrAll },
  { id: 'select-all', keys: ['Ctrl+Shift+Space'], run: selectAll },
  { id: 'select-region', keys: ['Ctrl+Shift+8'], run: selectRegion },
  { id: 'select-columns', keys: ['Ctrl+Space'], run: selectColumns },
  { id: 'select-rows', keys: ['Shift+Space'], run: selectRows },
  { id: 'select-active', keys: ['Shift+Backspace'], run: selectActive },
  // The second is for those whose input method keeps Ctrl+. to itself.
  { id: 'next-corner', keys: ['Ctrl+.', 'Ctrl+Alt+.'], run: goToNextCorner },
];

function selectRegionOrAll(sheet: SheetHandle): void {
  const before = sheet.selection();
  const region = before === null ? null : regionOf(sheet, before);
  if (before === null || region === null) return;
  const size = (ranges: Selection['ranges']) => ranges.map(({ rows, columns }) => rows.length * columns.length);
  const [held, ...others] = size(before.ranges);
  const taken = others.length === 0 && held === region.rows.length * region.columns.length;
  // The region is taken already, or there is none around a blank: everything.
  if (taken || region.rows.length * region.columns.length === 1) selectAll(sheet);
  else choose(sheet, { active: before.active, ranges: [region] });
}

function selectAll(sheet: SheetHandle): void {
  const range = rangeOfAll(sheet.order());
  const active = sheet.active();
  if (range !== null && active !== null) choose(sheet, { active, ranges: [range] });
}

function selectRegion(sheet: SheetHandle): void {
  const before = sheet.selection();
  const region = before === null ? null : regionOf(sheet, before);
  if (before !== null && region !== null) choose(sheet, { active: before.active, ranges: [region] });
}

function regionOf(sheet: SheetHandle, { active }: Selection) {
  const model = sheet.model();
  return currentRegion(sheet.order(), (row, column) => model.cell(row, column).text !== '', active);
}

function selectColumns(sheet: SheetHandle): void {
  widen(sheet, 'rows');
}

function selectRows(sheet: SheetHandle): void {
  widen(sheet, 'columns');
}

/** The last range over all rows, or over all columns. */
function widen(sheet: SheetHandle, over: 'rows' | 'columns'): void {
  const before = sheet.selection();
  const order = sheet.order();
  const range = before === null ? null : shownRange(order, lastRange(before));
  if (before !== null && range !== null) choose(sheet, withLast(before, { ...range, [over]: order[over] }));
}

function selectActive(sheet: SheetHandle): void {
  const active = sheet.active();
  if (active !== null) sheet.select(selectCell(active));
}

function goToNextCorner(sheet: SheetHandle): void {
  const before = sheet.selection();
  if (before !== null) sheet.select({ ...before, active: nextCorner(sheet.order(), before) });
}

/** Selects and says how much. */
function choose(sheet: SheetHandle, selection: Selection): void {
  sheet.select(selection);
  const said = selectionSaid(sheet.words().grid, sheet.model(), sheet.order(), selection);
  if (said !== null) sheet.say(said);
}
