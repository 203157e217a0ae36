import type { Comparison } from '../analysis/comparison';
import { cleanReports } from './clean-report';
import type { Report } from './report';
import { writeCsv } from './write-csv';
import { writeComparisonJson } from './write-json';
import { type WorkbookFacts, writeXlsx } from './write-xlsx';

export interface ComparisonDocument {
  readonly comparison: Comparison;
  /** In the order of the comparison. */
  readonly scenarioNames: readonly string[];
  readonly reports: readonly Report[];
  readonly facts: WorkbookFacts;
}

export interface WrittenDocument {
  readonly bytes: Uint8Array;
  /** Characters left out because no other program would take them. */
  readonly removed: number;
}

type Writer = (document: ComparisonDocument) => Promise<WrittenDocument>;

/** Writers by file extension; a new format is one line here. */
export const COMPARISON_WRITERS = {
  async xlsx({ reports, facts }) {
    const clean = cleanReports(reports);
    return { bytes: await writeXlsx(clean.reports, facts), removed: clean.removed };
  },
  async csv({ reports }) {
    const clean = cleanReports(reports);
    return { bytes: writeCsv(clean.reports), removed: clean.removed };
  },
  async json({ comparison, scenarioNames }) {
    return { bytes: writeComparisonJson(comparison, scenarioNames), removed: 0 };
  },
} as const satisfies Readonly<Record<string, Writer>>;

export type ComparisonFormat = keyof typeof COMPARISON_WRITERS;
