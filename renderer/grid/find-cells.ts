import type { CellRef, SheetCell, SheetModel } from './sheet';

/**
 * The cells whose text answers a question, row by row, over the model: what the window draws does not matter. Entry
 * rows are no data; a tall cell counts once; placeholders (—, 每年) are no text of the cell.
 */
export function findCells(
  model: SheetModel,
  matches: (text: string) => boolean,
  within: (cell: CellRef) => boolean = () => true,
): readonly CellRef[] {
  const found: CellRef[] = [];
  const spans = model.columns.map((column) => ({ id: column.id, spans: column.spans === true, last: '' }));
  for (const row of model.rows) {
    for (const column of spans) {
      if (row.entry === true) continue;
      const cell = { row: row.id, column: column.id };
      const text = searchedText(model.cell(row.id, column.id));
      const again = column.spans && text === column.last && row.level === 'item';
      column.last = text;
      if (text !== '' && !again && within(cell) && matches(text)) found.push(cell);
    }
  }
  return found;
}

/** The text a person sees and could type: where they differ, what typing starts from. */
export function searchedText({ text, editText }: SheetCell): string {
  return editText === undefined || editText !== '' ? text : '';
}

/**
 * The hit after (or before) a cell, in reading order, around the end to the start. Null: there is none.
 * From a cell that is no longer shown it starts at the first.
 */
export function nextHit(
  model: SheetModel,
  hits: readonly CellRef[],
  from: CellRef | null,
  step: 1 | -1,
): CellRef | null {
  if (hits.length === 0) return null;
  const rows = new Map(model.rows.map(({ id }, at) => [id, at]));
  const columns = new Map(model.columns.map(({ id }, at) => [id, at]));
  const place = ({ row, column }: CellRef) => (rows.get(row) ?? -1) * columns.size + (columns.get(column) ?? -1);
  const here = from === null ? -1 : place(from);
  const places = hits.map(place);
  if (step === 1)
    return (
      hits[
        Math.max(
          0,
          places.findIndex((at) => at > here),
        )
      ] ?? null
    );
  const before = places.findLastIndex((at) => at < here);
  return hits.at(before) ?? null;
}
