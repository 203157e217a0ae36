import type { ListOptions, ListWords } from './plan-report-words';
import type { Report, ReportColumn, ReportRow } from './report';

export interface ListTable {
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
  /** Sentences; those that belong together stand in one note. Empty ones fall away. */
  readonly notes: readonly (readonly string[])[];
}

/** A list of the plan as the only part of its report. */
export function listPart(called: ListWords, caption: string, table: ListTable, { words, issuer }: ListOptions): Report {
  return {
    name: called.name,
    title: called.title,
    annex: '',
    paragraphs: [],
    caption,
    issuer: words.issuer(issuer),
    unitNote: words.unitNote,
    columns: table.columns,
    rows: table.rows,
    notes: table.notes.map((sentences) => sentences.join('')).filter((note) => note !== ''),
    signatures: words.signatures,
  };
}

export const PLAIN = { group: null, grows: false, heading: false } as const;

/** Words where a condition holds, none otherwise. */
export function sentence(holds: boolean, text: string): string {
  return holds ? text : '';
}
