import type { Address } from '../../shared/plan/address';
import type { Plan } from '../../shared/plan/plan';
import { listIndicators, listMilestones, listProjects, listScenarios, wholeRegion } from '../../shared/plan/plan-lists';
import { deskState, goTo } from '../session/desk-state';
import { indicatorViewState } from './indicators/indicator-view-state';
import { projectViewState } from './projects/project-view-state';
import { regionViewState } from './regions/region-view-state';
import { yearColumn } from './year-column';

/**
 * Shows the cell of an address: its scenario, its view, with every filter off that would hide it.
 * Does nothing for places that no sheet shows (a scenario's name, a plan's title).
 */
export function goToAddress(plan: Plan, address: Address): void {
  if (address.kind === 'field' && !SHOWN.has(address.entity)) return;
  const overridable = address.kind === 'value' || (address.entity !== 'category' && address.entity !== 'box');
  // The history also names scenarios that are no more: they cannot be shown.
  if (!listScenarios(plan).some((one) => one.id === address.scenario)) return;
  if (overridable) deskState.setState({ scenario: address.scenario });
  if (address.kind === 'value') {
    const whole = wholeRegion(plan)?.id;
    if (address.region === whole) {
      indicatorViewState.setState({ region: null, state: 'all', adjusted: 'all' });
      goTo('indicators', { row: address.indicator, column: yearColumn(address.year) });
    } else {
      regionViewState.setState({ layout: 'byIndicator', year: address.year });
      goTo('regions', { row: address.indicator, column: address.region });
    }
    return;
  }
  const { entity, id, field, scenario } = address;
  if (entity === 'indicator' || entity === 'category') {
    indicatorViewState.setState({ state: 'all', adjusted: 'all' });
    const first = listIndicators(plan, scenario).find((one) => one.category === id)?.id;
    const row = entity === 'indicator' ? id : (first ?? `category/${id}`);
    goTo('indicators', {
      row,
      column: entity === 'indicator' ? columnOf(field, INDICATOR_COLUMNS, 'name') : 'category',
    });
    return;
  }
  const project = entity === 'milestone' ? listMilestones(plan, scenario).find((one) => one.id === id)?.project : id;
  const box = listProjects(plan, scenario).find((one) => one.id === project)?.box;
  projectViewState.setState(({ collapsed }) => ({
    filter: 'all',
    adjusted: 'all',
    collapsed: new Set([...collapsed].filter((one) => one !== box)),
  }));
  goTo('projects', {
    row: id,
    column:
      entity === 'milestone' ? columnOf(field, MILESTONE_COLUMNS, 'what') : field === 'responsible' ? field : 'what',
  });
}

const SHOWN: ReadonlySet<string> = new Set(['indicator', 'category', 'box', 'project', 'milestone']);
const INDICATOR_COLUMNS = ['name', 'unit', 'attribute', 'responsible', 'category'];
const MILESTONE_COLUMNS = ['what', 'quantity', 'unit', 'due', 'counting', 'firmness', 'scope', 'status', 'responsible'];

function columnOf(field: string, columns: readonly string[], otherwise: string): string {
  return columns.includes(field) ? field : otherwise;
}
