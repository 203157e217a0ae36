import type { Operation } from '../../shared/operations/operation';
import type { Address } from '../../shared/plan/address';
import type { Plan } from '../../shared/plan/plan';
import { sheetOnScreen } from '../grid/mounted-sheet';
import { type CellRange, firstCell } from '../grid/selection';
import type { CellRef } from '../grid/sheet';
import type { SheetHandle } from '../grid/sheet-handle';
import { drawNow } from '../parts/draw-now';
import { deskState } from '../session/desk-state';
import { cellOfAddress } from '../views/cell-of-address';
import { goToAddress } from '../views/go-to-address';
import { addressOfPlace } from '../views/place-text';

/**
 * Selects the cells that an undo or redo has changed and scrolls to them: where they are in sight of this view and
 * scenario, else in the view of the first of them. The history stays: it shows the operation itself.
 */
export function showChanged(plan: Plan, operation: Operation): void {
  if (deskState.getState().view === 'history') return;
  const addresses = operation.changes.flatMap((change): readonly Address[] => {
    if (change.kind === 'value' || change.kind === 'field') return [change];
    const address = addressOfPlace(change.scenario, change.of);
    return address === null ? [] : [address];
  });
  const [first] = addresses;
  if (first === undefined || selectChanged(plan, addresses)) return;
  drawNow(() => goToAddress(plan, first));
  selectChanged(plan, addresses);
}

/** False: none of them is in sight. */
function selectChanged(plan: Plan, addresses: readonly Address[]): boolean {
  const { view, scenario } = deskState.getState();
  const sheet = sheetOnScreen.getState().handle;
  if (sheet === null) return false;
  const cells = addresses.flatMap((address) => {
    const cell = cellOfAddress({ plan, scenario }, view, address);
    return cell === null ? [] : (inSight(sheet, cell) ?? []);
  });
  const ranges = rangesOfCells(cells);
  const [range] = ranges;
  if (range === undefined) return false;
  sheet.select({ active: firstCell(range), ranges });
  return true;
}

/** Columns by which a row is known, for changes that no column shows: a row that came back. */
const NAMES = ['name', 'what', 'region'];

function inSight(sheet: SheetHandle, { row, column }: CellRef): CellRef | null {
  const order = sheet.order();
  if (order.rowAt(row) < 0) return null;
  const shown = [column, ...NAMES].find((one) => order.columnAt(one) >= 0);
  return shown === undefined ? null : { row, column: shown };
}

/** Cells as few ranges: rows with the same columns together. */
export function rangesOfCells(cells: readonly CellRef[]): readonly CellRange[] {
  const byRow = new Map<string, Set<string>>();
  for (const { row, column } of cells) {
    const known = byRow.get(row);
    if (known === undefined) byRow.set(row, new Set([column]));
    else known.add(column);
  }
  const byColumns = new Map<string, { readonly rows: string[]; readonly columns: readonly string[] }>();
  for (const [row, columns] of byRow) {
    const key = [...columns].sort().join('\n');
    const known = byColumns.get(key);
    if (known === undefined) byColumns.set(key, { rows: [row], columns: [...columns] });
    else known.rows.push(row);
  }
  return [...byColumns.values()];
}
