import { issue } from '../base/issue';
import { fail, ok } from '../base/result';
import type { Change } from '../operations/change';
import { type Plan, ROOT } from '../plan/plan';
import { listRegions, wholeRegion } from '../plan/plan-lists';
import { fieldChanges, slotChange } from './change-field';
import type { EditResult } from './edit';

/** A region as the table of regions has it; `id` of a new one comes from the caller. */
export interface WantedRegion {
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
  /** Not below zero; null: none given, the region then stands aside in weighted means. */
  readonly weight: number | null;
  readonly illustrative: boolean;
}

/**
 * Brings the list of regions to what is wanted, in one operation: changed fields, new regions as parts of the whole,
 * missing ones dropped (their values stay for undo). The first wanted region is the whole when the plan has none.
 */
export function editRegions(plan: Plan, wanted: readonly WantedRegion[]): EditResult {
  const names = wanted.map((region) => region.name.trim());
  if (names.length === 0) return fail(issue('plan.regionMissing'));
  if (names.includes('')) return fail(issue('field.nameMissing'));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) return fail(issue('plan.regionTwice', '', { name: twice }));
  const negative = wanted.find((region) => region.weight !== null && region.weight < 0);
  if (negative !== undefined) return fail(issue('region.weightNegative', '', { name: negative.name }));
  const known = listRegions(plan);
  const whole = wholeRegion(plan)?.id ?? wanted[0]?.id ?? null;
  if (!wanted.some((region) => region.id === whole)) return fail(issue('region.wholeStays'));
  let position = Math.max(0, ...known.map((region) => region.position ?? 0));
  const changes: Change[] = [];
  for (const { id, name, code, weight, illustrative } of wanted) {
    const isNew = !known.some((region) => region.id === id);
    position += isNew ? 1 : 0;
    const place = isNew ? { parent: id === whole ? null : whole, position } : {};
    changes.push(
      ...fieldChanges(plan, ROOT, 'region', id, { name: name.trim(), code, weight, illustrative, ...place }),
    );
  }
  for (const { id } of known) {
    if (wanted.some((region) => region.id === id)) continue;
    changes.push(...slotChange(plan, ROOT, 'region', id, 'position', { state: 'cleared' }));
  }
  // What was silent and stays at its fallback would only fill the history with nothing.
  return ok({ event: 'region.edit', changes: changes.filter((change) => !saysNothing(change)) });
}

function saysNothing(change: Change): boolean {
  if (change.kind !== 'field' || change.before.state !== 'silent' || change.after.state !== 'set') return false;
  return change.after.value === null || (change.field === 'illustrative' && change.after.value === false);
}
