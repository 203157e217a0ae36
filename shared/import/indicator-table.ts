import { type Issue, issue } from '../base/issue';
import { TOTAL } from './around-tables';
import { attributeSigns } from './attribute-signs';
import type { BaseAndTarget } from './base-and-target';
import { withoutMarks } from './cell-text';
import { centredCategories, type RowOnLines } from './centred-categories';
import type { ColumnRole } from './header-roles';
import type { DraftCell, DraftIndicator, DraftNote, DraftProblem } from './import-draft';
import { splitName } from './indicator-name';
import { doubtOfValues } from './odd-values';
import { paceAsTarget } from './pace-as-target';
import { BEGINS_PARTS, isNameOfPart, wholeAndPart } from './parts-of-above';
import type { RowReading, Token } from './row-shapes';
import { placeOfToken, readValues } from './row-values';
import { placeOfLine } from './source-line';
import { suspectedMarks, unplacedMarks } from './suspected-marks';

/** The rows of one table as they are read, and what merged cells need: the category, attribute and unit last seen. */
export class IndicatorTable {
  readonly indicators: DraftIndicator[] = [];
  readonly problems: DraftProblem[] = [];
  /** `1.巩固率`: the names of its rows bear numbers. */
  hasNumberedNames = false;
  /** How much sense the rows make with this header. */
  worth = 0;
  private category: string | null = null;
  private categoryBefore: string | null = null;
  private attribute: string | null = null;
  private region: string | null = null;
  private parent: string | null = null;
  /** What the rows from 其中 on are parts of, as long as their names are those of parts. */
  private partsOf: string | null = null;
  /** The unit that stood at the name of the whole. */
  private unitOfParts: string | null = null;
  /** The first row whose target stands in the column 年均/累计, and how many do. */
  private paced: { place: string; heading: string; rows: number } | null = null;
  /** The lines of each row, and the category that stands in them. */
  private readonly onLines: RowOnLines[] = [];
  /** Which row is the first of each page. */
  private readonly pages: number[] = [0];

  constructor(
    readonly roles: readonly ColumnRole[],
    private readonly chosen: BaseAndTarget,
    private readonly unitAbove: string | null,
  ) {}

  /** Years of base and target, null where their headings name none. */
  get years(): { base: number | null; target: number | null } {
    const yearOf = (column: number | null): number | null => {
      const role = column === null ? undefined : this.roles[column];
      return role?.role === 'value' ? role.year : null;
    };
    return { base: yearOf(this.chosen.base), target: yearOf(this.chosen.target) };
  }

  /** 一、就业和培训: what the rows that follow are about. */
  startSection(text: string): void {
    this.categoryBefore = this.category;
    this.category = bareCategory(text);
    this.partsOf = null;
  }

  /** What stood like a category was the first half of a name: the rows go on with the category before it. */
  takeSectionBack(): void {
    this.category = this.categoryBefore;
  }

  /** Nothing says which column is the base, or the target: all rows wait for a person. */
  doubtColumn(why: Issue): void {
    for (const [index, row] of this.indicators.entries()) this.indicators[index] = { ...row, confidence: 'low' };
    if (this.indicators.length > 0) this.problems.push({ severity: 'warning', issue: why });
  }

  /** A name without values of its own: the rows from 其中 on are its parts. */
  startParts(name: string): void {
    this.parent = splitName(name).name;
    this.partsOf = null;
  }

  /** The table ends. Notes that are marked at a name or value are kept with its row. */
  close(notes: readonly DraftNote[]): void {
    if (this.paced !== null) {
      const { place, ...values } = this.paced;
      this.problems.push({ severity: 'info', issue: issue('import.paceAsTarget', place, values) });
    }
    this.takeMarksOffNames(notes);
    const free = unplacedMarks(this.indicators, notes);
    for (const { row, cell, mark } of suspectedMarks(this.indicators, free)) {
      const suspect = this.indicators[row];
      if (suspect === undefined) continue;
      this.indicators[row] = { ...suspect, confidence: 'low' };
      const values = { name: suspect.name, text: cell.text, mark };
      this.problems.push({ severity: 'warning', issue: issue('import.markSuspected', cell.place, values) });
    }
    const signs = attributeSigns(notes);
    for (const [index, row] of this.indicators.entries()) {
      const own = row.notes?.map((mark) => noteOf(mark, notes));
      const sign = row.attribute ?? row.notes?.find((mark) => signs.has(mark)) ?? '';
      this.indicators[index] = {
        ...row,
        attribute: signs.get(sign) ?? row.attribute,
        ...(own === undefined ? {} : { notes: own }),
      };
    }
  }

  /** What is left of the last row's name, on the line below its values: `(张)`. */
  continueName(text: string, line: number): void {
    const row = this.indicators.at(-1);
    const on = this.onLines.at(-1);
    if (row === undefined || on === undefined) return;
    const { name, unit } = splitName(row.name + text);
    this.indicators[this.indicators.length - 1] = { ...row, name, unit: unit ?? row.unit };
    this.onLines[this.onLines.length - 1] = { ...on, last: line };
    if (this.parent === row.name) this.parent = name;
  }

  /** A page ends here: a merged cell does not reach over it. */
  startPage(): void {
    if (this.pages.at(-1) !== this.onLines.length) this.pages.push(this.onLines.length);
  }

  /** Categories that were printed in the middle of their rows, on pages whose first row has none of its own. */
  centreCategories(): void {
    for (const [index, from] of this.pages.entries()) {
      const rows = this.onLines.slice(from, this.pages[index + 1]);
      if (rows[0] === undefined || rows[0].own !== null || rows.every(({ own }) => own === null)) continue;
      const categories = centredCategories(rows);
      const unclear = categories.includes(null);
      for (const [at, category] of categories.entries()) {
        const row = this.indicators[from + at];
        if (row === undefined) continue;
        this.indicators[from + at] = {
          ...row,
          category: category === null ? null : bareCategory(category),
          confidence: category === null ? 'low' : row.confidence,
        };
      }
      this.problems.push({
        severity: unclear ? 'warning' : 'info',
        issue: issue(
          unclear ? 'import.categoriesUnclear' : 'import.categoriesCentred',
          this.indicators[from + Math.max(0, categories.indexOf(null))]?.place ?? '',
        ),
      });
    }
  }

  /** 床位数(张)1, where a note 1 stands below: the digit is its mark. */
  private takeMarksOffNames(notes: readonly DraftNote[]): void {
    for (const mark of unplacedMarks(this.indicators, notes))
      for (const [index, row] of this.indicators.entries()) {
        if (!row.name.endsWith(mark) || !/[\p{Script=Han})]$/u.test(row.name.slice(0, -mark.length))) continue;
        const { name, unit } = splitName(row.name.slice(0, -mark.length));
        this.indicators[index] = { ...row, name, unit: row.unit ?? unit, notes: [...(row.notes ?? []), mark] };
      }
  }

  /** @param whole the name of what several rows written into one are parts of */
  addRow(reading: RowReading, doubtful: boolean, whole: string | null): void {
    const at = (role: ColumnRole['role']): readonly Token[] =>
      reading.columns[this.roles.findIndex((one) => one.role === role)] ?? [];
    const text = (role: ColumnRole['role']): string | null => at(role)[0]?.text ?? null;
    const category = at('category').length === 0 ? null : joinPieces(at('category'));
    if (category !== null && bareCategory(category) !== this.category) this.startSection(category);
    this.attribute = text('attribute') ?? (this.roles.some(({ role }) => role === 'attribute') ? this.attribute : null);
    this.region = text('region') ?? this.region;
    const nameTokens = at('name');
    const first = nameTokens[0] ?? reading.columns.flat()[0];
    const { name, unit, marks } = splitName(joinPieces(nameTokens));
    this.hasNumberedNames ||= /^\d{1,2}[.、](?!\d)/.test(first?.text ?? '');
    if (TOTAL.test(name)) {
      this.problem('info', 'import.totalRow', first, { name });
      return;
    }
    const read = readValues(reading, this.roles, this.chosen);
    const cells = { ...read, target: this.targetOf(name, read) };
    for (const { token, text, why } of cells.unread)
      this.problem('error', 'import.valueUnreadable', token, { name, text, why });
    if (cells.units.length > 1)
      this.problem('warning', 'import.unitsDiffer', first, { name, units: cells.units.join(' ') });
    const cellUnit = cells.units.length === 1 ? (cells.units[0] ?? null) : null;
    const printedUnit = withoutMarks(text('unit')?.replace(/^\((.*)\)$/, '$1') ?? '').text;
    const ownUnit = printedUnit === '' || /^[-—/]$/.test(printedUnit) ? null : printedUnit;
    const parent = this.parentOf(name, text('group'), whole);
    const named = wholeAndPart(name);
    if (named !== null) this.unitOfParts = ownUnit ?? unit;
    const partUnit = parent !== null && parent === this.partsOf ? this.unitOfParts : null;
    const rowUnit = ownUnit ?? unit ?? cellUnit ?? partUnit ?? this.unitAbove;
    const odd = doubtOfValues(name, rowUnit, cells.base, cells.target);
    // 初中 alone names nothing: of what it is a part is told, and a person gives it its name.
    const part =
      parent !== null && text('group') === null && named === null && !BEGINS_PARTS.test(name) && isNameOfPart(name);
    if (part) this.problem('warning', 'import.partOfAbove', first, { name, parent: parent ?? '' });
    if (odd !== null)
      this.problem('warning', odd, first, { name, base: cells.base?.text ?? '', target: cells.target?.text ?? '' });
    if (doubtful) this.problem('warning', 'import.rowDoubtful', first, { name });
    const lines = reading.columns.flat().map(({ line }) => line);
    const [own] = at('category');
    this.onLines.push({
      first: Math.min(...lines),
      last: Math.max(...lines),
      own: own === undefined ? null : { text: category ?? '', line: own.line },
    });
    const allMarks = [...new Set([...marks, ...cells.marks])];
    this.indicators.push({
      category: this.category,
      name,
      unit: rowUnit,
      attribute: this.attribute,
      responsible: text('responsible'),
      base: cells.base,
      target: cells.target,
      pace: cells.pace,
      values: cells.values,
      place: first === undefined ? '' : placeOfLine(first.line),
      confidence: doubtful || cells.unread.length > 0 || odd !== null || part ? 'low' : 'high',
      ...(this.region === null ? {} : { region: this.region }),
      ...(text('assisting') === null ? {} : { assisting: text('assisting') ?? '' }),
      ...(parent === null ? {} : { parent }),
      ...(allMarks.length === 0 ? {} : { notes: allMarks }),
    });
  }

  /** The cell under the target year, or what stands for it under 年均/累计; the year gets it too. */
  private targetOf(name: string, read: ReturnType<typeof readValues>): DraftCell | null {
    const cell = paceAsTarget({ name, ...read });
    if (cell === null) return read.target;
    const { target: year } = this.years;
    if (year !== null) read.values.set(year, cell);
    this.paced ??= { place: cell.place, heading: read.pace?.heading ?? '', rows: 0 };
    this.paced.rows += 1;
    return cell;
  }

  /** Of what a row is a part: of the group left of its name, or of the row above where it begins with 其中. */
  private parentOf(name: string, group: string | null, whole: string | null): string | null {
    if (group !== null) {
      const parent = splitName(group).name;
      return parent === name || parent === '' ? null : parent;
    }
    if (whole !== null) return splitName(whole).name;
    const named = wholeAndPart(name);
    if (named !== null) {
      this.parent = named.whole;
      this.partsOf = named.whole;
      return named.whole;
    }
    if (BEGINS_PARTS.test(name)) {
      this.partsOf = this.parent;
      this.unitOfParts = null;
      return this.parent;
    }
    if (this.partsOf !== null && isNameOfPart(name)) return this.partsOf;
    this.partsOf = null;
    this.parent = name;
    return null;
  }

  problem(
    severity: DraftProblem['severity'],
    code: string,
    token: Token | undefined,
    values: Record<string, string | number>,
  ): void {
    this.problems.push({ severity, issue: issue(code, token === undefined ? '' : placeOfToken(token), values) });
  }
}

/** The text of a mark: its own note, or one that speaks of it (带*的为2024年数据). */
function noteOf(mark: string, notes: readonly DraftNote[]): string {
  const found =
    notes.find((note) => note.mark === mark) ??
    notes.find(({ text }) => /^[*†‡★☆▲△※]/.test(mark) && text.includes(mark));
  return found?.text ?? mark;
}

/** A category without the number before it. */
function bareCategory(text: string): string {
  return text.replace(/^(?:[一二三四五六七八九十]+[、.]|\([一二三四五六七八九十\d]+\)|\d{1,2}[.、。])\s*/, '').trim();
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
