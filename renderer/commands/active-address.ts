import { asId, type IndicatorId } from '../../shared/base/ids';
import type { Address } from '../../shared/plan/address';
import { fieldRule } from '../../shared/plan/entity';
import type { Plan } from '../../shared/plan/plan';
import { listIndicators, listMilestones, listProjects, planFacts, wholeRegion } from '../../shared/plan/plan-lists';
import type { DeskState } from '../session/desk-state';
import { yearOfColumn } from '../views/year-column';

/**
 * What the active cell of the current view holds, for commands that act on it. Null where no cell is active,
 * or the cell shows something that no one can adjust.
 */
export function activeAddress(plan: Plan, desk: Pick<DeskState, 'view' | 'scenario' | 'active'>): Address | null {
  const cell = desk.active[desk.view];
  if (cell === undefined) return null;
  switch (desk.view) {
    case 'indicators':
      return indicatorAddress(plan, desk.scenario, cell.row, cell.column);
    case 'projects':
      return projectAddress(plan, desk.scenario, cell.row, cell.column);
    default:
      return null;
  }
}

function indicatorAddress(plan: Plan, scenario: DeskState['scenario'], row: string, column: string): Address | null {
  if (!listIndicators(plan, scenario).some((indicator) => indicator.id === row)) return null;
  const region = wholeRegion(plan)?.id;
  // State and reason stand beside the target and speak about it.
  const year = column === 'state' || column === 'reason' ? planFacts(plan).targetYear : yearOfColumn(column);
  if (year !== null && region !== undefined) {
    return { kind: 'value', scenario, indicator: asId<IndicatorId>(row), region, year };
  }
  return fieldOf(scenario, 'indicator', row, column);
}

function projectAddress(plan: Plan, scenario: DeskState['scenario'], row: string, column: string): Address | null {
  if (listMilestones(plan, scenario).some((milestone) => milestone.id === row)) {
    return fieldOf(scenario, 'milestone', row, column);
  }
  if (listProjects(plan, scenario).some((project) => project.id === row)) {
    return fieldOf(scenario, 'project', row, column);
  }
  return null;
}

function fieldOf(
  scenario: DeskState['scenario'],
  entity: 'indicator' | 'project' | 'milestone',
  id: string,
  field: string,
): Address | null {
  return fieldRule(entity, field) === undefined ? null : { kind: 'field', scenario, entity, id, field };
}
