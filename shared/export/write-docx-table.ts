import { realMinus } from '../base/real-minus';
import type { ColumnLayout } from './lay-out-columns';
import { cellText, headerGroups, type Report, type ReportCell, type ReportColumn } from './report';
import { splitNumber } from './split-number';
import { tableFace } from './write-docx-fonts';
import { type ParagraphStyle, paragraph, run, twips } from './write-docx-xml';

/** 0.4 mm around, 0.2 mm inside, in eighths of a point. */
const FRAME = 9;
const RULE = 4;
/** Beside the text of a cell, in mm. */
const CELL_PADDING = 0.4;
/** More of it before words that begin at the left. */
const WORDS_PADDING = 0.6;
/** Groups of at most so many rows stay on one page. */
const KEPT_GROUP = 8;
const LEAST_ROW = 7;
/** Rows at the end that go to a new page together with the notes. */
const WITH_NOTES = 2;

const LINE = { height: 264, rule: 'auto' } as const;

/**
 * The table of one part: header rows repeated on every page, no row split, tall cells merged.
 * The last rows hold on to what follows, so that notes and signatures never stand alone on a page.
 */
export function docxTable(report: Report, { widths, fontSize }: ColumnLayout): string {
  const measured = widths.map(twips);
  const total = measured.reduce((sum, width) => sum + width, 0);
  const side = (name: string, size: number): string =>
    `<w:${name} w:val="single" w:sz="${size}" w:space="0" w:color="000000"/>`;
  const borders = [
    ...['top', 'left', 'bottom', 'right'].map((name) => side(name, FRAME)),
    ...['insideH', 'insideV'].map((name) => side(name, RULE)),
  ].join('');
  const padding = twips(CELL_PADDING);
  const properties = `<w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="${padding}" w:type="dxa"/><w:right w:w="${padding}" w:type="dxa"/></w:tblCellMar></w:tblPr>`;
  const grid = `<w:tblGrid>${measured.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`;
  const { columns } = report;
  const widest = columns.map((_, index) => widestOf(report, index));
  const kept = rowsKeptWithNext(report);
  const rows = report.rows.map(({ cells }, index) => {
    const keepNext = index >= report.rows.length - WITH_NOTES || kept.has(index);
    const inside = cells.map((cell, at) => {
      const column = columns[at];
      if (column === undefined) return '';
      const slot = { column, width: measured[at] ?? 0, widest: widest[at] ?? NO_NUMBERS, fontSize, keepNext };
      return bodyCell(cell, slot);
    });
    return tableRow(inside.join(''), `<w:cantSplit/><w:trHeight w:val="${twips(LEAST_ROW)}" w:hRule="atLeast"/>`);
  });
  return `<w:tbl>${properties}${grid}${headerRows(columns, measured, fontSize)}${rows.join('')}</w:tbl>`;
}

/** Rows of small groups, all but the last of each: the tall cell of a group is then not cut by a page's edge. */
function rowsKeptWithNext({ rows }: Report): ReadonlySet<number> {
  const kept = new Set<number>();
  rows.forEach(({ cells }, index) => {
    const span = Math.max(...cells.map((cell) => cell.rowSpan));
    if (span > KEPT_GROUP) return;
    for (let at = index; at < index + span - 1; at += 1) kept.add(at);
  });
  return kept;
}

function tableRow(inside: string, properties: string): string {
  return `<w:tr><w:trPr>${properties}</w:trPr>${inside}</w:tr>`;
}

function tableCell(width: number, more: string, content: string): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${more}<w:vAlign w:val="center"/></w:tcPr>${content}</w:tc>`;
}

/** Two rows where columns are grouped, one where none is. */
function headerRows(columns: readonly ReportColumn[], widths: readonly number[], fontSize: number): string {
  const face = tableFace(true, fontSize);
  const head = (text: string): string => paragraph({ align: 'center', line: LINE, keepNext: true }, run(text, face));
  const properties = '<w:cantSplit/><w:tblHeader/>';
  const width = (from: number, count: number): number =>
    widths.slice(from, from + count).reduce((sum, one) => sum + one, 0);
  const grouped = columns.some((column) => column.group !== null);
  let at = 0;
  const top = headerGroups(columns).map((group) => {
    const count = group.columns.length;
    const span = count > 1 ? `<w:gridSpan w:val="${count}"/>` : '';
    const merge = grouped && group.columns[0]?.group === null ? '<w:vMerge w:val="restart"/>' : '';
    const cell = tableCell(width(at, count), `${span}${merge}`, head(group.title));
    at += count;
    return cell;
  });
  if (!grouped) return tableRow(top.join(''), properties);
  const below = columns.map((column, index) =>
    column.group === null
      ? tableCell(widths[index] ?? 0, '<w:vMerge/>', head(''))
      : tableCell(widths[index] ?? 0, '', head(column.title)),
  );
  return tableRow(top.join(''), properties) + tableRow(below.join(''), properties);
}

interface Slot {
  readonly column: ReportColumn;
  /** Twips. */
  readonly width: number;
  readonly widest: NumberWidths;
  readonly fontSize: number;
  readonly keepNext: boolean;
}

function bodyCell(cell: ReportCell, slot: Slot): string {
  const { column, width, fontSize, keepNext } = slot;
  const plain: ParagraphStyle = { line: LINE, keepNext };
  if (cell.rowSpan === 0) return tableCell(width, '<w:vMerge/>', paragraph(plain, ''));
  const text = cell.kind === 'text' ? cellText(cell) : realMinus(cellText(cell));
  const inside = run(text, tableFace(column.heading, fontSize));
  const merge = cell.rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : '';
  return tableCell(width, merge, paragraph({ ...plain, ...alignment(cell, slot) }, inside));
}

/** Numbers are set from the right, each as far in as its fraction is short of the widest: their points stand in one line. */
function alignment(cell: ReportCell, { column, width, widest, fontSize }: Slot): ParagraphStyle {
  if (column.align === 'left') return { align: 'left', indent: { left: twips(WORDS_PADDING) } };
  const own = numberWidths(cell);
  if (column.align === 'center' || own === null) return { align: 'center' };
  const em = fontSize * 20;
  const room = width - 2 * twips(CELL_PADDING);
  const beside = Math.max(0, (room - (widest.whole + widest.fraction) * em) / 2);
  const wanted = beside + (widest.fraction - own.fraction) * em;
  // A number is never broken for the sake of the point.
  const most = Math.max(0, room - (own.whole + own.fraction) * em - em / 4);
  return { align: 'right', indent: { right: Math.round(Math.min(wanted, most)) } };
}

const NO_NUMBERS: NumberWidths = { whole: 0, fraction: 0 };

/** In ems: what stands left of the point, sign included, and what stands right of it, point included. */
interface NumberWidths {
  readonly whole: number;
  readonly fraction: number;
}

function widestOf(report: Report, column: number): NumberWidths {
  let [whole, fraction] = [0, 0];
  for (const { cells } of report.rows) {
    const cell = cells[column];
    const own = cell === undefined ? null : numberWidths(cell);
    if (own === null) continue;
    whole = Math.max(whole, own.whole);
    fraction = Math.max(fraction, own.fraction);
  }
  return { whole, fraction };
}

/** Null for words and blanks. */
function numberWidths(cell: ReportCell): NumberWidths | null {
  const parts = splitNumber(cell);
  if (parts === null) return null;
  return { whole: ems(parts.sign + parts.whole), fraction: ems(parts.fraction + parts.suffix) };
}

function ems(text: string): number {
  let width = 0;
  for (const sign of text) width += sign > '\u2000' ? 1 : 0.5;
  return width;
}
