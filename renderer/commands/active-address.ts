import type { Address } from '../../shared/plan/address';
import type { Plan } from '../../shared/plan/plan';
import type { DeskState } from '../session/desk-state';
import { addressOfCell } from '../views/address-of-cell';

/**
 * What the active cell of the current view holds, for commands that act on it: the value or field that the view shows
 * there now, whichever region or year was chosen. Null where no cell is active, or it holds nothing of its own.
 */
export function activeAddress(plan: Plan, desk: Pick<DeskState, 'view' | 'scenario' | 'active'>): Address | null {
  const cell = desk.active[desk.view];
  return cell === undefined ? null : addressOfCell({ plan, scenario: desk.scenario }, desk.view, cell);
}
