import type { ReportFormat } from '../../shared/export/formats';
import { planFacts } from '../../shared/plan/plan-lists';
import { en } from '../../shared/wording/en';
import { zhCN } from '../../shared/wording/zh-CN';
import { keptSetup } from '../printing/kept-setups';
import { deskState, tell } from '../session/desk-state';
import type { PlanSession } from '../session/plan-session';
import { comparedPlan } from '../views/comparison/compared-plan';
import { compareAsSetUp, comparisonSetup } from '../views/comparison/comparison-setup';
import { exportReport } from './export-report';
import { documentOf, fileNameOf, type ReportWish, reportsOf } from './report-document';

/**
 * Writes the comparison as the 对照 view has it set up to a file the person names, and tells how it went.
 * Nothing is told when the person cancels.
 */
export async function exportComparison(session: PlanSession, format: ReportFormat): Promise<void> {
  const { sample, ...state } = session.state.getState();
  const { compared, language, scenario } = deskState.getState();
  const wording = language === 'en' ? en : zhCN;
  const setup = comparisonSetup.getState();
  const plan = comparedPlan(state, compared, wording);
  const wish: ReportWish = {
    kind: 'comparison',
    scenario,
    region: null,
    year: planFacts(plan).targetYear,
    onlyDifferences: setup.onlyDifferences,
    compare: () => compareAsSetUp(plan, compared, setup),
    sample,
    explanation: setup.withExplanation,
  };
  const page = keptSetup(plan.id, 'comparison');
  const document = documentOf(plan, reportsOf(plan, wish, page, wording), page, wording);
  const done = await exportReport(document, format, fileNameOf(plan, wish, wording));
  if (!done.ok) tell(done.issue);
  else if (done.value !== null) tell(done.value, 'info');
}
