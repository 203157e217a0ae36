import { type CellRange, type Rectangle, rangeAt, rectanglesOf } from './selection';
import type { CellText, SheetModel } from './sheet';
import type { SheetOrder } from './sheet-order';

/** Where a range lands when it is moved by rows and columns; it stays within the sheet. Null: it lies in pieces. */
export function landingOf(
  order: SheetOrder,
  range: CellRange,
  by: { readonly rows: number; readonly columns: number },
): CellRange | null {
  const [box, ...more] = rectanglesOf(order, range);
  if (box === undefined || more.length > 0) return null;
  const rows = clamp(by.rows, -box.top, order.rows.length - 1 - box.bottom);
  const columns = clamp(by.columns, -box.left, order.columns.length - 1 - box.right);
  return rangeAt(order, shifted(box, rows, columns));
}

/**
 * The texts of moving or copying a range onto another of its size. Cells that cannot take theirs keep their old place
 * filled: nothing is lost on the way. `locked` names them.
 */
export function moveTexts(
  model: SheetModel,
  from: CellRange,
  to: CellRange,
  how: 'move' | 'copy',
): { readonly texts: readonly CellText[]; readonly locked: readonly string[] } {
  const emptied: CellText[] = [];
  const filled: CellText[] = [];
  const locked: string[] = [];
  from.rows.forEach((row, atRow) => {
    from.columns.forEach((column, atColumn) => {
      const target = { row: to.rows[atRow] ?? '', column: to.columns[atColumn] ?? '' };
      const why = model.cell(target.row, target.column).locked;
      if (why !== undefined) {
        locked.push(why);
        return;
      }
      const held = model.cell(row, column);
      filled.push({ cell: target, text: held.editText ?? held.text });
      if (how === 'move' && held.locked === undefined) emptied.push({ cell: { row, column }, text: '' });
    });
  });
  const key = ({ cell }: CellText) => `${cell.row} ${cell.column}`;
  const taken = new Set(filled.map(key));
  return { texts: [...emptied.filter((text) => !taken.has(key(text))), ...filled], locked };
}

function shifted(box: Rectangle, rows: number, columns: number): Rectangle {
  return { top: box.top + rows, bottom: box.bottom + rows, left: box.left + columns, right: box.right + columns };
}

function clamp(at: number, from: number, to: number): number {
  return Math.min(Math.max(at, from), to);
}
