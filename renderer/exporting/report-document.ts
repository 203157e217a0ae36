import type { Comparison } from '../../shared/analysis/comparison';
import type { RegionId, ScenarioId, Year } from '../../shared/base/ids';
import { arrangeReports } from '../../shared/export/arrange-report';
import { explanationParagraphs } from '../../shared/export/explanation-part';
import type { ReportDocument } from '../../shared/export/formats';
import type { PageSetup } from '../../shared/export/page-setup';
import type { Report } from '../../shared/export/report';
import { type ReportKind, reportKind } from '../../shared/export/report-kinds';
import type { Plan } from '../../shared/plan/plan';
import { listRegions, listScenarios, planFacts } from '../../shared/plan/plan-lists';
import type { Wording } from '../../shared/wording/zh-CN';
import { namedAuthor } from '../session/desk-settings';

/** What is asked of a report on the desk, besides its page. */
export interface ReportWish {
  readonly kind: ReportKind;
  readonly scenario: ScenarioId;
  /** Null: the whole. */
  readonly region: RegionId | null;
  readonly year: Year;
  readonly onlyDifferences: boolean;
  /** Of the region wished. */
  readonly compare: (region: RegionId | null) => Comparison;
  /** The plan on the desk is the sample. */
  readonly sample: boolean;
  /** 调整说明 goes before the tables of a comparison. */
  readonly explanation: boolean;
}

/** The report as set up, in the language of the desk: what preview, print, PDF and every file have in common. */
export function reportsOf(plan: Plan, wish: ReportWish, setup: PageSetup, wording: Wording): readonly Report[] {
  const { kind, scenario, region, year, onlyDifferences, sample } = wish;
  const comparison = kind === 'comparison' ? wish.compare(region) : null;
  const explanation =
    comparison !== null && wish.explanation
      ? explanationParagraphs(plan, comparison, comparedNames(plan, comparison), wording.explanation)
      : [];
  const compare = (): Comparison => comparison ?? wish.compare(region);
  const choices = { scenario, region, year, onlyDifferences, sample, compare, explanation, issuer: setup.issuer };
  return arrangeReports(reportKind(kind).make(plan, choices, wording.report), setup);
}

function comparedNames(plan: Plan, comparison: Comparison): readonly string[] {
  const names = new Map<string, string>(listScenarios(plan).map((scenario) => [scenario.id, scenario.name]));
  return comparison.scenarios.map((id) => names.get(id) ?? id);
}

export function documentOf(
  plan: Plan,
  reports: readonly Report[],
  setup: PageSetup,
  { report: words }: Wording,
): ReportDocument {
  const createdAt = new Date().toISOString();
  return { reports, setup, facts: { title: planFacts(plan).title, author: namedAuthor(), createdAt, words } };
}

/** Without extension: plan, report, and the region where it is about one. */
export function fileNameOf(
  plan: Plan,
  wish: Pick<ReportWish, 'kind' | 'region'>,
  { printing, report }: Wording,
): string {
  const region = listRegions(plan).find((one) => one.id === wish.region && one.parent !== null);
  return report.fileOf(planFacts(plan).title, printing.kinds[wish.kind], region?.name ?? '');
}
