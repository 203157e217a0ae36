import { decodeEntities } from './html-entities';
import { raisedText } from './raised-text';

/** What a reader sees of HTML: paragraphs, and rows of tables with the texts of their cells. */
export type HtmlBlock =
  | {
      readonly kind: 'paragraph';
      readonly text: string;
      readonly line: number;
      readonly heading: number | null;
      /** Of an item of an ordered list, the number a browser sets before it. */
      readonly item: number | null;
    }
  | {
      readonly kind: 'row';
      readonly cells: readonly string[];
      readonly line: number;
      /** Counts the tables from 1. */
      readonly table: number;
      /** How many cells the row was written with; merged ones stand in `cells` more than once. */
      readonly written: number;
    };

/** Most columns or rows one cell may claim to span; more is an attack or an accident. */
const WIDEST_SPAN = 100;

/** What stands in these is no text of the page. */
const SILENT = new Set(['script', 'style', 'title', 'xml', 'template', 'noscript']);
/** Excel ends its tables with a row that only measures columns. */
const HIDDEN = /display\s*:\s*none/i;
const ENDS_LINE = /^\/?(?:p|div|h[1-6]|li|ul|ol|dl|dt|dd|pre|blockquote|section|article|caption|br|hr)$/;

/**
 * Reads HTML as text only: nothing is loaded, run or kept of the markup. White space and NBSP become one blank, `<br>`
 * and the ends of paragraphs inside a cell one line end. Merged cells are repeated in every row and column they
 * cover; a table within a cell is text of that cell. `line` is that of the first tag or text. Where the clipboard
 * marks the fragment that was copied, text around it is left out. The caller stops by not asking for more; the time
 * grows with the length of the text only, whatever it holds.
 */
export function* readHtmlBlocks(html: string): Generator<HtmlBlock, void> {
  const reader = new BlockReader(html.includes(FRAGMENT_START));
  for (const { part, line } of htmlParts(html)) {
    reader.line = line;
    yield* reader.take(part);
  }
  yield* reader.endParagraph();
}

const FRAGMENT_START = '<!--StartFragment';
const FRAGMENT_END = '<!--EndFragment';

interface Part {
  readonly part: string;
  /** Line of its first character, from 1. */
  readonly line: number;
}

/** Tags, comments and texts in order. The inside of silent elements is passed over. */
function* htmlParts(html: string): Generator<Part, void> {
  let line = 1;
  let at = 0;
  while (at < html.length) {
    const end = partEnd(html, at);
    const part = html.slice(at, end);
    yield { part, line };
    line += newlines(part);
    at = end;
    const silent = /^<([a-z]+)/i.exec(part)?.[1]?.toLowerCase() ?? '';
    if (!SILENT.has(silent) || part.endsWith('/>')) continue;
    const after = indexOf(new RegExp(`</${silent}`, 'gi'), html, at);
    line += newlines(html.slice(at, after));
    at = after;
  }
}

function partEnd(html: string, at: number): number {
  if (html[at] !== '<') return indexOf(/</g, html, at);
  if (html.startsWith('<!--', at)) {
    const close = html.indexOf('-->', at + 4);
    return close < 0 ? html.length : close + 3;
  }
  const next = indexOf(/[<>]/g, html, at + 1);
  // A lone < is a sign of the text.
  return html[next] === '>' ? next + 1 : at + 1;
}

/** The end of the text where there is none. The pattern must be global. */
function indexOf(pattern: RegExp, html: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(html)?.index ?? html.length;
}

function newlines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

interface OpenCell {
  readonly columns: number;
  readonly rows: number;
}

/** Puts parts together into blocks. */
class BlockReader {
  line = 1;
  private inFragment: boolean;
  private text = '';
  private textLine = 1;
  private heading: number | null = null;
  /** The lists that are open, each with the number of its next item; null for bullets. */
  private readonly lists: (number | null)[] = [];
  private item: number | null = null;
  private tables = 0;
  /** Where the raised text that is open began. */
  private raisedFrom: number | null = null;
  private row: { readonly cells: string[]; readonly line: number; readonly hidden: boolean; written: number } | null =
    null;
  private cell: OpenCell | null = null;
  /** Tables inside an open cell: their text is that of the cell. */
  private nested = 0;
  private above = new Map<number, { readonly text: string; rowsLeft: number }>();

  constructor(fragmentMarked: boolean) {
    this.inFragment = !fragmentMarked;
  }

  *take(part: string): Generator<HtmlBlock, void> {
    if (part.startsWith('<!')) {
      if (part.startsWith(FRAGMENT_START)) this.inFragment = true;
      else if (part.startsWith(FRAGMENT_END)) this.inFragment = false;
      return;
    }
    const tag = /^<(\/?[a-z][a-z0-9]*)/i.exec(part)?.[1]?.toLowerCase();
    if (tag === undefined) {
      if (part.startsWith('<') && part.length > 1) return;
      if (this.text === '') this.textLine = this.line;
      if (this.inFragment) this.text += decodeEntities(part).replace(/\s+/g, ' ');
    } else if (tag === 'sup') this.raisedFrom = this.text.length;
    else if (tag === '/sup') this.lowerRaised();
    else if (this.cell !== null && /^\/?table$/.test(tag)) {
      this.nest(tag === 'table' ? 1 : -1);
      if (this.nested < 0) yield* this.table();
    } else if (this.nested > 0) {
      if (ENDS_LINE.test(tag) || tag === 'tr') this.text += '\n';
      else if (tag === 'td' || tag === 'th') this.text += ' ';
    } else yield* this.tag(tag, part);
  }

  *endParagraph(): Generator<HtmlBlock, void> {
    const text = tidy(this.text);
    const { heading, item } = this;
    this.text = '';
    this.heading = null;
    if (text === '') return;
    // Only the first paragraph of an item stands beside its number.
    this.item = null;
    yield { kind: 'paragraph', text, line: this.textLine, heading, item };
  }

  private *tag(tag: string, part: string): Generator<HtmlBlock, void> {
    if (tag === 'table' || tag === '/table') {
      yield* this.table();
      if (tag === 'table') this.tables += 1;
    } else if (tag === 'tr') yield* this.startRow(HIDDEN.test(part));
    else if (tag === 'td' || tag === 'th') {
      // Browsers close a cell and open a row that the writer left out.
      this.endCell();
      if (this.row === null) yield* this.startRow();
      this.fillFromAbove();
      this.text = '';
      this.cell = { columns: spanOf(part, 'colspan'), rows: spanOf(part, 'rowspan') };
    } else if (tag === '/td' || tag === '/th') this.endCell();
    else if (tag === '/tr') yield* this.endRow();
    else if (!ENDS_LINE.test(tag)) return;
    else if (this.cell !== null) this.text += '\n';
    else if (tag === 'br' && this.heading !== null) this.text += '\n';
    else if (this.row === null) {
      yield* this.endParagraph();
      this.heading = /^h[1-6]$/.test(tag) ? Number(tag.slice(1)) : null;
      this.list(tag, part);
    }
  }

  private list(tag: string, part: string): void {
    if (tag === 'ol') this.lists.push(isNumbered(part) ? firstNumber(part) : null);
    else if (tag === 'ul') this.lists.push(null);
    else if (tag === '/ol' || tag === '/ul') this.lists.pop();
    if (tag === 'li') {
      const number = this.lists.at(-1) ?? null;
      this.item = number;
      if (number !== null) this.lists[this.lists.length - 1] = number + 1;
    } else if (/^\/?(?:li|ol|ul)$/.test(tag)) this.item = null;
  }

  private lowerRaised(): void {
    const from = this.raisedFrom;
    this.raisedFrom = null;
    if (from === null || from > this.text.length) return;
    const before = this.text.slice(0, from);
    this.text = before + raisedText(before.slice(before.lastIndexOf('\n') + 1), this.text.slice(from));
  }

  private nest(step: 1 | -1): void {
    this.nested += step;
    this.text += '\n';
  }

  private *table(): Generator<HtmlBlock, void> {
    this.nested = 0;
    yield* this.endRow();
    yield* this.endParagraph();
    this.above = new Map();
  }

  private *startRow(hidden = false): Generator<HtmlBlock, void> {
    yield* this.endRow();
    yield* this.endParagraph();
    this.row = { cells: [], line: this.line, hidden, written: 0 };
  }

  private *endRow(): Generator<HtmlBlock, void> {
    this.endCell();
    if (this.row === null) return;
    this.fillFromAbove();
    const { cells, line, hidden, written } = this.row;
    this.row = null;
    this.text = '';
    if (cells.length > 0 && !hidden) yield { kind: 'row', cells, line, table: Math.max(1, this.tables), written };
  }

  private endCell(): void {
    if (this.cell === null || this.row === null) return;
    const text = tidy(this.text);
    const { columns, rows } = this.cell;
    this.cell = null;
    this.text = '';
    this.row.written += 1;
    for (let column = 0; column < columns; column += 1) {
      if (rows > 1) this.above.set(this.row.cells.length, { text, rowsLeft: rows - 1 });
      this.row.cells.push(text);
    }
  }

  private fillFromAbove(): void {
    const cells = this.row?.cells;
    if (cells === undefined) return;
    for (let span = this.above.get(cells.length); span !== undefined && span.rowsLeft > 0; ) {
      span.rowsLeft -= 1;
      if (this.row !== null) this.row.written += 1;
      cells.push(span.text);
      span = this.above.get(cells.length);
    }
  }
}

/** Blanks at line ends and lines without text go. */
function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Letters, and lists that only lay out (a path of pages, a menu), have no numbers to read. */
function isNumbered(tag: string): boolean {
  return !/list-style[^;"']*none|type\s*=\s*["']?[aAiI]\b|reversed|crumb|nav|menu|page/.test(tag);
}

function firstNumber(tag: string): number {
  return Number(/\bstart\s*=\s*["']?(\d{1,4})/i.exec(tag)?.[1] ?? 1);
}

function spanOf(tag: string, attribute: string): number {
  const written = Number(new RegExp(`${attribute}\\s*=\\s*["']?(\\d+)`, 'i').exec(tag)?.[1] ?? 1);
  return Math.min(Math.max(written, 1), WIDEST_SPAN);
}
