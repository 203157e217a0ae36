import { adjustmentsOf } from '../../shared/analysis/adjustments';
import { type Address, addressKey } from '../../shared/plan/address';
import type { Plan } from '../../shared/plan/plan';
import { sheetOnScreen } from '../grid/mounted-sheet';
import { isSelected } from '../grid/selection';
import type { DeskState } from '../session/desk-state';
import { cellOfAddress } from '../views/cell-of-address';
import { activeAddress } from './active-address';

/**
 * The adjustments of the scenario among the selected cells, the active one included. It goes from the adjustments to
 * the cells: those are few, selected cells may be a hundred thousand.
 */
export function selectedAdjustments(
  plan: Plan,
  desk: Pick<DeskState, 'view' | 'scenario' | 'active'>,
): readonly Address[] {
  const active = activeAddress(plan, desk);
  const activeKey = active === null ? null : addressKey(active);
  const selection = sheetOnScreen.getState().handle?.selection() ?? null;
  return adjustmentsOf(plan, desk.scenario).filter((address) => {
    if (addressKey(address) === activeKey) return true;
    const cell = cellOfAddress({ plan, scenario: desk.scenario }, desk.view, address);
    return cell !== null && selection !== null && isSelected(selection, cell);
  });
}
