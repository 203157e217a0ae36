import { equalData } from '../base/equal-data';
import { ok } from '../base/result';
import type { EditResult } from '../edits/edit';
import type { Change } from '../operations/change';
import type { FieldValue } from '../plan/field';
import { type Plan, ROOT } from '../plan/plan';
import { listEntities } from '../plan/plan-lists';
import { readField } from '../plan/resolve';
import { changesOfRow, type Decisions } from './decide-rows';
import type { GatheredRow } from './gather-returns';
import type { MergedPackage } from './merged-package';

/**
 * The returned words that were taken as one operation, and which packages they came with. Where nothing is taken there
 * is nothing to remember: no changes.
 */
export function acceptReturns(
  ours: Plan,
  rows: readonly GatheredRow[],
  decisions: Decisions,
  packages: readonly MergedPackage[],
): EditResult {
  const taken = rows.flatMap((row) => changesOfRow(ours, row, decisions.get(row.key)));
  const kept = taken.length === 0 ? [] : onePerId(packages).flatMap((one, at) => rememberPackage(ours, one, at));
  return ok({ event: 'merge.accept', changes: [...taken, ...kept] });
}

/** Two desks may return one package: an operation says a thing once, or it could not be taken back. The longer log is told. */
function onePerId(packages: readonly MergedPackage[]): readonly MergedPackage[] {
  const byId = new Map<string, MergedPackage>();
  for (const one of packages) {
    if ((byId.get(one.id)?.operations ?? 0) <= one.operations) byId.set(one.id, one);
  }
  return [...byId.values()];
}

/**
 * Writes down that a package was merged; of one that was before only what is new.
 *
 * @param at its place among the packages of one operation
 */
export function rememberPackage(plan: Plan, { id, ...facts }: MergedPackage, at: number): readonly Change[] {
  const listed = listEntities(plan, ROOT, 'package');
  const known = listed.find((one) => one.id === id);
  const position = known?.position ?? Math.max(0, ...listed.map((one) => one.position ?? 0)) + 1 + at;
  const fields: Readonly<Record<string, FieldValue>> = { ...facts, position };
  return Object.entries(fields).flatMap(([field, value]): readonly Change[] => {
    const before = readField(plan, ROOT, 'package', id, field);
    const after = { state: 'set', value } as const;
    if (equalData(before, after)) return [];
    return [{ kind: 'field', scenario: ROOT, entity: 'package', id, field, before, after }];
  });
}
