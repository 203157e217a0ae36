import { type ColumnRole, isIndicatorHeader, roleOfHeading, rolesInContext } from './header-roles';
import { tellingColumns } from './repeated-columns';
import type { SourceLine } from './source-line';

/** A header found at a place in the source, and how its rows are written. */
export interface TableHeader {
  /** What the columns may mean, likeliest first; where one cell stands in a line, the rows have to decide. */
  readonly readings: readonly (readonly ColumnRole[])[];
  /** Index of the first line after the header. */
  readonly next: number;
  readonly layout: RowLayout;
}

/** How a line becomes cells. `cells`: every line is one cell, rows have no ends of their own. */
export interface RowLayout {
  readonly kind: 'columns' | 'commas' | 'blanks' | 'cells';
  readonly split: (line: SourceLine) => readonly string[];
  /** Which cells of a line these are, counted from 0, where some are left out. */
  readonly columns?: readonly number[];
}

const COLUMNS: RowLayout = { kind: 'columns', split: (line) => line.cells };
const CELLS: RowLayout = { kind: 'cells', split: (line) => line.cells };
const alone = (line: SourceLine, separator: RegExp): readonly string[] =>
  line.cells.length === 1 ? (line.cells[0] ?? '').split(separator) : [];

/** How one line of text may hold a row. */
const LAYOUTS: readonly RowLayout[] = [
  COLUMNS,
  { kind: 'commas', split: (line) => alone(line, /\s*,\s*/) },
  { kind: 'blanks', split: (line) => joinBrokenHeadings(alone(line, /\s+/)) },
];

/** The header of an indicator table that begins at this line, or null. */
export function findHeader(lines: readonly SourceLine[], at: number): TableHeader | null {
  const line = lines[at];
  if (line === undefined) return null;
  // Looked for below headings only: a table is long.
  const headings = [...new Set(line.cells)].filter((cell) => roleOfHeading(cell) !== null).length;
  const telling = headings < 2 ? null : tellingColumns(lines, at);
  const layouts = telling === null ? LAYOUTS : [withColumns(telling), ...LAYOUTS];
  for (const layout of layouts) {
    const upper = layout.split(line);
    if (upper.length < 2) continue;
    const below = lines[at + 1];
    const lower = below === undefined || below.table !== line.table ? [] : layout.split(below);
    const banded = rolesOfBands(upper, lower);
    if (banded !== null) return { readings: [banded], next: at + 2, layout };
    const single = rolesOf(upper) ?? (isAnnounced(lines, at) ? namesUnheaded(upper, layout) : null);
    if (single !== null) return { readings: [single], next: at + 1, layout };
  }
  return line.cells.length === 1 ? headerOfCells(lines, at) : null;
}

/** A caption that speaks of targets. */
function isAnnounced(lines: readonly SourceLine[], at: number): boolean {
  return lines.slice(Math.max(0, at - 3), at).some(({ cells }) => /目标|规划|指标/.test(cells[0] ?? ''));
}

/** 2020年, 2025年 alone: the names below them have no heading. */
function namesUnheaded(cells: readonly string[], { kind }: RowLayout): readonly ColumnRole[] | null {
  const years = cells[0] === '' ? cells.slice(1) : kind === 'blanks' ? cells : [];
  const roles = years.flatMap((cell) => roleOfHeading(cell) ?? []);
  if (years.length < 2 || roles.length < years.length) return null;
  if (!roles.every((role) => role.role === 'value' && role.year !== null)) return null;
  return isIndicatorHeader([{ role: 'name' }, ...roles]) ? [{ role: 'name' }, ...roles] : null;
}

function withColumns(columns: readonly number[]): RowLayout {
  const split = ({ cells }: SourceLine): readonly string[] =>
    cells.length === 1 ? cells : columns.map((column) => cells[column] ?? '');
  return { kind: 'columns', split, columns };
}

/** All cells must be known headings; an empty one is a column that says nothing. */
export function rolesOf(cells: readonly string[]): readonly ColumnRole[] | null {
  const told = cells.map((cell): ColumnRole | null => (cell === '' ? { role: 'note' } : roleOfHeading(cell)));
  // An unknown heading is a column we do not need; many are another kind of table.
  const most = cells.length >= 6 ? 2 : cells.length >= 4 ? 1 : 0;
  const unknown = (roles: readonly (ColumnRole | null)[]): number => roles.filter((role) => role === null).length;
  // Their relation to each other explains one of them at best; most rows are no header, and that is soon seen.
  if (unknown(told) > most + 1) return null;
  const roles = rolesInContext(cells, told);
  if (unknown(roles) > most) return null;
  const known = roles.map((role): ColumnRole => role ?? { role: 'unknown' });
  const first = cells[0] === '' && !known.some(({ role }) => role === 'category' || role === 'number');
  const filled = first ? known.with(0, { role: 'category' }) : known;
  return isIndicatorHeader(filled) ? filled : null;
}

/** Two header rows: the upper one names groups (规划目标), the lower one years. Null where the lower one is no header row. */
function rolesOfBands(upper: readonly string[], lower: readonly string[]): readonly ColumnRole[] | null {
  if (upper.length === lower.length) {
    const stacked = yearsOverWords(upper, lower);
    if (stacked !== null) return rolesOf(stacked);
  }
  const filled = lower.filter((cell) => cell !== '');
  const below = filled.map(roleOfHeading);
  if (filled.length === 0 || below.some((role) => role === null)) return null;
  if (!below.some((role) => role?.role === 'value' && role.year !== null)) return null;
  if (upper.length === lower.length) {
    const cells = upper.map((cell, column) => (lower[column] === '' ? cell : (lower[column] ?? cell)));
    return rolesOf(cells);
  }
  return rolesOf(spreadGroups(upper, lower));
}

/**
 * 2023年 over 实际, 目标 over 2024年: a heading that is broken over both rows, years in either of them. Null where every cell
 * of the lower row says enough alone, or one of them is no heading.
 */
function yearsOverWords(upper: readonly string[], lower: readonly string[]): readonly string[] | null {
  let broken = false;
  const cells = upper.map((cell, column): string | null => {
    const below = lower[column] ?? '';
    if (below === '' || below === cell) return cell;
    const role = roleOfHeading(below);
    const both = roleOfHeading(cell + below);
    const over = roleOfHeading(cell);
    const isYear = over?.role === 'value' && over.year !== null;
    const isWord = role === null || (role.role === 'value' && role.year === null);
    if (isYear && isWord && both?.role === 'value' && both.year !== null && !/\d/.test(below)) {
      broken = true;
      return cell + below;
    }
    return role === null ? null : below;
  });
  return broken && !cells.includes(null) ? cells.map((cell) => cell ?? '') : null;
}

/** Puts the headings of a lower row in the place of the groups above them, shared out evenly. */
function spreadGroups(upper: readonly string[], lower: readonly string[]): readonly string[] {
  const groups = upper.flatMap((cell, column) => (isGroup(cell) ? [column] : []));
  const share = lower.length / groups.length;
  if (groups.length === 0 || !Number.isInteger(share)) return [];
  return upper.flatMap((cell, column) => {
    const group = groups.indexOf(column);
    return group < 0 ? [cell] : lower.slice(group * share, (group + 1) * share);
  });
}

/** 指标值, 规划目标, 目标值: a heading over years, where years follow. */
function isGroup(cell: string): boolean {
  const role = roleOfHeading(cell);
  return (role?.role === 'value' && role.year === null) || /^(?:年度|年份|时间)$/.test(cell.replace(/\s/g, ''));
}

/**
 * One heading per line. A dump of a header of two rows puts the years of the lower one behind all headings of the
 * upper one; which columns there are, only the rows can tell, so that several readings are handed on.
 */
function headerOfCells(lines: readonly SourceLine[], at: number): TableHeader | null {
  const texts: string[] = [];
  let next = at;
  for (let unknown = 0; next < lines.length; next += 1) {
    const text = onlyCell(lines[next]);
    if (text === null) break;
    if (isHeading(text)) texts.push(text);
    else if (unknown === 0 && texts.length >= 2 && text.length <= 8 && isHeading(onlyCell(lines[next + 1]) ?? '')) {
      unknown += 1;
      texts.push(text);
    } else break;
  }
  if (texts.length < 3) return null;
  const readings = [texts, bandsInLine(texts), withoutGroups(texts)]
    .filter((reading) => reading !== null)
    .map((reading) => rolesOf(reading))
    .filter((reading) => reading !== null);
  return readings.length === 0 ? null : { readings, next, layout: CELLS };
}

function isHeading(text: string): boolean {
  return roleOfHeading(text) !== null || /^(?:项\s*目|年\s*[度份])$/.test(text);
}

function onlyCell(line: SourceLine | undefined): string | null {
  return line?.cells.length === 1 ? (line.cells[0] ?? '') : null;
}

/** 类别 指标 规划目标 属性 2020年 2025年 → the years in the place of 规划目标. */
function bandsInLine(texts: readonly string[]): readonly string[] | null {
  let from = texts.length;
  while (from > 0 && isDated(texts[from - 1] ?? '')) from -= 1;
  const [upper, lower] = [texts.slice(0, from), texts.slice(from)];
  if (lower.length < 2 || !upper.some(isGroup)) return null;
  const spread = spreadGroups(upper, lower);
  return spread.length === 0 ? null : spread;
}

function isDated(text: string): boolean {
  const role = roleOfHeading(text);
  return (role?.role === 'value' && role.year !== null) || role?.role === 'pace';
}

/** A heading that only stands over years (规划目标, 2020年, 2025年), or that was broken off one (2025年, 目标). */
function withoutGroups(texts: readonly string[]): readonly string[] | null {
  const kept = texts.filter(
    (text, index) => !(isGroup(text) && (isDated(texts[index + 1] ?? '') || isDated(texts[index - 1] ?? ''))),
  );
  return kept.length === texts.length ? null : kept;
}

/** Blanks break headings that are set apart: `2020 年`, `指 标`, `单 位`. */
function joinBrokenHeadings(cells: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const cell of cells) {
    const last = joined.at(-1) ?? '';
    if (/^(?:19|20)\d\d$/.test(last) && /^年/.test(cell)) joined[joined.length - 1] = last + cell;
    else if (/^[指单属序类领备项目名]$/.test(last) && /^[标位性号别域注目称]$/.test(cell))
      joined[joined.length - 1] = last + cell;
    else joined.push(cell);
  }
  return joined;
}
