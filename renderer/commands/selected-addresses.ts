import { type Address, placeKey } from '../../shared/plan/address';
import type { Plan } from '../../shared/plan/plan';
import { sheetOnScreen } from '../grid/mounted-sheet';
import type { DeskState } from '../session/desk-state';
import { addressOfCell } from '../views/address-of-cell';
import { activeAddress } from './active-address';

/** What the selected cells hold in the scenario, each once; the active cell when there is no sheet with a selection. */
export function selectedAddresses(
  plan: Plan,
  desk: Pick<DeskState, 'view' | 'scenario' | 'active'>,
): readonly Address[] {
  const cells = sheetOnScreen.getState().handle?.selectedCells() ?? [];
  const found = new Map<string, Address>();
  const add = (address: Address | null): void => {
    // What all scenarios share is nobody's to adjust.
    if (address?.scenario === desk.scenario) found.set(placeKey(address), address);
  };
  for (const cell of cells) add(addressOfCell({ plan, scenario: desk.scenario }, desk.view, cell));
  if (cells.length === 0) add(activeAddress(plan, desk));
  return [...found.values()];
}
