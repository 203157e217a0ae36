import type { Comparison } from '../analysis/comparison';
import type { RegionId, ScenarioId, Year } from '../base/ids';
import type { Plan } from '../plan/plan';
import { comparisonReports } from './comparison-report';
import { mainIndicatorsReport } from './main-indicators-report';
import { milestoneListReport } from './milestone-list-report';
import { opinionsReport } from './opinions-report';
import { type PageSetup, turned, USUAL_SETUP } from './page-setup';
import type { PlanReportWords } from './plan-report-words';
import { regionSplitReport } from './region-split-report';
import type { Report, ReportParagraph } from './report';
import type { ComparisonReportWords } from './report-source';

/** What a person chose about a report, besides its page. */
export interface ReportChoices {
  readonly scenario: ScenarioId;
  /** Null: the whole. */
  readonly region: RegionId | null;
  readonly year: Year;
  /** Asked only by the report that compares. */
  readonly compare: () => Comparison;
  readonly explanation: readonly ReportParagraph[];
  readonly onlyDifferences: boolean;
  readonly issuer: string;
  /** The plan on the desk is the sample: its scenarios are made up. */
  readonly sample: boolean;
}

export interface ReportWords {
  readonly comparison: ComparisonReportWords;
  readonly lists: PlanReportWords;
}

interface Kind {
  readonly make: (plan: Plan, choices: ReportChoices, words: ReportWords) => readonly Report[];
  /** What of the choices it asks for. */
  readonly asks: readonly ('scenario' | 'region' | 'year' | 'onlyDifferences' | 'explanation')[];
  readonly setup: PageSetup;
}

const UPRIGHT = turned(USUAL_SETUP, 'portrait');

/** Every report there is: a new one is a record here and its words. */
export const REPORT_KINDS = {
  comparison: {
    make: (plan, choices, words) =>
      comparisonReports(plan, choices.compare(), { ...choices, words: words.comparison, signatures: true }),
    asks: ['region', 'onlyDifferences', 'explanation'],
    setup: USUAL_SETUP,
  },
  indicators: {
    make: (plan, choices, words) => [
      mainIndicatorsReport(plan, choices.scenario, choices.region, { ...choices, words: words.lists }),
    ],
    asks: ['scenario', 'region'],
    setup: UPRIGHT,
  },
  milestones: {
    make: (plan, choices, words) => [milestoneListReport(plan, choices.scenario, { ...choices, words: words.lists })],
    asks: ['scenario'],
    setup: USUAL_SETUP,
  },
  regions: {
    make: (plan, choices, words) => [
      regionSplitReport(plan, choices.scenario, choices.year, { ...choices, words: words.lists }),
    ],
    asks: ['scenario', 'year'],
    setup: USUAL_SETUP,
  },
  opinions: {
    make: (plan, choices, words) => [opinionsReport(plan, choices.scenario, { ...choices, words: words.lists })],
    asks: ['scenario'],
    setup: USUAL_SETUP,
  },
} as const satisfies Readonly<Record<string, Kind>>;

export type ReportKind = keyof typeof REPORT_KINDS;
export const REPORT_KIND_IDS = Object.keys(REPORT_KINDS) as readonly ReportKind[];

/** One record with its precise type forgotten: for code that works on any of them. */
export function reportKind(id: ReportKind): Kind {
  return REPORT_KINDS[id];
}
