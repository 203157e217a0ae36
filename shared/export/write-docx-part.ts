import { layOutColumns } from './lay-out-columns';
import type { PageSetup, Sheet } from './page-setup';
import { noteLines, type PaperWords } from './paper-words';
import type { Report, ReportParagraph } from './report';
import { FACE } from './write-docx-fonts';
import { signatureLines } from './write-docx-signatures';
import { docxTable } from './write-docx-table';
import { paragraph, run, twips } from './write-docx-xml';

/** 22 lines on the type area of A4: 28.95 pt each. */
const EXACT = { height: 579, rule: 'exact' } as const;
const AUTO = { height: 240, rule: 'auto' } as const;

/** One part of a document, from 附件1 to the lines to be signed. Its last paragraph closes the section. */
export function docxPart(report: Report, sheet: Sheet, setup: PageSetup, words: PaperWords, section: string): string {
  const table = report.columns.length > 0;
  const line = table ? AUTO : EXACT;
  const annex =
    report.annex === ''
      ? []
      : [
          paragraph(
            { line: table ? { height: 480, rule: 'auto' } : EXACT, keepNext: true },
            run(report.annex, FACE.annex),
          ),
        ];
  const head = [
    ...annex,
    paragraph(
      {
        style: 'Title',
        align: 'center',
        keepNext: true,
        line: table ? AUTO : { height: 700, rule: 'exact' },
        after: 120,
        outline: 1,
      },
      run(report.title, FACE.title),
    ),
    ...report.paragraphs.map((text) => textParagraph(text, table ? AUTO : EXACT)),
  ];
  if (!table) return closed(head, line, section);
  const width = twips(sheet.width - sheet.margins.left - sheet.margins.right);
  const above = [
    paragraph(
      { style: 'Caption', align: 'center', keepNext: true, line: AUTO, before: 60 },
      run(report.caption, FACE.caption),
    ),
    paragraph(
      { tabs: [{ at: width, kind: 'right' }], keepNext: true, line: AUTO, after: 40 },
      run(`${report.issuer}\t${report.unitNote}`, FACE.above),
    ),
  ];
  const tail = [...notes(report, words), ...signatureLines(report.signatures, width)];
  const body = docxTable(report, layOutColumns(report.columns, sheet, setup));
  return [...head, ...above, body, closed(tail, AUTO, section)].join('');
}

const ROLES = {
  heading: { style: 'Heading1', face: FACE.heading, outline: 2 },
  subheading: { style: 'Heading2', face: FACE.subheading, outline: 3 },
  body: { style: undefined, face: FACE.body, outline: undefined },
} as const;

function textParagraph({ role, text }: ReportParagraph, line: typeof EXACT | typeof AUTO): string {
  const { style, face, outline } = ROLES[role];
  return paragraph(
    { style, line, indent: { firstChars: 2 }, align: 'both', outline, keepNext: role !== 'body' },
    run(text, face),
  );
}

/** The section is closed by the last paragraph; a table needs one behind it in any case. */
function closed(paragraphs: readonly string[], line: typeof EXACT | typeof AUTO, section: string): string {
  const last = paragraphs.at(-1);
  if (last === undefined) return paragraph({ line }, '', section);
  return [...paragraphs.slice(0, -1), last.replace('</w:pPr>', `${section}</w:pPr>`)].join('');
}

function notes(report: Report, words: PaperWords): readonly string[] {
  const lines = noteLines(report, words);
  const hanging = 180 * words.notes.length;
  return lines.map((text, index) =>
    paragraph(
      {
        line: AUTO,
        before: index === 0 ? 80 : 0,
        indent: index === 0 ? { left: hanging, hanging } : { left: hanging },
        keepNext: index < lines.length - 1 || report.signatures.length > 0,
      },
      run(text, FACE.note),
    ),
  );
}
