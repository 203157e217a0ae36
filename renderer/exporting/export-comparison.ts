import { issue } from '../../shared/base/issue';
import { COMPARISON_WRITERS } from '../../shared/export/formats';
import { planFacts } from '../../shared/plan/plan-lists';
import { en } from '../../shared/wording/en';
import { zhCN } from '../../shared/wording/zh-CN';
import { deskState, tell } from '../session/desk-state';
import type { PlanSession } from '../session/plan-session';
import { compareAsSetUp, comparisonSetup } from '../views/comparison/comparison-setup';
import { comparedNames, reportsOf, suggestedName } from './comparison-document';

/**
 * Writes the comparison as the 对照 view has it set up to a file the person names, and tells how it went.
 * Nothing is told when the person cancels.
 */
export async function exportComparison(session: PlanSession, format: 'xlsx' | 'csv'): Promise<void> {
  const { plan, sample } = session.state.getState();
  const { compared, language } = deskState.getState();
  const wording = language === 'en' ? en : zhCN;
  const setup = comparisonSetup.getState();
  const comparison = compareAsSetUp(plan, compared, setup);
  const { userName } = await window.desk.environment();
  const title = suggestedName(plan, wording);
  const { bytes, removed } = await COMPARISON_WRITERS[format]({
    comparison,
    scenarioNames: comparedNames(plan, comparison),
    reports: reportsOf(plan, comparison, wording, { onlyDifferences: setup.onlyDifferences, signatures: true, sample }),
    facts: {
      title: planFacts(plan).title,
      author: userName,
      createdAt: new Date().toISOString(),
      footer: wording.report.pageOf('&P', '&N'),
    },
  });
  const saved = await window.desk.saveFile({ kind: format, token: null, suggestedName: `${title}.${format}`, bytes });
  if (!saved.ok) tell(saved.issue);
  else if (saved.value !== null) {
    const { name } = saved.value;
    tell(issue(removed === 0 ? 'export.saved' : 'export.savedWithout', '', { name, removed }), 'info');
  }
}
