import { CellGrid, type MergedRange } from './grid-lines';
import { showNumber, showText } from './number-format';
import { readXmlPart } from './read-xml';
import type { SharedStrings } from './xlsx-strings';
import { XlsxText } from './xlsx-text';
import type { XmlAttributes, XmlHandler } from './xml-events';
import type { Zip } from './zip-directory';

/** What cells of a workbook need to be shown. */
export interface XlsxFacts {
  readonly strings: SharedStrings;
  readonly formats: readonly string[];
  readonly date1904: boolean;
}

export interface CellAt {
  readonly row: number;
  readonly column: number;
}

export interface XlsxSheet {
  readonly grid: CellGrid;
  readonly merges: readonly MergedRange[];
  /** Rows with text that are hidden. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly errors: readonly (CellAt & { readonly text: string })[];
  /** Formulas without a saved result. */
  readonly unknown: readonly CellAt[];
  readonly marks: number;
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/**
 * Cells of a sheet as they are shown, from the cells that are there: what the sheet says about its own size is not
 * believed. Refuses, as soon as it is known, `source.sheetTooLong` and `source.sheetTooWide`.
 */
export function readXlsxSheet(zip: Zip, part: string, facts: XlsxFacts): XlsxSheet {
  const reader = new SheetReader(facts);
  readXmlPart(zip, part, reader);
  return reader.sheet();
}

class SheetReader implements XmlHandler {
  private readonly grid = new CellGrid();
  private readonly merges: MergedRange[] = [];
  private readonly hidden = new Set<number>();
  private readonly hiddenRanges: { readonly from: number; readonly to: number }[] = [];
  private readonly errors: (CellAt & { readonly text: string })[] = [];
  private readonly unknown: CellAt[] = [];
  private marks = 0;
  private row = 0;
  private column = 0;
  private type = '';
  private style = 0;
  private value: string | null = null;
  private hasFormula = false;
  private inValue = false;
  private inline: XlsxText | null = null;

  constructor(private readonly facts: XlsxFacts) {}

  open(name: string, attributes: XmlAttributes): void {
    if (this.inline !== null) this.inline.open(name, attributes);
    else if (name === 's:c') this.openCell(attributes);
    else if (name === 's:v') this.inValue = true;
    else if (name === 's:is') this.inline = new XlsxText();
    else if (name === 's:f') this.hasFormula = true;
    else if (name === 's:row') this.openRow(attributes);
    else if (name === 's:col' && isTrue(attributes.get('hidden')))
      this.hiddenRanges.push({ from: Number(attributes.get('min')), to: Number(attributes.get('max')) });
    else if (name === 's:mergeCell') {
      const range = readRange(attributes.get('ref') ?? '');
      if (range !== null) this.merges.push(range);
    }
  }

  text(text: string): void {
    if (this.inline !== null) this.inline.add(text);
    else if (this.inValue) this.value = (this.value ?? '') + text;
  }

  close(name: string): void {
    if (name === 's:is') {
      this.value = this.inline?.text ?? '';
      this.marks += this.inline?.marks ?? 0;
      this.inline = null;
    } else if (this.inline !== null) this.inline.close(name);
    else if (name === 's:v') this.inValue = false;
    else if (name === 's:c') this.closeCell();
  }

  sheet(): XlsxSheet {
    const { grid, merges, errors, unknown, marks } = this;
    return {
      grid,
      merges,
      errors,
      unknown,
      marks,
      hiddenRows: [...this.hidden].filter((row) => grid.rows.has(row)),
      hiddenColumns: grid
        .columns()
        .filter((column) => this.hiddenRanges.some(({ from, to }) => column >= from && column <= to)),
    };
  }

  private openRow(attributes: XmlAttributes): void {
    const named = Number(attributes.get('r'));
    this.row = Number.isInteger(named) && named > 0 && named <= LAST_ROW ? named : this.row + 1;
    this.column = 0;
    if (isTrue(attributes.get('hidden'))) this.hidden.add(this.row);
  }

  private openCell(attributes: XmlAttributes): void {
    const named = readAddress(attributes.get('r') ?? '');
    this.column = named?.column ?? this.column + 1;
    if (named !== null) this.row = named.row;
    this.type = attributes.get('t') ?? 'n';
    this.style = Number(attributes.get('s') ?? 0);
    this.value = null;
    this.hasFormula = false;
  }

  private closeCell(): void {
    const { row, column, value } = this;
    if (value === null) {
      // A formula whose result is an empty text has one; this one was never worked out.
      if (this.hasFormula && this.type !== 'str') this.unknown.push({ row, column });
      return;
    }
    if (this.type === 'e') this.errors.push({ row, column, text: value });
    this.grid.set(row, column, this.shown(value));
  }

  private shown(value: string): string {
    const { strings, formats, date1904 } = this.facts;
    const format = formats[this.style] ?? 'General';
    switch (this.type) {
      case 's':
        return showText(strings.texts[Number(value)] ?? '', format);
      case 'str':
      case 'inlineStr':
        return showText(value, format);
      case 'b':
        return value.trim() === '1' ? 'TRUE' : 'FALSE';
      case 'd':
        return value.replace(/T00:00:00(?:\.0+)?Z?$/, '');
      case 'e':
        return value;
      default: {
        const number = Number(value);
        return value.trim() === '' || !Number.isFinite(number) ? value : showNumber(number, format, date1904);
      }
    }
  }
}

function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}

/** `C7`. Null for what is no address. */
export function readAddress(text: string): CellAt | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(text);
  if (match === null) return null;
  const letters = match[1] ?? '';
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  return column > LAST_COLUMN || row < 1 || row > LAST_ROW ? null : { row, column };
}

function readRange(text: string): MergedRange | null {
  const [first, last] = text.split(':').map(readAddress);
  if (first === undefined || first === null || last === undefined || last === null) return null;
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}
