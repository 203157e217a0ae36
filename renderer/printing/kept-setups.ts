import type { PlanId } from '../../shared/base/ids';
import { isRecord } from '../../shared/base/is-record';
import { type PageSetup, readPageSetup } from '../../shared/export/page-setup';
import { type ReportKind, reportKind } from '../../shared/export/report-kinds';
import { rememberedSetting, rememberSetting } from '../session/desk-settings';

const KEY = 'pageSetups';
/** Plans whose set-ups are kept; the one changed longest ago goes first. */
const MOST_PLANS = 50;

/** How this report of this plan was set up last, on this machine. */
export function keptSetup(plan: PlanId, kind: ReportKind): PageSetup {
  const ofPlan = keptPlans()[plan];
  return readPageSetup(isRecord(ofPlan) ? ofPlan[kind] : undefined, reportKind(kind).setup);
}

/** Null forgets it: the report's usual set-up holds again. */
export async function keepSetup(plan: PlanId, kind: ReportKind, setup: PageSetup | null): Promise<void> {
  const { [plan]: before, ...others } = keptPlans();
  const { [kind]: _, ...rest } = isRecord(before) ? before : {};
  const ofPlan = setup === null ? rest : { ...rest, [kind]: setup };
  const newest = Object.entries(others).slice(1 - MOST_PLANS);
  await rememberSetting(KEY, { ...Object.fromEntries(newest), [plan]: ofPlan });
}

function keptPlans(): Readonly<Record<string, unknown>> {
  const kept = rememberedSetting(KEY);
  return isRecord(kept) ? kept : {};
}
