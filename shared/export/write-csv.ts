import { strToU8 } from 'fflate';
import { guardFormula } from '../tabular/guard-formula';
import { encodeGb18030 } from './encode-gb18030';
import { noteLines, type PaperWords } from './paper-words';
import { cellText, flatTitle, type Report, type ReportCell } from './report';

/** Excel tells UTF-8 from the local code page by this mark only. */
const BYTE_ORDER_MARK = '\ufeff';

/** GB18030 for older programs and Excel on Chinese systems; both hold every character. */
export type CsvEncoding = 'utf-8' | 'gb18030';

/**
 * Reports as CSV: UTF-8 with byte order mark or GB18030, CRLF, every part with its header line, an empty line between parts,
 * notes last. Merged cells repeat their text, so that rows can be sorted and filtered by themselves.
 */
export function writeCsv(reports: readonly Report[], words: PaperWords, encoding: CsvEncoding = 'utf-8'): Uint8Array {
  const parts = reports.map((report, index) => {
    const text = report.paragraphs.map((paragraph) => [guardFormula(paragraph.text)]);
    if (report.columns.length === 0) return [[guardFormula(report.title)], ...text].map(line);
    const header = report.columns.map(flatTitle);
    const caption = index === 0 ? [] : [[guardFormula(report.caption)]];
    const rows = report.rows.map((row) => row.cells.map(field));
    return [...text, ...caption, header.map(guardFormula), ...rows].map(line);
  });
  const notes = reports.flatMap((report) => noteLines(report, words).map((note) => line([guardFormula(note)])));
  const lines = [...parts, notes].flatMap((part, index) => (index === 0 ? part : ['', ...part]));
  const text = `${lines.join('\r\n')}\r\n`;
  return encoding === 'gb18030' ? encodeGb18030(text) : strToU8(BYTE_ORDER_MARK + text);
}

/** Genuine numbers stay numbers, also negative ones; every other text that could run is disarmed. */
function field(cell: ReportCell): string {
  return cell.kind === 'number' ? cell.text : guardFormula(cellText(cell));
}

function line(fields: readonly string[]): string {
  return fields.map((text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(',');
}
