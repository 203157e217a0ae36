import type { ColumnRole } from './header-roles';
import { ATTRIBUTE, type RowReading, type Token } from './row-shapes';

/** Rows that share their cells, as they come out of a dump: all names, then all values of the first column, and so on. */
export interface ParallelRows {
  readonly rows: readonly RowReading[];
  readonly used: number;
  readonly parent: Token | null;
}

/** Most rows written into one. */
const MOST = 4;

/**
 * Readings of `义务教育标准班额比例 / 其中:小学 / 初中 / 34.5% / 77.3% / 80%以上 / 85%以上 / 预期性` as rows: as many names as
 * values in each column, the last name before them being that of the whole where there is one more.
 */
export function parallelRows(tokens: readonly Token[], start: number, roles: readonly ColumnRole[]): ParallelRows[] {
  const values = roles.filter(({ role }) => role === 'value' || role === 'pace').length;
  if (values < 2) return [];
  let names = 0;
  while (names <= MOST && tokens[start + names]?.numeric === false) names += 1;
  const found: ParallelRows[] = [];
  for (let many = 2; many <= Math.min(MOST, names); many += 1) {
    for (const parent of [0, 1]) {
      const first = start + parent;
      // 三、师资水平 is a heading over rows, not what they are parts of.
      if (/^[一二三四五六七八九十]+[、.]/.test(tokens[start]?.text ?? '')) continue;
      if (first + many !== start + names || !namesOfParts(tokens.slice(start, start + names))) continue;
      const read = readTail(tokens, first + many, many, roles);
      if (read !== null)
        found.push({
          rows: Array.from({ length: many }, (_, row) => rowOf(tokens[first + row] as Token, row, read.columns, roles)),
          used: read.end - start,
          parent: parent === 1 ? (tokens[start] ?? null) : null,
        });
    }
  }
  return found;
}

function namesOfParts(names: readonly Token[]): boolean {
  return (
    names.slice(1).some(({ text }) => /^(?:其中|#)/.test(text)) || names.slice(1).every(({ text }) => text.length <= 6)
  );
}

/** The cells behind the names: `many` for each value column, one or none for the others. */
function readTail(tokens: readonly Token[], from: number, many: number, roles: readonly ColumnRole[]) {
  const columns: (readonly Token[])[] = [];
  let at = from;
  for (const { role } of roles) {
    const next = tokens.slice(at, at + many);
    if (role === 'value' || role === 'pace') {
      if (next.length < many || !next.every(({ numeric }) => numeric)) return null;
      columns.push(next);
      at += many;
    } else if (role === 'attribute' && ATTRIBUTE.test(tokens[at]?.text ?? '')) {
      columns.push(tokens.slice(at, at + 1));
      at += 1;
    } else columns.push([]);
  }
  return { columns, end: at };
}

function rowOf(
  name: Token,
  row: number,
  columns: readonly (readonly Token[])[],
  roles: readonly ColumnRole[],
): RowReading {
  return {
    columns: roles.map(({ role }, column) => {
      if (role === 'name') return [name];
      const cells = columns[column] ?? [];
      return role === 'value' || role === 'pace' ? cells.slice(row, row + 1) : cells;
    }),
    used: 0,
    cost: 0,
  };
}
