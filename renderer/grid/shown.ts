import type { SheetCell, SheetColumn, SheetModel, SheetRow } from './sheet';

/** A row with what its neighbours add to its look. */
export interface ShownRow {
  readonly row: SheetRow;
  /** The next row starts a block: the line below is the darker one. */
  readonly endsBlock: boolean;
}

/** A cell with its place in a tall cell: the text stands on the first row, the line only under the last. */
export interface ShownCell {
  readonly cell: SheetCell;
  readonly continued: boolean;
  readonly continues: boolean;
}

/**
 * Rows as the table keeps them: an object of the last time is used again where nothing changed, so that the table
 * touches only rows that did.
 */
export function shownRows(model: SheetModel, before: readonly ShownRow[]): readonly ShownRow[] {
  // The usual case, a cell that changed: no row is sought by its id, which costs with a hundred thousand of them.
  if (before.length === model.rows.length && before.every((old, at) => stands(model, at, old))) return before;
  const kept = new Map(before.map((shown) => [shown.row.id, shown]));
  let same = before.length === model.rows.length;
  const rows = model.rows.map((row, at) => {
    const endsBlock = model.rows[at + 1]?.startsBlock === true;
    const old = kept.get(row.id);
    if (old !== undefined && old.endsBlock === endsBlock && sameRow(old.row, row)) {
      if (before[at] !== old) same = false;
      return old;
    }
    same = false;
    return { row, endsBlock };
  });
  return same ? before : rows;
}

/** A cell as it stands in its column. `at` is the position of the row. */
export function shownCell(model: SheetModel, column: SheetColumn, at: number): ShownCell {
  const row = model.rows[at];
  if (row === undefined) return { cell: { text: '' }, continued: false, continues: false };
  const cell = model.cell(row.id, column.id);
  if (column.spans !== true || row.level !== 'item' || cell.text === '') {
    return { cell, continued: false, continues: false };
  }
  const joins = (neighbour: SheetRow | undefined) =>
    neighbour?.level === 'item' && model.cell(neighbour.id, column.id).text === cell.text;
  return { cell, continued: joins(model.rows[at - 1]), continues: joins(model.rows[at + 1]) };
}

function stands({ rows }: SheetModel, at: number, old: ShownRow): boolean {
  const row = rows[at];
  if (row === undefined || old.endsBlock !== (rows[at + 1]?.startsBlock === true)) return false;
  return row === old.row || (row.id === old.row.id && sameRow(row, old.row));
}

function sameRow(a: SheetRow, b: SheetRow): boolean {
  return a.number === b.number && a.level === b.level && a.startsBlock === b.startsBlock;
}
