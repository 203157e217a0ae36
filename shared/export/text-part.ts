import type { Report, ReportParagraph } from './report';

/** A part without a table: a title and running text. */
export function textPart(name: string, title: string, paragraphs: readonly ReportParagraph[]): Report {
  return {
    name,
    title,
    annex: '',
    paragraphs,
    caption: '',
    issuer: '',
    unitNote: '',
    columns: [],
    rows: [],
    notes: [],
    signatures: [],
  };
}
