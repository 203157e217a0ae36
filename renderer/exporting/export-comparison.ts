import { issue } from '../../shared/base/issue';
import { REPORT_WRITERS } from '../../shared/export/formats';
import { USUAL_SETUP } from '../../shared/export/page-setup';
import { planFacts } from '../../shared/plan/plan-lists';
import { en } from '../../shared/wording/en';
import { zhCN } from '../../shared/wording/zh-CN';
import { namedAuthor } from '../session/desk-settings';
import { deskState, tell } from '../session/desk-state';
import type { PlanSession } from '../session/plan-session';
import { comparedPlan } from '../views/comparison/compared-plan';
import { compareAsSetUp, comparisonSetup } from '../views/comparison/comparison-setup';
import { reportsOf, suggestedName } from './comparison-document';

/**
 * Writes the comparison as the 对照 view has it set up to a file the person names, and tells how it went.
 * Nothing is told when the person cancels.
 */
export async function exportComparison(session: PlanSession, format: 'xlsx' | 'csv'): Promise<void> {
  const { sample, ...state } = session.state.getState();
  const { compared, language } = deskState.getState();
  const wording = language === 'en' ? en : zhCN;
  const setup = comparisonSetup.getState();
  const plan = comparedPlan(state, compared, wording);
  const comparison = compareAsSetUp(plan, compared, setup);
  const title = suggestedName(plan, wording);
  const { bytes, removed } = await REPORT_WRITERS[format]({
    reports: reportsOf(plan, comparison, wording, {
      onlyDifferences: setup.onlyDifferences,
      signatures: true,
      sample,
      explanation: setup.withExplanation,
    }),
    facts: {
      title: planFacts(plan).title,
      author: namedAuthor(),
      createdAt: new Date().toISOString(),
      words: wording.report,
    },
    setup: USUAL_SETUP,
  });
  const saved = await window.desk.saveFile({ kind: format, token: null, suggestedName: `${title}.${format}`, bytes });
  if (!saved.ok) tell(saved.issue);
  else if (saved.value !== null) {
    const { name } = saved.value;
    tell(issue(removed === 0 ? 'export.saved' : 'export.savedWithout', '', { name, removed }), 'info');
  }
}
