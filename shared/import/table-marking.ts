import { matchKey } from '../base/match-key';
import { roleOfHeading } from './header-roles';
import type { ImportDraft, Unrecognised } from './import-draft';
import { recogniseMentions } from './recognise-mentions';
import type { SourceLine } from './source-line';

/** What a person says a column of a table means; `y2020`: the values of that year. */
export type ColumnMeaning =
  | 'ignore'
  | 'category'
  | 'name'
  | 'region'
  | 'unit'
  | 'attribute'
  | 'responsible'
  | 'note'
  | 'pace'
  | `y${number}`;

export const PLAIN_MEANINGS = [
  'ignore',
  'category',
  'name',
  'region',
  'unit',
  'attribute',
  'responsible',
  'note',
  'pace',
] as const;

/** A table of the source whose rows are lines of cells, so that its columns can be marked. */
export interface MarkableTable {
  /** Numbers of its first and last line. */
  readonly first: number;
  readonly last: number;
  readonly lines: readonly SourceLine[];
  /** How many of them are its heading. */
  readonly headings: number;
  readonly columns: number;
  /** As its headings read. */
  readonly meanings: readonly ColumnMeaning[];
  /** The same for every table with these headings: an office's workbook is known again. */
  readonly fingerprint: string;
}

/** Most lines above the rows that are taken for headings. */
const MOST_HEADINGS = 3;

/** Tables of at least two columns and two rows, in the order of the source. */
export function markableTables(lines: readonly SourceLine[]): readonly MarkableTable[] {
  const tables: MarkableTable[] = [];
  let run: SourceLine[] = [];
  const close = (): void => {
    const [first, last] = [run[0], run.at(-1)];
    const rows = run.filter(({ cells }) => cells.length > 1).length;
    if (first !== undefined && last !== undefined && rows > 1) tables.push(tableOf(run, first.line, last.line));
    run = [];
  };
  for (const line of lines) {
    const before = run.at(-1);
    // A category that stands alone in its row does not end the table.
    const goesOn =
      before !== undefined && line.table === before.table && (line.cells.length > 1 || line.table !== undefined);
    if (!goesOn) close();
    if (goesOn || line.cells.length > 1) run.push(line);
  }
  close();
  return tables;
}

function tableOf(lines: readonly SourceLine[], first: number, last: number): MarkableTable {
  const columns = Math.max(...lines.map(({ cells }) => cells.length));
  const roles = lines
    .slice(0, MOST_HEADINGS)
    .map(({ cells }) => Array.from({ length: columns }, (_, column) => roleOfHeading(cells[column] ?? '')));
  const lastHeading = roles.findLastIndex((row) => row.filter((role) => role !== null).length >= 2);
  const headings = Math.max(1, lastHeading + 1);
  const meanings = Array.from({ length: columns }, (_, column): ColumnMeaning => {
    const role = roles.slice(0, headings).findLast((row) => row[column] != null)?.[column];
    if (role == null || role.role === 'number') return 'ignore';
    if (role.role === 'value') return role.year === null ? 'ignore' : `y${role.year}`;
    const plain = PLAIN_MEANINGS.find((one) => one === role.role);
    return plain ?? 'ignore';
  });
  const fingerprint = lines
    .slice(0, headings)
    .map(({ cells }) => cells.map(matchKey).join('|'))
    .join('//');
  return { first, last, lines, headings, columns, meanings, fingerprint };
}

export function yearOfMeaning(meaning: ColumnMeaning): number | null {
  return meaning.startsWith('y') ? Number(meaning.slice(1)) : null;
}

/** What a stored marking may be: foreign data, checked. Null when it does not fit the table. */
export function readMeanings(stored: unknown, columns: number): readonly ColumnMeaning[] | null {
  if (!Array.isArray(stored) || stored.length !== columns) return null;
  const known = (one: unknown): one is ColumnMeaning =>
    typeof one === 'string' && ((PLAIN_MEANINGS as readonly string[]).includes(one) || /^y\d{4}$/.test(one));
  return stored.every(known) ? stored : null;
}

/** The table that holds a line, or the first of all. */
export function tableAt(tables: readonly MarkableTable[], line: number | null): MarkableTable | undefined {
  return tables.find(({ first, last }) => line !== null && line >= first && line <= last) ?? tables[0];
}

/** Whether a place of the draft lies in the table. */
export function isInTable({ first, last }: Pick<MarkableTable, 'first' | 'last'>, place: string): boolean {
  const line = Number(/^lines? (\d+)/.exec(place)?.[1] ?? Number.NaN);
  return line >= first && line <= last;
}

/** What a table says with the meanings a person gave its columns. */
export type MarkedRows = Pick<ImportDraft, 'indicators' | 'splits' | 'problems' | 'unrecognised'>;

/**
 * The draft with the rows of one table read anew; what the old reading said of its lines goes with it. `lines`: all of
 * the source, for what is still not recognised around the table.
 */
export function withTableReread(
  draft: ImportDraft,
  lines: readonly SourceLine[],
  table: MarkableTable,
  { indicators, splits = [], problems, unrecognised }: MarkedRows,
): ImportDraft {
  const outside = <Part>(parts: readonly Part[], place: (part: Part) => string) =>
    parts.filter((part) => !isInTable(table, place(part)));
  const kept = outside(draft.indicators, ({ place }) => place);
  const lineOf = (place: string) => Number(/\d+/.exec(place)?.[0] ?? 0);
  const before = kept.filter(({ place }) => lineOf(place) < table.first);
  const rows = [...before, ...indicators, ...kept.slice(before.length)];
  const tables = new Set([...rows.map(({ place }) => lineOf(place)), ...table.lines.map(({ line }) => line)]);
  const headings = (draft.sections ?? []).map(({ place }) => lineOf(place));
  // Sentences that tell numbers of the new rows are found now; those of rows that are gone tell nothing.
  const mentions = recogniseMentions(lines, tables, rows, draft, headings);
  const { mentions: _, ...rest } = draft;
  return {
    ...rest,
    ...(mentions.length === 0 ? {} : { mentions }),
    indicators: rows,
    // What a person says are indicators is not read as numbers of districts as well.
    ...(draft.splits === undefined && splits.length === 0
      ? {}
      : { splits: [...outside(draft.splits ?? [], ({ place }) => place), ...splits] }),
    problems: [...outside(draft.problems, ({ issue }) => issue.place), ...problems],
    unrecognised: [...draft.unrecognised.flatMap((group) => around(group, lines, table)), ...unrecognised].toSorted(
      (a, b) => lineOf(a.place) - lineOf(b.place),
    ),
  };
}

/** What of a group of unrecognised lines lies above and below the table. */
function around(
  group: Unrecognised,
  lines: readonly SourceLine[],
  { first, last }: MarkableTable,
): readonly Unrecognised[] {
  const match = /^lines? (\d+)(?:-(\d+))?$/.exec(group.place);
  if (match === null) return [group];
  const [from, to] = [Number(match[1]), Number(match[2] ?? match[1])];
  if (to < first || from > last) return [group];
  return [
    lines.filter(({ line }) => line >= from && line < first),
    lines.filter(({ line }) => line > last && line <= to),
  ]
    .filter((part) => part.length > 0)
    .map((part) => {
      const [start, end] = [part[0]?.line ?? 0, part.at(-1)?.line ?? 0];
      const place = start === end ? `line ${start}` : `line ${start}-${end}`;
      return { place, lines: part.length, text: (part[0]?.cells ?? []).join(' ').slice(0, 40) };
    });
}
