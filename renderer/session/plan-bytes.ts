import { writePlanFile } from '../../shared/exchange/write-plan-file';
import type { Operation } from '../../shared/operations/operation';
import type { Plan } from '../../shared/plan/plan';
import { author } from './desk-settings';
import { environment } from './desk-stage';

/** The plan as the bytes of an .eqplan file, signed with who and when. */
export function planBytes(plan: Plan, log: readonly Operation[]): Uint8Array {
  const { appVersion } = environment();
  return writePlanFile(plan, log, { appVersion, author: author(), at: new Date().toISOString() });
}
