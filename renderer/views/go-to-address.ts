import { asId } from '../../shared/base/ids';
import type { Address } from '../../shared/plan/address';
import { packageScope } from '../../shared/plan/package-scope';
import type { Plan } from '../../shared/plan/plan';
import {
  listIndicators,
  listMentions,
  listMilestones,
  listProjects,
  listScenarios,
  wholeRegion,
} from '../../shared/plan/plan-lists';
import { type ActiveCell, deskState, goTo, showDialog, type ViewId } from '../session/desk-state';
import { indicatorViewState } from './indicators/indicator-view-state';
import { projectViewState } from './projects/project-view-state';
import { regionViewState } from './regions/region-view-state';
import { type SheetName, uncover } from './sheet-layout-state';
import { yearColumn } from './year-column';

/**
 * Shows the cell of an address: its scenario, its view, with every filter off that would hide it. A sentence shows at
 * the first value it tells; one that tells nothing the scenario lists, in the list of sentences.
 * Does nothing for places that no sheet shows (a scenario's name, a plan's title).
 */
export function goToAddress(plan: Plan, address: Address): void {
  if (address.kind === 'field' && (address.entity === 'passage' || address.entity === 'mention')) {
    const cell = cellTold(plan, address);
    if (cell !== null) goToAddress(plan, cell);
    else if (listScenarios(plan).some(({ id }) => id === address.scenario)) {
      deskState.setState({ scenario: address.scenario });
      showDialog({ kind: 'passages' });
    }
    return;
  }
  if (address.kind === 'field' && !SHOWN.has(address.entity)) return;
  const overridable = address.kind === 'value' || (address.entity !== 'category' && address.entity !== 'box');
  // The history also names scenarios that are no more: they cannot be shown.
  if (!listScenarios(plan).some((one) => one.id === address.scenario)) return;
  if (overridable) deskState.setState({ scenario: address.scenario });
  const categoryOf = (indicator: string): readonly string[] =>
    listIndicators(plan, address.scenario).flatMap((one) => (one.id === indicator ? [one.category] : []));
  if (address.kind === 'value') {
    const whole = wholeRegion(plan)?.id;
    if (address.region === whole) {
      // Without a choice a package shows its own district.
      const region = packageScope(plan) === null ? null : address.region;
      indicatorViewState.setState({ region, state: 'all', adjusted: 'all' });
      const cell = { row: address.indicator, column: yearColumn(address.year) };
      show(plan, 'indicators', 'indicators', cell, categoryOf(address.indicator));
    } else {
      regionViewState.setState({ layout: 'byIndicator', year: address.year });
      const cell = { row: address.indicator, column: address.region };
      show(plan, 'regions', 'regions/byIndicator', cell, categoryOf(address.indicator));
    }
    return;
  }
  const { entity, id, field, scenario } = address;
  if (entity === 'indicator' || entity === 'category') {
    indicatorViewState.setState({ state: 'all', adjusted: 'all' });
    const first = listIndicators(plan, scenario).find((one) => one.category === id)?.id;
    const row = entity === 'indicator' ? id : (first ?? `category/${id}`);
    const column = entity === 'indicator' ? columnOf(field, INDICATOR_COLUMNS, 'name') : 'category';
    show(plan, 'indicators', 'indicators', { row, column }, entity === 'indicator' ? categoryOf(id) : [id]);
    return;
  }
  const project = entity === 'milestone' ? listMilestones(plan, scenario).find((one) => one.id === id)?.project : id;
  const box = listProjects(plan, scenario).find((one) => one.id === project)?.box;
  projectViewState.setState({ filter: 'all', adjusted: 'all' });
  const folds = [box, project].flatMap((one) => one ?? []);
  const column =
    entity === 'milestone' ? columnOf(field, MILESTONE_COLUMNS, 'what') : field === 'responsible' ? field : 'what';
  show(plan, 'projects', 'projects', { row: id, column }, folds);
}

function cellTold(plan: Plan, address: Extract<Address, { kind: 'field' }>): Address | null {
  const mention = listMentions(plan, address.scenario).find(
    (one) => (address.entity === 'mention' ? one.id : one.passage) === address.id,
  );
  if (mention === undefined) return null;
  const { indicator, region, year } = mention;
  if (!listIndicators(plan, address.scenario).some(({ id }) => id === indicator)) return null;
  return { kind: 'value', scenario: address.scenario, indicator: asId(indicator), region: asId(region), year };
}

/** Goes to a cell, with whatever would hide it taken away. */
function show(plan: Plan, view: ViewId, sheet: SheetName, cell: ActiveCell, folds: readonly string[]): void {
  uncover(plan.id, sheet, { ...cell, folds });
  goTo(view, cell);
}

const SHOWN: ReadonlySet<string> = new Set(['indicator', 'category', 'box', 'project', 'milestone']);
const INDICATOR_COLUMNS = ['name', 'unit', 'attribute', 'responsible', 'category'];
const MILESTONE_COLUMNS = ['what', 'quantity', 'unit', 'due', 'counting', 'firmness', 'scope', 'status', 'responsible'];

function columnOf(field: string, columns: readonly string[], otherwise: string): string {
  return columns.includes(field) ? field : otherwise;
}
