import type { BulkCell } from '../../shared/edits/bulk-edit';
import { fillContent } from '../grid/fill-texts';
import { shownRange } from '../grid/selection';
import type { CellRef, SheetModel } from '../grid/sheet';
import type { SheetHandle } from '../grid/sheet-handle';

/** A selected range as the dialog found it: cells and what they held, row by row. */
export interface BulkRange {
  readonly refs: readonly (readonly CellRef[])[];
  readonly cells: readonly (readonly BulkCell[])[];
}

export interface BulkSelection {
  readonly sheet: SheetHandle;
  readonly model: SheetModel;
  readonly ranges: readonly BulkRange[];
  readonly count: number;
}

/** Reads the selection once, when the dialog opens: while it is open nothing else changes. */
export function readSelection(sheet: SheetHandle): BulkSelection {
  const model = sheet.model();
  const order = sheet.order();
  const entries = new Set(model.rows.filter(({ entry }) => entry === true).map(({ id }) => id));
  const seen = new Set<string>();
  const ranges = (sheet.selection()?.ranges ?? []).flatMap((range): readonly BulkRange[] => {
    const shown = shownRange(order, range);
    if (shown === null) return [];
    const refs = shown.rows
      .filter((row) => !entries.has(row))
      .map((row) => shown.columns.map((column) => ({ row, column })).filter((ref) => isNew(seen, ref)))
      .filter((row) => row.length > 0);
    return [{ refs, cells: refs.map((row) => row.map((ref) => bulkCell(model, ref))) }];
  });
  return { sheet, model, ranges, count: ranges.reduce((sum, { refs }) => sum + refs.flat().length, 0) };
}

/** Ranges may overlap: a cell is changed once. */
function isNew(seen: Set<string>, { row, column }: CellRef): boolean {
  const key = `${row}\n${column}`;
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}

function bulkCell(model: SheetModel, { row, column }: CellRef): BulkCell {
  const cell = model.cell(row, column);
  return { ...fillContent(cell), locked: cell.locked, computed: cell.marks?.includes('computed') === true };
}
