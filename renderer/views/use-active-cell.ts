import { useMemo } from 'react';
import type { Address } from '../../shared/plan/address';
import { type ActiveCell, deskState, type ViewId } from '../session/desk-state';
import { useDeskState } from '../session/session-context';
import { addressOfCell } from './address-of-cell';
import type { PlanView } from './sheet-context';

export interface UsedActiveCell {
  readonly active: ActiveCell | null;
  readonly activate: (cell: ActiveCell) => void;
}

/** Where the person is in a view; kept while another view is shown. */
export function useActiveCell(view: ViewId): UsedActiveCell {
  const active = useDeskState((state) => state.active[view] ?? null);
  const activate = useMemo(
    () => (cell: ActiveCell) => deskState.setState((state) => ({ active: { ...state.active, [view]: cell } })),
    [view],
  );
  return { active, activate };
}

/** What the active cell holds, for the inspector. */
export function activeAddressOf(planView: PlanView, view: ViewId, active: ActiveCell | null): Address | null {
  return active === null ? null : addressOfCell(planView, view, active);
}
