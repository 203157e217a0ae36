import type { PassageRow } from '../analysis/compare-passages';
import type { Comparison } from '../analysis/comparison';
import { cleanReports } from './clean-report';
import type { PageSetup } from './page-setup';
import type { DocumentFacts } from './paper-words';
import type { Report, ReportParagraph } from './report';
import { type CsvEncoding, writeCsv } from './write-csv';
import { writeDocx } from './write-docx';
import { writeComparisonJson } from './write-json';
import { writeXlsx } from './write-xlsx';

export interface ReportDocument {
  readonly reports: readonly Report[];
  readonly facts: DocumentFacts;
  readonly setup: PageSetup;
  /** UTF-8 unless said: what Excel, WPS and LibreOffice all read. */
  readonly csvEncoding?: CsvEncoding | undefined;
}

export interface WrittenDocument {
  readonly bytes: Uint8Array;
  /** Characters left out because no other program would take them. */
  readonly removed: number;
}

type Writer<Document> = (document: Document) => Promise<WrittenDocument>;

/** Writers by file extension; a new format is one line here. All of them write the same texts. */
export const REPORT_WRITERS = {
  async xlsx({ reports, facts, setup }) {
    const clean = cleanReports(reports);
    return { bytes: await writeXlsx(clean.reports, facts, setup), removed: clean.removed };
  },
  async docx({ reports, facts, setup }) {
    const clean = cleanReports(reports);
    return { bytes: writeDocx(clean.reports, facts, setup), removed: clean.removed };
  },
  async csv({ reports, facts, csvEncoding }) {
    const clean = cleanReports(reports);
    return { bytes: writeCsv(clean.reports, facts.words, csvEncoding), removed: clean.removed };
  },
} as const satisfies Readonly<Record<string, Writer<ReportDocument>>>;

export type ReportFormat = keyof typeof REPORT_WRITERS;

export interface ComparisonDocument extends ReportDocument {
  readonly comparison: Comparison;
  /** In the order of the comparison. */
  readonly scenarioNames: readonly string[];
  /** 调整说明, as it stands before the tables of `reports`; empty where none was asked for. */
  readonly explanation: readonly ReportParagraph[];
  /** Sentences of the text that have to follow. */
  readonly passages?: readonly PassageRow[] | undefined;
}

/** What the command line writes a comparison as: every report format, and JSON for other programs. */
export const COMPARISON_WRITERS = {
  ...REPORT_WRITERS,
  async json({ comparison, scenarioNames, explanation, passages }) {
    return { bytes: writeComparisonJson(comparison, scenarioNames, explanation, passages), removed: 0 };
  },
} as const satisfies Readonly<Record<string, Writer<ComparisonDocument>>>;

export type ComparisonFormat = keyof typeof COMPARISON_WRITERS;
