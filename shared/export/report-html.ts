import { realMinus } from '../base/real-minus';
import { noteLines, type PaperWords } from './paper-words';
import { cellText, flatTitle, headerGroups, type Report, type ReportCell, type ReportColumn } from './report';
import { escapeXml } from './write-docx-xml';

const CELL = 'border:0.5pt solid #000;padding:2pt 4pt;vertical-align:middle';

/** Reports for the clipboard, as Word, WPS and browsers take them: titles, tables with merged cells, notes. */
export function reportHtml(reports: readonly Report[], words: PaperWords): string {
  const parts = reports.map((report) => {
    const text = report.paragraphs.map(({ text }) => paragraph(text, 'left'));
    const head = [paragraph(report.annex, 'left'), paragraph(report.title, 'center'), ...text];
    if (report.columns.length === 0) return head.join('');
    const above = [paragraph(report.caption, 'center'), paragraph(report.unitNote, 'right')];
    const notes = noteLines(report, words).map((note) => paragraph(note, 'left'));
    return [...head, ...above, table(report), ...notes].join('');
  });
  return `<html><body>${parts.join('')}</body></html>`;
}

/** The same for programs that take plain text only: tab separated, merged cells repeated. */
export function reportText(reports: readonly Report[], words: PaperWords): string {
  const lines = reports.flatMap((report) => [
    report.title,
    ...report.paragraphs.map(({ text }) => text),
    ...(report.columns.length === 0 ? [] : [report.caption, report.columns.map(flatTitle).join('\t')]),
    ...report.rows.map((row) => row.cells.map((cell) => oneLine(cellText(cell))).join('\t')),
    ...noteLines(report, words),
  ]);
  return lines.join('\r\n');
}

function oneLine(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ');
}

function paragraph(text: string, align: 'left' | 'center' | 'right'): string {
  return text === '' ? '' : `<p style="text-align:${align};margin:0">${escapeXml(text)}</p>`;
}

function table({ columns, rows }: Report): string {
  const body = rows.map((row) => `<tr>${row.cells.map((cell, index) => dataCell(cell, columns[index])).join('')}</tr>`);
  return `<table style="border-collapse:collapse;font-family:仿宋,FangSong,serif;font-size:9pt"><thead>${head(columns)}</thead><tbody>${body.join('')}</tbody></table>`;
}

function head(columns: readonly ReportColumn[]): string {
  const grouped = columns.some((column) => column.group !== null);
  const cell = (text: string, spans: string): string =>
    `<th${spans} style="${CELL};font-family:黑体,SimHei,sans-serif;font-weight:normal;text-align:center">${escapeXml(text)}</th>`;
  const top = headerGroups(columns).map((group) => {
    if (group.columns[0]?.group === null) return cell(group.title, grouped ? ' rowspan="2"' : '');
    return cell(group.title, ` colspan="${group.columns.length}"`);
  });
  const below = columns.filter((column) => column.group !== null).map((column) => cell(column.title, ''));
  return `<tr>${top.join('')}</tr>${grouped ? `<tr>${below.join('')}</tr>` : ''}`;
}

function dataCell(cell: ReportCell, column: ReportColumn | undefined): string {
  if (cell.rowSpan === 0) return '';
  const text = cell.kind === 'text' ? cellText(cell) : realMinus(cellText(cell));
  const align = column?.align === 'left' ? 'left' : 'center';
  // Excel must not take a demand for a formula or a date when the table lands there.
  const asText = cell.kind === 'number' ? '' : ";mso-number-format:'\\@'";
  return `<td${cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : ''} style="${CELL};text-align:${align}${asText}">${escapeXml(text).replaceAll('\n', '<br>')}</td>`;
}
