import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import type { PageSetup } from './page-setup';
import { noteLines, type PaperWords } from './paper-words';
import { cellText, headerGroups, type Report, type ReportCell, type ReportColumn } from './report';
import { pageParts } from './write-xlsx-page';
import {
  BODY,
  BORDER,
  type Draft,
  emptyDraft,
  HEAD,
  HEADER,
  LINE_POINTS,
  linesOf,
  MM_PER_CHARACTER,
  put,
  styleOf,
  TITLE,
} from './write-xlsx-style';
import { putParagraph, textSheetOf } from './write-xlsx-text';

/** 序号 类别 指标 stay when the sheet scrolls sideways. */
const FROZEN_COLUMNS = 3;

/** One part as one sheet: title, caption, two header rows that every page repeats, data, notes, signatures. */
export function sheetOfReport(report: Report, words: PaperWords, setup: PageSetup): WriteSheet {
  if (report.columns.length === 0) return textSheetOf(report, words, setup);
  const draft = emptyDraft();
  const last = report.columns.length - 1;
  const head = putAbove(draft, report, last);
  putHeader(draft, report.columns, head - 2);
  report.rows.forEach((row, index) => {
    row.cells.forEach((cell, column) => {
      const into = report.columns[column];
      if (into !== undefined) putCell(draft, head + index, column, cell, into);
    });
    draft.rowDefs.set(head + index, { height: rowHeight(row.cells, report.columns) });
  });
  const end = putBelow(draft, report, words, { row: head + report.rows.length, last });
  return {
    name: report.name,
    columns: report.columns.map((column) => ({ width: column.width / MM_PER_CHARACTER })),
    rows: Array.from({ length: end }, () => []),
    ...draft,
    freezePane: { rows: head, columns: Math.min(FROZEN_COLUMNS, last) },
    ...pageParts(setup, words, `$${head - 1}:$${head}`),
  };
}

/** Everything above the data. The number of rows that takes, the two header rows included. */
function putAbove(draft: Draft, report: Report, last: number): number {
  let row = 0;
  if (report.annex !== '') {
    put(draft, { row, from: 0, to: last }, report.annex, styleOf({ ...HEAD, size: 14 }, 'left'), 22);
    row += 1;
  }
  put(draft, { row, from: 0, to: last }, report.title, TITLE, 30);
  row += 1;
  for (const paragraph of report.paragraphs) {
    putParagraph(draft, paragraph, { row, to: last, room: roomOf(report) });
    row += 1;
  }
  const [left, right] = [Math.min(2, last), Math.max(Math.min(2, last) + 1, last - 1)];
  put(draft, { row, from: 0, to: left }, report.issuer, styleOf({ ...BODY, size: 11 }, 'left'), 20);
  if (right - 1 > left) {
    put(draft, { row, from: left + 1, to: right - 1 }, report.caption, styleOf({ ...HEAD, size: 11 }, 'center'));
  } else {
    // Too narrow for three in one line: the caption has a line of its own.
    put(draft, { row: row + 1, from: 0, to: last }, report.caption, styleOf({ ...HEAD, size: 11 }, 'center'), 20);
  }
  if (right <= last) put(draft, { row, from: right, to: last }, report.unitNote, styleOf(BODY, 'right'));
  return row + (right - 1 > left ? 3 : 4);
}

function putHeader(draft: Draft, columns: readonly ReportColumn[], top: number): void {
  const below = top + 1;
  let at = 0;
  for (const group of headerGroups(columns)) {
    const end = at + group.columns.length - 1;
    put(draft, { row: top, from: at, to: end }, group.title, HEADER, 20);
    group.columns.forEach((column, index) => {
      const place = { row: below, from: at + index, to: at + index };
      put(draft, place, column.group === null ? '' : column.title, HEADER, 20);
    });
    if (group.columns[0]?.group === null) {
      draft.merges.push({ startRow: top, startCol: at, endRow: below, endCol: at });
    }
    at = end + 1;
  }
}

function putCell(draft: Draft, row: number, column: number, cell: ReportCell, into: ReportColumn): void {
  const key = `${row},${column}`;
  if (cell.rowSpan === 0) draft.cells.set(key, { value: null, type: 'empty', style: bodyStyle(into, null) });
  else if (cell.kind === 'number') {
    // The format carries the printed decimals: 2.60 stays 2.60.
    const style = bodyStyle(into, numberFormat(cell.decimals));
    draft.cells.set(key, { value: cell.number, type: 'number', style });
  } else {
    // Always a string, whatever it begins with: nothing here is ever run as a formula. @ keeps it text when edited.
    draft.cells.set(key, { value: cellText(cell), type: 'string', style: bodyStyle(into, '@') });
  }
  if (cell.rowSpan > 1) {
    draft.merges.push({ startRow: row, startCol: column, endRow: row + cell.rowSpan - 1, endCol: column });
  }
}

/** Few styles for many cells: a hundred thousand rows would otherwise make a million of the same. */
const bodyStyles = new Map<string, CellStyle>();

function bodyStyle({ heading, align }: ReportColumn, numFmt: string | null): CellStyle {
  const horizontal = align === 'left' ? 'left' : 'center';
  const key = `${heading}|${horizontal}|${numFmt}`;
  const known = bodyStyles.get(key);
  if (known !== undefined) return known;
  const style = styleOf(heading ? HEAD : BODY, horizontal, { border: BORDER, ...(numFmt === null ? {} : { numFmt }) });
  bodyStyles.set(key, style);
  return style;
}

function numberFormat(decimals: number): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(Math.min(decimals, 15))}`;
}

function rowHeight(cells: readonly ReportCell[], columns: readonly ReportColumn[]): number {
  const lines = cells.map((cell, index) => {
    if (cell.rowSpan !== 1) return 1;
    return linesOf(cellText(cell), Math.max(2, (columns[index]?.width ?? 10) / MM_PER_CHARACTER - 0.5));
  });
  return Math.max(1, ...lines) * LINE_POINTS + 7;
}

function roomOf(report: Report): number {
  return report.columns.reduce((sum, column) => sum + column.width, 0) / MM_PER_CHARACTER;
}

/** Notes and signatures below the table. The number of rows the sheet then has. */
function putBelow(
  draft: Draft,
  report: Report,
  words: PaperWords,
  { row, last }: { readonly row: number; readonly last: number },
): number {
  const room = roomOf(report);
  const small = styleOf({ ...BODY, size: 9 }, 'left');
  const lines = noteLines(report, words);
  lines.forEach((note, index) => {
    put(draft, { row: row + index, from: 0, to: last }, note, small, linesOf(note, room) * LINE_POINTS + 2);
  });
  const end = row + lines.length;
  const { signatures } = report;
  if (signatures.length === 0) return end;
  const at = end + 1;
  const step = Math.max(1, Math.floor(report.columns.length / signatures.length));
  signatures.forEach((signature, index) => {
    const from = index * step;
    const to = Math.min(last, index === signatures.length - 1 ? last : from + step - 1);
    const text = `${signature.label}${signature.blank}`;
    if (from <= last) put(draft, { row: at, from, to }, text, styleOf(BODY, 'left'), 24);
  });
  return at + 1;
}
