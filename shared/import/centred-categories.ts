/** A row of a table, as its lines are numbered in the text. */
export interface RowOnLines {
  readonly first: number;
  readonly last: number;
  /** A category that stands in one of them, and in which. */
  readonly own: { readonly text: string; readonly line: number } | null;
}

/** How far from the middle of its rows a category may stand, where they are an even number of lines. */
const OFF_CENTRE = 0.5;
/** Ways of sharing out that are looked at; a page has few groups. */
const MOST_WAYS = 500;

interface Way {
  readonly categories: readonly string[];
  /** Sum of the distances from the middle. */
  readonly off: number;
}

/**
 * Whose category is which, where a merged cell was printed in the vertical middle of its rows: the text of a PDF has it
 * beside its second or third row. Each row with the category of its group, null where the best ways of sharing out do not
 * agree, or there is none.
 */
export function centredCategories(rows: readonly RowOnLines[]): readonly (string | null)[] {
  const ways = shareOut(rows, 0, new Map());
  const least = Math.min(...ways.map(({ off }) => off));
  const best = ways.filter(({ off }) => off === least);
  return rows.map((_, index) => {
    const [one = null, another] = new Set(best.map(({ categories }) => categories[index] ?? ''));
    return another === undefined && ways.length < MOST_WAYS ? one : null;
  });
}

function shareOut(rows: readonly RowOnLines[], start: number, known: Map<number, readonly Way[]>): readonly Way[] {
  if (start === rows.length) return [{ categories: [], off: 0 }];
  const before = known.get(start);
  if (before !== undefined) return before;
  const ways: Way[] = [];
  const first = rows[start]?.first ?? 0;
  let own: RowOnLines['own'] = null;
  for (let end = start; end < rows.length && ways.length < MOST_WAYS; end += 1) {
    const row = rows[end];
    if (row === undefined || (own !== null && row.own !== null)) break;
    own ??= row.own;
    if (own === null) continue;
    const off = Math.abs((first + row.last) / 2 - own.line);
    if (off > OFF_CENTRE) continue;
    const group = new Array<string>(end - start + 1).fill(own.text);
    for (const rest of shareOut(rows, end + 1, known))
      ways.push({ categories: [...group, ...rest.categories], off: off + rest.off });
  }
  known.set(start, ways);
  return ways;
}
