import type { Issue } from '../../shared/base/issue';
import { ok, type Result } from '../../shared/base/result';
import { writePlanFile } from '../../shared/exchange/write-plan-file';
import { planFacts } from '../../shared/plan/plan-lists';
import type { Wording } from '../../shared/wording/zh-CN';
import { today } from '../dialogs/day-text';
import { environment } from '../session/desk-stage';
import { fileNameOf } from '../session/plan-files';
import type { PlanSession } from '../session/plan-session';
import { rememberReturn } from './remembered-returns';

/**
 * Writes the open package into a file of its own, marked as handed back, and answers its name; null when cancelled. The
 * file that the package is saved to stays what it was.
 */
export async function returnPackage(
  session: PlanSession,
  by: string,
  regions: readonly string[],
  words: Wording['packages'],
): Promise<Result<string | null, Issue>> {
  const { plan, log } = session.state.getState();
  const at = new Date().toISOString();
  const { appVersion } = environment();
  const bytes = writePlanFile(plan, log, { appVersion, author: by, at, returned: { by, at } });
  const [first = ''] = regions;
  const named = regions.length > 1 ? words.issue.several(first, regions.length) : first;
  const suggestedName = `${fileNameOf(words.give.fileName(named, today(), planFacts(plan).title))}.eqplan`;
  const saved = await window.desk.saveFile({ kind: 'eqplan', token: null, suggestedName, bytes });
  if (!saved.ok) return saved;
  if (saved.value === null) return ok(null);
  await rememberReturn(plan.id, { at, operations: log.length });
  return ok(saved.value.name);
}
