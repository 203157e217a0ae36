import { issue } from '../base/issue';
import { parseTarget } from '../target/target-text';
import { type ColumnRole, isIndicatorHeader, roleOfHeading } from './header-roles';
import type { DraftCell, DraftIndicator, DraftProblem } from './import-draft';
import { splitName } from './indicator-name';
import { makeToken, type RowReading, readRow, type Token } from './row-shapes';
import { DOUBTFUL_COST, segmentRows } from './segment-rows';
import { placeOfLine, type SourceLine } from './source-line';

export interface RecognisedIndicators {
  readonly indicators: readonly DraftIndicator[];
  readonly problems: readonly DraftProblem[];
  /** Line numbers that were understood. */
  readonly used: ReadonlySet<number>;
  readonly years: readonly { readonly year: number; readonly means: 'base' | 'target' | 'unsaid' }[];
}

/** A header found at a place in the source, and how its rows are written. */
interface Header {
  readonly roles: readonly ColumnRole[];
  /** Index of the first line after the header. */
  readonly next: number;
  /** How a later line becomes cells; null where every line is one cell. */
  readonly split: ((line: SourceLine) => readonly string[]) | null;
}

/** How one line of text may hold a row. */
const SPLITS: readonly ((line: SourceLine) => readonly string[])[] = [
  (line) => line.cells,
  (line) => (line.cells.length === 1 ? (line.cells[0] ?? '').split(/\s*,\s*/) : []),
  (line) => (line.cells.length === 1 ? (line.cells[0] ?? '').split(/\s+/) : []),
];

/** Finds every indicator table of a source, whatever its layout, and reads its rows. */
export function recogniseIndicators(lines: readonly SourceLine[]): RecognisedIndicators {
  const indicators: DraftIndicator[] = [];
  const problems: DraftProblem[] = [];
  const used = new Set<number>();
  const years: { year: number; means: 'base' | 'target' | 'unsaid' }[] = [];
  for (let at = 0; at < lines.length; ) {
    const header = findHeader(lines, at);
    if (header === null) {
      at += 1;
      continue;
    }
    const table = new TableReader(header.roles, defaultUnit(lines, at));
    const end =
      header.split === null ? table.readCells(lines, header.next) : table.readLines(lines, header.next, header.split);
    if (table.indicators.length > 0) {
      for (const line of lines.slice(at, end)) used.add(line.line);
      const seen = new Set(indicators.map(fingerprint));
      const fresh = table.indicators.filter((row) => !seen.has(fingerprint(row)));
      const repeated = table.indicators.length - fresh.length;
      indicators.push(...fresh);
      problems.push(...table.problems);
      if (repeated > 0)
        problems.push({
          severity: 'info',
          issue: issue('import.repeatedRows', placeOf(lines[at]), { rows: repeated }),
        });
      for (const role of header.roles)
        if (role.role === 'value' && role.year !== null) years.push({ year: role.year, means: role.means });
    }
    at = Math.max(end, header.next);
  }
  return { indicators, problems, used, years };
}

function findHeader(lines: readonly SourceLine[], at: number): Header | null {
  const line = lines[at];
  if (line === undefined) return null;
  for (const split of SPLITS) {
    const cells = split(line);
    if (cells.length < 2) continue;
    const below = lines[at + 1];
    const bands = below === undefined ? [] : split(below);
    const single = rolesOf(cells);
    if (single !== null) return { roles: single, next: at + 1, split };
    // Two header rows: the upper one names groups (规划目标), the lower one years.
    const both =
      bands.length === cells.length
        ? rolesOf(
            cells.map((cell, column) => (roleOfHeading(bands[column] ?? '') === null ? cell : (bands[column] ?? cell))),
          )
        : null;
    if (both !== null) return { roles: both, next: at + 2, split };
  }
  if (line.cells.length !== 1) return null;
  const roles: ColumnRole[] = [];
  for (let next = at; ; next += 1) {
    const cell = lines[next]?.cells;
    const role = cell?.length === 1 ? roleOfHeading(cell[0] ?? '') : null;
    if (role === null) return roles.length >= 3 && isIndicatorHeader(roles) ? { roles, next, split: null } : null;
    roles.push(role);
  }
}

/** All cells must be known headings; an empty one is a column that says nothing. */
function rolesOf(cells: readonly string[]): ColumnRole[] | null {
  const roles = cells.map((cell): ColumnRole | null => (cell === '' ? { role: 'note' } : roleOfHeading(cell)));
  // One unknown heading is a column we do not need; more are another kind of table.
  const unknown = roles.filter((role) => role === null).length;
  if (unknown > 1 || (unknown === 1 && roles.length < 4)) return null;
  const known = roles.map((role): ColumnRole => role ?? { role: 'note' });
  return isIndicatorHeader(known) ? known : null;
}

/** `单位:万吨` just above a table counts for every row without a unit of its own. */
function defaultUnit(lines: readonly SourceLine[], at: number): string | null {
  const above = lines.slice(Math.max(0, at - 2), at).flatMap((line) => line.cells);
  return (
    above.map((cell) => /^\(?单位[::]\s*([^()]{1,10})\)?$/.exec(cell)?.[1] ?? null).find((unit) => unit !== null) ??
    null
  );
}

/** Reads the rows under one header and keeps what a merged category needs: the last one seen. */
class TableReader {
  readonly indicators: DraftIndicator[] = [];
  readonly problems: DraftProblem[] = [];
  private category: string | null = null;
  private attribute: string | null = null;

  constructor(
    private readonly roles: readonly ColumnRole[],
    private readonly unitAbove: string | null,
  ) {}

  /** One cell per line: rows have no ends of their own. Returns the index behind the table. */
  readCells(lines: readonly SourceLine[], from: number): number {
    let end = from;
    while (end < lines.length && lines[end]?.cells.length === 1 && !isProse(lines[end]?.cells[0] ?? '')) end += 1;
    const tokens = lines.slice(from, end).map((line) => makeToken(line.cells[0] ?? '', line.line));
    const { rows, skipped, used } = segmentRows(tokens, this.roles);
    for (const { reading, doubtful } of rows) this.addRow(reading, doubtful);
    for (const token of skipped) this.problem('warning', 'import.cellOutsideRow', token, { text: token.text });
    const [next, after] = tokens.slice(used, used + 2);
    // A name with a number after the last row is a row that lacks a cell, not the end of the table.
    if (rows.length > 0 && next?.numeric === false && after?.numeric === true) {
      this.problem('warning', 'import.rowIncomplete', next, { text: next.text });
    }
    return from + used;
  }

  /** One row per line. Returns the index behind the table. */
  readLines(lines: readonly SourceLine[], from: number, split: (line: SourceLine) => readonly string[]): number {
    let at = from;
    for (; at < lines.length; at += 1) {
      const line = lines[at];
      if (line === undefined) break;
      const cells = split(line);
      if (cells.length < 2 || rolesOf(cells) !== null) break;
      const tokens = cells.map((text) => makeToken(text, line.line));
      const reading = tokens.length === this.roles.length ? this.byColumn(tokens) : this.byShape(tokens);
      if (reading === null) {
        // A line of prose ends a table that is only held together by blanks or commas.
        if (line.cells.length === 1 && (isProse(cells.join(' ')) || !tokens.some((token) => token.numeric))) break;
        this.problem('warning', 'import.rowUnreadable', tokens[0], { text: cells.join(' ') });
      } else this.addRow(reading, reading.cost >= DOUBTFUL_COST);
    }
    return at;
  }

  private byColumn(tokens: readonly Token[]): RowReading | null {
    const name = tokens[this.roles.findIndex((role) => role.role === 'name')];
    if (name === undefined || !/\p{Script=Han}/u.test(name.text)) return null;
    return { columns: tokens.map((token) => (token.text === '' ? [] : [token])), used: tokens.length, cost: 0 };
  }

  private byShape(tokens: readonly Token[]): RowReading | null {
    const filled = tokens.filter((token) => token.text !== '');
    const whole = readRow(filled, 0, this.roles, this.category !== null).filter(
      (reading) => reading.used === filled.length,
    );
    return whole.toSorted((a, b) => a.cost - b.cost)[0] ?? null;
  }

  private addRow(reading: RowReading, doubtful: boolean): void {
    const at = (role: ColumnRole['role']): readonly Token[] =>
      reading.columns[this.roles.findIndex((one) => one.role === role)] ?? [];
    const text = (role: ColumnRole['role']): string | null => at(role)[0]?.text ?? null;
    this.category = text('category') ?? this.category;
    this.attribute = text('attribute') ?? this.attribute;
    const nameTokens = at('name');
    const first = nameTokens[0] ?? reading.columns.flat()[0];
    const { name, unit } = splitName(joinPieces(nameTokens));
    if (/^(?:合计|总计|小计|总\s*计|合\s*计)$/.test(name)) {
      this.problem('info', 'import.totalRow', first, { name });
      return;
    }
    const cells = this.readValues(reading, name, first);
    const ownUnit = text('unit')?.replace(/^\((.*)\)$/, '$1') ?? null;
    const confidence = doubtful || cells.unread ? 'low' : 'high';
    if (doubtful) this.problem('warning', 'import.rowDoubtful', first, { name });
    this.indicators.push({
      category:
        this.category === null
          ? null
          : this.category.replace(/^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|\d{1,2}[.、])\s*/, ''),
      name,
      unit: (ownUnit === null || /^[-—/]$/.test(ownUnit) ? null : ownUnit) ?? unit ?? cells.unit ?? this.unitAbove,
      attribute: this.attribute,
      responsible: text('responsible'),
      base: cells.base,
      target: cells.target,
      pace: cells.pace,
      values: cells.values,
      place: first === undefined ? '' : placeOfLine(first.line),
      confidence,
    });
  }

  /** The value columns of a row: which is base, which is target, and what could not be read. */
  private readValues(reading: RowReading, name: string, first: Token | undefined) {
    const years = this.roles.flatMap((role) => (role.role === 'value' && role.year !== null ? [role.year] : []));
    const [earliest, latest] = [Math.min(...years), Math.max(...years)];
    const values = new Map<number, DraftCell>();
    let base: DraftCell | null = null;
    let target: DraftCell | null = null;
    let pace: DraftIndicator['pace'] = null;
    let unread = false;
    const units = new Set<string>();
    for (const [column, role] of this.roles.entries()) {
      const token = reading.columns[column]?.[0];
      if ((role.role !== 'value' && role.role !== 'pace') || token === undefined) continue;
      const { cell, unit } = this.readCell(token, name);
      if (cell.target === null) unread = true;
      if (unit !== null) units.add(unit);
      if (role.role === 'pace') {
        pace = { heading: role.heading, cell };
        continue;
      }
      if (role.year !== null && (role.means === 'target' || !values.has(role.year))) values.set(role.year, cell);
      const isBase = role.means === 'base' || (role.means === 'unsaid' && years.length > 1 && role.year === earliest);
      if (role.means === 'target' ? role.year === null || role.year === latest : !isBase && role.year === latest)
        target = cell;
      else if (isBase && (base === null || role.year === earliest)) base = cell;
    }
    if (units.size > 1) this.problem('warning', 'import.unitsDiffer', first, { name, units: [...units].join(' ') });
    return { base, target, pace, values, unread, unit: units.size === 1 ? ([...units][0] ?? null) : null };
  }

  private readCell(token: Token, name: string): { cell: DraftCell; unit: string | null } {
    const text = token.text.replace(/(?<=[\d%\])〕])\s*[*①-⑳]+$/, '');
    const parsed = parseTarget(text);
    const place = placeOfLine(token.line);
    if (!parsed.ok) {
      this.problem('error', 'import.valueUnreadable', token, { name, text, why: parsed.issue.code });
      return { cell: { text, target: null, place }, unit: null };
    }
    return { cell: { text, target: parsed.value.target, place }, unit: parsed.value.unit };
  }

  private problem(
    severity: DraftProblem['severity'],
    code: string,
    token: Token | undefined,
    values: Record<string, string | number>,
  ): void {
    this.problems.push({ severity, issue: issue(code, token === undefined ? '' : placeOfLine(token.line), values) });
  }
}

/** Pieces of a broken name are joined without a gap, as Chinese is set; Latin words keep one. */
function joinPieces(pieces: readonly Token[]): string {
  return pieces
    .map((piece) => piece.text)
    .reduce(
      (joined, text) => (/[A-Za-z]$/.test(joined) && /^[A-Za-z]/.test(text) ? `${joined} ${text}` : joined + text),
      '',
    );
}

/** A paragraph, as against a cell: long, or a sentence. */
function isProse(text: string): boolean {
  return text.length > 60 || /[。;]$/.test(text) || /^注[::(]/.test(text);
}

function fingerprint(row: DraftIndicator): string {
  return [row.category, row.name, row.unit, row.base?.text, row.target?.text, row.pace?.cell.text].join('\u0001');
}

function placeOf(line: SourceLine | undefined): string {
  return line === undefined ? '' : placeOfLine(line.line);
}
