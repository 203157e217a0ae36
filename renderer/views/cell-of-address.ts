import type { Address } from '../../shared/plan/address';
import type { CellRef } from '../grid/sheet';
import type { ViewId } from '../session/desk-state';
import { chosenRegion, indicatorViewState } from './indicators/indicator-view-state';
import { chosenLayout, regionViewState } from './regions/region-view-state';
import type { PlanView } from './sheet-context';
import { yearColumn } from './year-column';

/**
 * Where a view shows what an address holds, given what its toolbar shows now: `addressOfCell` the other way round.
 * Null where the view does not show it; a row that a filter hides is still answered.
 */
export function cellOfAddress(planView: PlanView, view: ViewId, address: Address): CellRef | null {
  if (address.scenario !== planView.scenario && !isShared(address)) return null;
  switch (view) {
    case 'indicators':
      return inIndicators(planView, address);
    case 'regions':
      return inRegions(planView, address);
    case 'projects':
      return inProjects(address);
    default:
      return null;
  }
}

/** Names of categories and boxes belong to the plan, whatever scenario is shown. */
function isShared(address: Address): boolean {
  return address.kind === 'field' && (address.entity === 'category' || address.entity === 'box');
}

function inIndicators({ plan }: PlanView, address: Address): CellRef | null {
  if (address.kind === 'field') {
    return address.entity === 'indicator' ? { row: address.id, column: columnOf(address.field, 'name') } : null;
  }
  const region = chosenRegion(plan, indicatorViewState.getState().region);
  return address.region === region ? { row: address.indicator, column: yearColumn(address.year) } : null;
}

function inRegions(planView: PlanView, address: Address): CellRef | null {
  const layout = chosenLayout(planView, regionViewState.getState());
  if (layout === null) return null;
  if (address.kind === 'field') {
    return layout.kind === 'byIndicator' && address.entity === 'indicator'
      ? { row: address.id, column: address.field }
      : null;
  }
  if (layout.kind === 'byIndicator') {
    return address.year === layout.year ? { row: address.indicator, column: address.region } : null;
  }
  return address.indicator === layout.indicator ? { row: address.region, column: yearColumn(address.year) } : null;
}

function inProjects(address: Address): CellRef | null {
  if (address.kind === 'value') return null;
  const { entity, id, field } = address;
  if (entity === 'milestone') return { row: id, column: columnOf(field, 'what') };
  if (entity === 'project') return { row: id, column: field === 'name' ? 'what' : columnOf(field, 'what') };
  return entity === 'box' ? { row: id, column: field === 'name' ? 'what' : field } : null;
}

/** Whether a row is listed shows at its name. */
function columnOf(field: string, naming: string): string {
  return field === 'position' ? naming : field;
}
