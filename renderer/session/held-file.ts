import { asId, type PlanId } from '../../shared/base/ids';
import { issue } from '../../shared/base/issue';
import type { OpenedFile } from '../../shared/desk/desk-api';
import { readPlanFile } from '../../shared/exchange/read-plan-file';
import { tell } from './desk-state';
import { newId } from './new-id';
import { leaveOpenPlan, showForReading, storeAndShow } from './plan-files';

/**
 * Opens a plan file that somebody else has open: for reading only, or as a plan of its own. Either way the file is not
 * the one behind the plan, so saving asks for another.
 */
export async function openHeldFile(way: 'reading' | 'copy', { name, bytes }: OpenedFile): Promise<void> {
  const read = readPlanFile(bytes, name);
  if (!read.ok) return tell(read.issue);
  const { plan, log } = read.value;
  if (way === 'reading') {
    await leaveOpenPlan();
    return showForReading(plan, log, issue('session.openedReadOnly'));
  }
  const opened = await storeAndShow(asId<PlanId>(newId()), log, null);
  tell(opened.ok ? issue('file.copyOpened', name) : opened.issue, opened.ok ? 'info' : 'problem');
}
