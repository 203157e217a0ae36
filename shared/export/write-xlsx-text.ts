import type { WriteSheet } from 'hucre/xlsx';
import type { PageSetup } from './page-setup';
import type { PaperWords } from './paper-words';
import type { Report, ReportParagraph } from './report';
import { pageParts } from './write-xlsx-page';
import { BODY, type Draft, emptyDraft, HEAD, KAI, linesOf, put, styleOf, TITLE } from './write-xlsx-style';

/** Width of running text, in characters. */
const ROOM = 90;
const LINE = 18;
const FONTS = { heading: HEAD, subheading: KAI, body: BODY } as const;

/** A part of running text: one wide column, a row a paragraph. */
export function textSheetOf(report: Report, words: PaperWords, setup: PageSetup): WriteSheet {
  const draft = emptyDraft();
  put(draft, { row: 0, from: 0, to: 0 }, report.title, TITLE, 34);
  report.paragraphs.forEach((paragraph, index) => {
    putParagraph(draft, paragraph, { row: index + 1, to: 0, room: ROOM });
  });
  return {
    name: report.name,
    columns: [{ width: ROOM }],
    rows: Array.from({ length: report.paragraphs.length + 1 }, () => []),
    ...draft,
    ...pageParts(setup, words, null),
  };
}

/** One paragraph over the columns up to `to`, `room` characters wide. */
export function putParagraph(
  draft: Draft,
  { role, text }: ReportParagraph,
  { row, to, room }: { readonly row: number; readonly to: number; readonly room: number },
): void {
  const style = styleOf({ ...FONTS[role], size: 12 }, 'left');
  style.alignment = { ...style.alignment, indent: 2 };
  put(draft, { row, from: 0, to }, text, style, linesOf(text, (room - 4) / 1.2) * LINE + 4);
}
