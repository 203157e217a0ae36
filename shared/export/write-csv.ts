import { strToU8 } from 'fflate';
import { guardFormula } from '../tabular/guard-formula';
import { cellText, flatTitle, type Report, type ReportCell } from './report';

/** Excel tells UTF-8 from the local code page by this mark only. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Reports as CSV: UTF-8 with byte order mark, CRLF, every part with its header line, an empty line between parts,
 * notes last. Merged cells repeat their text, so that rows can be sorted and filtered by themselves.
 */
export function writeCsv(reports: readonly Report[]): Uint8Array {
  const parts = reports.map((report, index) => {
    const text = report.paragraphs.map((paragraph) => [guardFormula(paragraph.text)]);
    if (report.columns.length === 0) return [[guardFormula(report.title)], ...text].map(line);
    const header = report.columns.map(flatTitle);
    const caption = index === 0 ? [] : [[guardFormula(report.caption)]];
    const rows = report.rows.map((row) => row.cells.map(field));
    return [...text, ...caption, header.map(guardFormula), ...rows].map(line);
  });
  const notes = reports.flatMap((report) => report.notes.map((note) => line([guardFormula(note)])));
  const lines = [...parts, notes].flatMap((part, index) => (index === 0 ? part : ['', ...part]));
  return strToU8(`${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`);
}

/** Genuine numbers stay numbers, also negative ones; every other text that could run is disarmed. */
function field(cell: ReportCell): string {
  return cell.kind === 'number' ? cell.text : guardFormula(cellText(cell));
}

function line(fields: readonly string[]): string {
  return fields.map((text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(',');
}
