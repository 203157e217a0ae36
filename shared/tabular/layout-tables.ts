interface OpenTable {
  /** Where its own tags stand: those of rows and cells as well. */
  readonly tags: { readonly from: number; readonly to: number; readonly closes: boolean }[];
  cells: number;
  /** Cells of the largest table inside. */
  largest: number;
}

const TAG = /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1|$)|<(\/?)(table|tr|t[dh])\b[^<>]*>/gi;
/** What is smaller is no table of data, whatever it stands in. */
const FEWEST_CELLS = 6;

/**
 * The page without its tables that only lay it out: one that holds a larger table is a frame around it, and its tags
 * become plain blocks. Old sites stand in such frames three deep; without this a whole plan is the text of one cell.
 */
export function withoutLayoutTables(html: string): string {
  const replaced: OpenTable['tags'][number][] = [];
  const open: OpenTable[] = [];
  for (const match of html.matchAll(TAG)) {
    const tag = match[3]?.toLowerCase();
    if (tag === undefined) continue;
    const closes = match[2] === '/';
    if (tag === 'table' && !closes) open.push({ tags: [], cells: 0, largest: 0 });
    const table = open.at(-1);
    if (table === undefined) continue;
    table.tags.push({ from: match.index, to: match.index + match[0].length, closes });
    if (!closes && tag.length === 2 && tag !== 'tr') table.cells += 1;
    if (tag === 'table' && closes) replaced.push(...closeTable(open));
  }
  while (open.length > 0) replaced.push(...closeTable(open));
  if (replaced.length === 0) return html;
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, closes } of replaced.toSorted((a, b) => a.from - b.from)) {
    parts.push(html.slice(at, from), closes ? '</div>' : '<div>');
    at = to;
  }
  return parts.join('') + html.slice(at);
}

/** The tags of the innermost table, where it is a frame; what it holds counts for the one around it. */
function closeTable(open: OpenTable[]): OpenTable['tags'] {
  const table = open.pop();
  const around = open.at(-1);
  if (table === undefined) return [];
  if (around !== undefined) around.largest = Math.max(around.largest, table.cells, table.largest);
  return table.largest >= FEWEST_CELLS && table.largest >= table.cells ? table.tags : [];
}
