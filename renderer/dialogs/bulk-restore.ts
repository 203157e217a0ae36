import { adjustmentsOf } from '../../shared/analysis/adjustments';
import type { EditResult } from '../../shared/edits/edit';
import { restoreAdjustments } from '../../shared/edits/restore-adjustments';
import { applyChanges } from '../../shared/operations/apply-changes';
import { type Address, addressKey } from '../../shared/plan/address';
import { ROOT } from '../../shared/plan/plan';
import { resolveField, resolveValue } from '../../shared/plan/resolve';
import { formatTarget } from '../../shared/target/format-target';
import type { Wording } from '../../shared/wording/zh-CN';
import type { ViewId } from '../session/desk-state';
import { addressOfCell } from '../views/address-of-cell';
import { fieldValueText } from '../views/change-text';
import type { PlanView } from '../views/sheet-context';
import type { BulkSelection } from './bulk-cells';
import type { BulkPreview, PreviewLine } from './bulk-preview';

export interface RestorePreview extends BulkPreview {
  readonly edit: EditResult;
}

/** What putting the selected cells back to the parent would do. Cells that are not adjusted stay and say so. */
export function previewRestore(
  selection: BulkSelection,
  planView: PlanView,
  view: ViewId,
  wording: Wording,
): RestorePreview {
  const { plan, scenario } = planView;
  const own = new Map(adjustmentsOf(plan, scenario).map((address) => [addressKey(address), address]));
  const reasons = wording.filling.reasons;
  const found: Address[] = [];
  const lines: PreviewLine[] = [];
  for (const { refs, cells } of selection.ranges) {
    refs.forEach((row, at) => {
      row.forEach((ref, place) => {
        const before = cells[at]?.[place]?.text ?? '';
        const held = addressOfCell(planView, view, ref);
        const address = held === null ? undefined : own.get(addressKey(held));
        if (address === undefined) {
          lines.push({ ref, before, after: null, why: scenario === ROOT ? reasons.noParent : reasons.notAdjusted });
          return;
        }
        found.push(address);
        lines.push({ ref, before, after: '', why: null });
      });
    });
  }
  const edit = restoreAdjustments(plan, found);
  const after = edit.ok ? applyChanges(plan, edit.value.changes) : plan;
  const addresses = [...found];
  const told = lines.map((line) => {
    const address = line.why === null ? addresses.shift() : undefined;
    return address === undefined ? line : { ...line, after: textOf({ plan: after, scenario }, address, wording) };
  });
  const skipped = told.flatMap(({ why }) => (why === null ? [] : [why]));
  return { lines: told, changed: found.length, same: 0, skipped, texts: [], edit };
}

function textOf({ plan, scenario }: PlanView, address: Address, wording: Wording): string {
  if (address.kind === 'value') {
    const { value } = resolveValue(plan, address);
    return value === null ? '' : formatTarget(value);
  }
  const { entity, id, field } = address;
  return fieldValueText(plan, wording, entity, field, resolveField(plan, scenario, entity, id, field).value);
}
