import type { SheetCell, SheetModel, SheetRow } from './sheet';

/** Ids of the rows that stand for a folded block. */
const FOLDED = 'fold/';

/**
 * The sheet with headings and blocks folded: a heading keeps its row, a block becomes one row that says how many it
 * stands for. `which`: one long list has no blocks left to fold.
 */
export function foldSheet(model: SheetModel, folded: readonly string[], which: 'all' | 'headings'): SheetModel {
  const folds = which === 'all' ? model.folds : undefined;
  const counts = new Map<string, number>();
  const texts = new Map<string, string>();
  const firsts = new Set<string>();
  const rows: SheetRow[] = [];
  let hidden = false;
  let blockAbove: string | undefined;
  for (const row of model.rows) {
    if (row.level === 'group') hidden = folded.includes(row.id);
    else if (hidden) continue;
    const block = folds === undefined ? undefined : row.block;
    if (block !== undefined && block !== blockAbove) firsts.add(row.id);
    blockAbove = block;
    if (folds === undefined || block === undefined || !folded.includes(block)) {
      rows.push(row);
      continue;
    }
    const before = counts.get(block) ?? 0;
    counts.set(block, before + 1);
    if (before > 0) continue;
    texts.set(FOLDED + block, model.cell(row.id, folds.column).text);
    rows.push({ ...row, id: FOLDED + block, number: '' });
  }
  const cell = (row: string, column: string): SheetCell => {
    const text = texts.get(row);
    if (text !== undefined && folds !== undefined) {
      if (column === folds.column) return { text, fold: 'collapsed', locked: folds.locked };
      const count = counts.get(row.slice(FOLDED.length)) ?? 0;
      return { text: column === folds.summaryIn ? folds.summary(count) : '', tone: 'muted', locked: folds.locked };
    }
    const own = model.cell(row, column);
    if (own.glyph === 'expanded' && folded.includes(row)) return { ...own, glyph: 'collapsed' };
    return folds?.column === column && firsts.has(row) ? { ...own, fold: 'expanded' } : own;
  };
  return { ...model, rows, cell };
}

/** The row of a folded block or heading; null for what the sheet does not fold. */
export function foldedRow(model: SheetModel, id: string): string | null {
  if (model.rows.some((row) => row.id === id && row.level === 'group')) return id;
  return model.rows.some(({ block }) => block === id) ? FOLDED + id : null;
}

/** The heading or block that a row of a folded or unfolded sheet belongs to; null for a row of neither. */
export function foldOf(model: SheetModel, row: string): string | null {
  if (row.startsWith(FOLDED)) return row.slice(FOLDED.length);
  const at = model.rows.findIndex(({ id }) => id === row);
  const block = model.rows[at]?.block;
  if (block !== undefined) return block;
  return model.rows.slice(0, at + 1).findLast(({ level }) => level === 'group')?.id ?? null;
}

/** Everything a sheet can fold, in order. `model` is the sheet before folding. */
export function allFolds(model: SheetModel): readonly string[] {
  const ids = model.rows.flatMap((row) => (row.level === 'group' ? [row.id] : (row.block ?? [])));
  return [...new Set(ids)];
}
