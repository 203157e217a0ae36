import { readFormMark, readIndicatorKey } from '../base/form-keys';
import { type Issue, issue } from '../base/issue';
import { ok, type Result } from '../base/result';
import { fitToUnit } from '../target/fit-unit';
import type { Target } from '../target/target';
import { parseTarget } from '../target/target-text';
import { type ColumnRole, roleOfHeading } from './header-roles';
import type { DraftCell, DraftIndicator, DraftProblem, DraftStatus, ImportDraft, Unrecognised } from './import-draft';
import { readStatusHeader, readStatusRow, type StatusHeader } from './read-status-rows';
import type { Source } from './source';
import { placeOfCell, placeOfLine, type SourceLine } from './source-line';

/** The header of one returned form: whose it is, and what its columns mean now. */
interface FormHeader {
  readonly table: number | undefined;
  readonly plan: string | null;
  readonly regionId: string | null;
  readonly region: string | null;
  readonly roles: readonly (ColumnRole | null)[];
  /** Column of the keys; -1 where it was deleted. */
  readonly keys: number;
}

/**
 * A returned fill-in workbook → the values of its regions; null for any other source. Found by the marks it carries, or,
 * where their column was deleted, by its words: then rows go by their names. Sheets may have been renamed, rows and
 * columns inserted and moved.
 */
export function readForm(source: Pick<Source, 'lines'>): ImportDraft | null {
  const reader = new FormReader();
  for (const line of source.lines) reader.read(line);
  if (reader.forms === 0) return null;
  const years = [...reader.years];
  return {
    title: null,
    status: null,
    startYear: null,
    baseYear: reader.baseYear,
    targetYear: years.length === 0 ? null : Math.max(...years),
    indicators: reader.indicators,
    boxes: [],
    problems: reader.problems,
    unrecognised: reader.unrecognised,
    form: { plan: reader.plan },
    ...(reader.statuses.length === 0 ? {} : { statuses: reader.statuses }),
  };
}

class FormReader {
  readonly indicators: DraftIndicator[] = [];
  readonly statuses: DraftStatus[] = [];
  readonly problems: DraftProblem[] = [];
  readonly unrecognised: Unrecognised[] = [];
  readonly years = new Set<number>();
  baseYear: number | null = null;
  plan: string | null = null;
  forms = 0;
  private header: FormHeader | null = null;
  private statusHeader: StatusHeader | null = null;
  /** Of the sheet that is being read: its region by its words, and whether it calls itself a form. */
  private region: string | null = null;
  private named = false;
  private category: string | null = null;

  read(line: SourceLine): void {
    const open = this.header ?? this.statusHeader;
    if (line.heading !== undefined || (open !== null && line.table !== open.table)) this.leaveSheet();
    const statusHeader = readStatusHeader(line, this.region, this.named);
    if (statusHeader !== null) {
      this.header = null;
      this.statusHeader = statusHeader;
      this.plan = statusHeader.plan ?? this.plan;
      this.forms += 1;
      return;
    }
    const header = this.headerOf(line);
    if (header !== null) {
      this.header = header;
      this.statusHeader = null;
      this.plan = header.plan ?? this.plan;
      this.category = null;
      this.forms += 1;
      return;
    }
    if (this.header !== null) this.readRow(line, this.header);
    else if (this.statusHeader !== null) this.readStatus(line, this.statusHeader);
    else this.readAbove(line);
  }

  private leaveSheet(): void {
    this.header = null;
    this.statusHeader = null;
    this.region = null;
    this.named = false;
  }

  /** Title and facts above the table. */
  private readAbove({ cells }: SourceLine): void {
    const [text = ''] = cells;
    if (/填报表|fill-in form/i.test(text)) this.named = true;
    this.region = /(?:区域|Region)\s*[:：]\s*([^;；\s]+)/i.exec(text)?.[1] ?? this.region;
  }

  private headerOf({ cells, table }: SourceLine): FormHeader | null {
    if (cells.length < 3) return null;
    const keys = cells.findIndex((cell) => readFormMark(cell) !== null);
    const mark = readFormMark(cells[keys] ?? '');
    // Without its mark only a sheet that calls itself a form and names a region is one.
    if (mark === null && !(this.named && this.region !== null)) return null;
    // The column for comparison is not filled in, whatever year it names.
    const roles = cells.map((cell) => (cell.includes('参考') ? null : roleOfHeading(cell)));
    const values = roles.filter((role) => role?.role === 'value' && role.year !== null);
    if (values.length === 0 || !roles.some((role) => role?.role === 'name')) return null;
    for (const role of values) {
      if (role?.role !== 'value' || role.year === null) continue;
      this.years.add(role.year);
      if (role.means === 'base') this.baseYear = role.year;
    }
    return { table, plan: mark?.plan ?? null, regionId: mark?.region ?? null, region: this.region, roles, keys };
  }

  private readRow(line: SourceLine, header: FormHeader): void {
    const { cells } = line;
    const text = (role: ColumnRole['role']): string => cells[header.roles.findIndex((one) => one?.role === role)] ?? '';
    const name = text('name').trim();
    const id = readIndicatorKey(cells[header.keys] ?? '');
    if (cells.length < header.roles.length || (name === '' && id === null)) {
      this.passOver(
        line,
        cells.filter((cell) => cell !== text('number')),
      );
      return;
    }
    this.category = text('category') === '' ? this.category : text('category');
    const unit = text('unit') === '' ? null : text('unit');
    const { values, sure } = this.readValues(line, header, name, unit);
    const remark = text('note');
    if (remark !== '')
      this.problem('info', 'form.remark', placeOfLine(line.line), { name, text: remark.slice(0, 200) });
    this.indicators.push({
      category: this.category,
      name,
      unit,
      attribute: null,
      responsible: null,
      base: this.baseYear === null ? null : (values.get(this.baseYear) ?? null),
      target: values.get(Math.max(...this.years)) ?? null,
      pace: null,
      values,
      place: placeOfLine(line.line),
      confidence: sure ? 'high' : 'low',
      ...(header.region === null ? {} : { region: header.region }),
      ...(header.regionId === null ? {} : { regionId: header.regionId }),
      ...(id === null ? {} : { id }),
    });
  }

  private readStatus(line: SourceLine, header: StatusHeader): void {
    const row = readStatusRow(line, header);
    if (row === null) {
      this.passOver(line, line.cells);
      return;
    }
    if (row.status !== null) this.statuses.push(row.status);
    this.problems.push(...row.problems);
  }

  /** A row somebody put in between: listed, so that nothing disappears unseen. */
  private passOver({ line }: SourceLine, cells: readonly string[]): void {
    const said = cells.filter((cell) => cell !== '');
    if (said.length > 0)
      this.unrecognised.push({ place: placeOfLine(line), lines: 1, text: said.join(' ').slice(0, 40) });
  }

  private readValues(line: SourceLine, { roles }: FormHeader, name: string, unit: string | null) {
    const values = new Map<number, DraftCell>();
    let sure = true;
    for (const [column, role] of roles.entries()) {
      const text = line.cells[column]?.replace(/\s+/g, ' ').trim() ?? '';
      if (role?.role !== 'value' || role.year === null || text === '') continue;
      const place = placeOfCell(line.line, column + 1);
      const read = readValue(text, unit);
      values.set(role.year, { text, target: read.ok ? read.value : null, place });
      if (!read.ok) {
        sure = false;
        this.problem('error', 'import.valueUnreadable', place, { name, text, why: read.issue.code });
      } else if (isOutOfRange(read.value, unit)) {
        sure = false;
        this.problem('warning', 'form.outOfRange', place, { name, text, unit: unit ?? '' });
      }
    }
    return { values, sure };
  }

  private problem(
    severity: DraftProblem['severity'],
    code: string,
    place: string,
    values: Readonly<Record<string, string | number>>,
  ): void {
    this.problems.push({ severity, issue: issue(code, place, values) });
  }
}

function readValue(text: string, unit: string | null): Result<Target, Issue> {
  const parsed = parseTarget(text);
  if (!parsed.ok) return parsed;
  const fitted = fitToUnit(parsed.value, unit);
  return fitted.ok ? ok(fitted.value) : fitted;
}

/** A share beyond the whole or below nothing, a count below nothing: possible, but mostly a slip. */
function isOutOfRange(target: Target, unit: string | null): boolean {
  const numbers = target.kind === 'number' ? [target.number] : target.kind === 'range' ? [target.low, target.high] : [];
  return numbers.some((number) => number < 0 || (unit === '%' && number > 100));
}
