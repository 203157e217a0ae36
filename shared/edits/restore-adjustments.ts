import { fail, ok } from '../base/result';
import type { Address } from '../plan/address';
import type { Plan } from '../plan/plan';
import type { EditResult } from './edit';
import { restoreField } from './edit-entity';
import { restoreTargets } from './set-target';

/** Puts any adjustments back to what the parent says, values and fields together, as one operation. Issue: `restore.inRoot`. */
export function restoreAdjustments(plan: Plan, addresses: readonly Address[]): EditResult {
  const edits = addresses.map((address) =>
    address.kind === 'value'
      ? restoreTargets(plan, [address])
      : restoreField(plan, address.scenario, address.entity, address.id, address.field),
  );
  const changes = edits.flatMap((edit) => (edit.ok ? edit.value.changes : []));
  const refused = edits.find((edit) => !edit.ok);
  if (refused !== undefined && !refused.ok) return fail(refused.issue);
  return ok({ event: 'cell.restore', changes });
}
