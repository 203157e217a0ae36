import type { ColumnRole } from './header-roles';
import { type RowReading, readRow, type Token } from './row-shapes';

/** Words and signs that belong to the number beside them, where blanks were set between. */
const BEHIND = /^(?:左右|以上|以下|以内|及以上|上下|%|‰|[(（]?预期[)）]?)$/;
/** After a name, a sign stands in the column of units. */
const ENDS_NUMBER = /[\d〕\])]$/;
const BEFORE = /^(?:[≥≤<>≈]|>=|<=|约|力争|不低于|不高于|不超过|控制在|累计|年均)$/;

/** Cells of a line whose columns are only held apart by blanks: signs and words go to their number. */
export function spacedCells(text: string): readonly string[] {
  const cells: string[] = [];
  let open = '';
  for (const piece of text.split(/\s+/)) {
    if (BEHIND.test(piece) && open === '' && ENDS_NUMBER.test(cells.at(-1) ?? '')) cells[cells.length - 1] += piece;
    else if (BEFORE.test(piece)) open += piece;
    else {
      cells.push(open + piece);
      open = '';
    }
  }
  return open === '' ? cells : [...cells, open];
}

/**
 * A row whose cells are held apart by blanks only. What stands left and right of the name is read by its shape; all that
 * is left between is the name, blanks and numbers in it included (`每千人口拥有 3 岁以下婴幼儿托位数(个)`).
 */
export function readSpacedRow(
  tokens: readonly Token[],
  roles: readonly ColumnRole[],
  hasCategory: boolean,
): RowReading | null {
  const name = roles.findIndex(({ role }) => role === 'name');
  let best: RowReading | null = null;
  for (const left of leftReadings(tokens, roles.slice(0, name), hasCategory))
    for (let end = left.used + 1; end <= tokens.length; end += 1) {
      const pieces = tokens.slice(left.used, end);
      if (!isName(pieces)) continue;
      for (const right of rightReadings(tokens, end, roles.slice(name + 1))) {
        // Numbers in the middle of a name are rare; a name that ends in one has taken a value.
        const numbers = pieces.filter(({ numeric }) => numeric).length;
        const cost = left.cost + right.cost + numbers * 2 + (pieces.length - 1) * 0.2;
        if (best === null || cost < best.cost)
          best = { columns: [...left.columns, pieces, ...right.columns], used: tokens.length, cost };
      }
    }
  return best;
}

function leftReadings(tokens: readonly Token[], roles: readonly ColumnRole[], hasCategory: boolean): RowReading[] {
  const none: RowReading = { columns: roles.map(() => []), used: 0, cost: 1 };
  return roles.length === 0 ? [{ ...none, cost: 0 }] : [...readRow(tokens, 0, roles, hasCategory), none];
}

function rightReadings(tokens: readonly Token[], from: number, roles: readonly ColumnRole[]): RowReading[] {
  const rest = tokens.length - from;
  if (roles.length === 0) return rest === 0 ? [{ columns: [], used: 0, cost: 0 }] : [];
  return readRow(tokens, from, roles, true).filter(({ used }) => used === rest);
}

function isName(pieces: readonly Token[]): boolean {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined || first.numeric || last.numeric) return false;
  const joined = pieces.map(({ text }) => text).join('');
  return /\p{Script=Han}{2}/u.test(joined) && joined.length <= 60 && !/[。;]$/.test(joined);
}
