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

/** What the plan keeps of a package that was merged. */
export interface MergedPackage {
  /** Id of the package's own plan. */
  readonly id: string;
  readonly name: string;
  readonly returnedBy: string;
  readonly returnedAt: string;
  readonly operations: number;
}

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
  const kept = taken.length === 0 ? [] : packages.flatMap((one, at) => remembered(ours, one, at));
  return ok({ event: 'merge.accept', changes: [...taken, ...kept] });
}

function remembered(plan: Plan, { id, ...facts }: MergedPackage, at: number): readonly Change[] {
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
