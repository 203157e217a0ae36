import { issue } from '../../shared/base/issue';
import { listScenarios } from '../../shared/plan/plan-lists';
import { deskState, tell } from '../session/desk-state';
import type { PlanSession } from '../session/plan-session';

/** Lets the shell pack versions, sizes and its log where the person says; of the plan it gets two counts. */
export async function exportDiagnosis(session: PlanSession): Promise<void> {
  const { plan, log } = session.state.getState();
  const { theme, language } = deskState.getState();
  const saved = await window.desk.exportDiagnosis({
    theme,
    language,
    scenarios: listScenarios(plan).length,
    operations: log.length,
  });
  if (!saved.ok) tell(saved.issue);
  else if (saved.value !== null) tell(issue('diagnosis.saved', '', { name: saved.value.name }), 'info');
}
