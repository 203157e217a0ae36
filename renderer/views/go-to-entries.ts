import type { ScenarioId } from '../../shared/base/ids';
import type { Plan } from '../../shared/plan/plan';
import { listIndicators, listMilestones, listRegions } from '../../shared/plan/plan-lists';
import { deskState, goTo } from '../session/desk-state';
import { goToAddress } from './go-to-address';
import { regionViewState } from './regions/region-view-state';
import { uncover } from './sheet-layout-state';

export const GO_TO_GROUPS = ['indicator', 'region', 'milestone'] as const;

/** A place of the plan that can be gone to. */
export interface GoToEntry {
  readonly group: (typeof GO_TO_GROUPS)[number];
  readonly id: string;
  readonly label: string;
  /** Number of an indicator as its sheet prints it; empty for the others. */
  readonly number: string;
  readonly run: () => void;
}

/** Indicators with their numbers, districts as columns of the row one is at, milestones. */
export function goToEntries(plan: Plan, scenario: ScenarioId): readonly GoToEntry[] {
  const indicators = listIndicators(plan, scenario);
  return [
    ...indicators.map(({ id, name }, at): GoToEntry => {
      const address = { kind: 'field', scenario, entity: 'indicator', id, field: 'name' } as const;
      return { group: 'indicator', id, label: name, number: String(at + 1), run: () => goToAddress(plan, address) };
    }),
    ...listRegions(plan).map(({ id, name }): GoToEntry => {
      const run = () => {
        const { regions, indicators: other } = deskState.getState().active;
        const row = [regions?.row, other?.row, indicators[0]?.id].find((one) =>
          indicators.some((indicator) => indicator.id === one),
        );
        if (row === undefined) return;
        regionViewState.setState({ layout: 'byIndicator' });
        uncover(plan.id, 'regions/byIndicator', { row, column: id, folds: [] });
        goTo('regions', { row, column: id });
      };
      return { group: 'region', id, label: name, number: '', run };
    }),
    ...listMilestones(plan, scenario).map(({ id, what }): GoToEntry => {
      const address = { kind: 'field', scenario, entity: 'milestone', id, field: 'what' } as const;
      return { group: 'milestone', id, label: what, number: '', run: () => goToAddress(plan, address) };
    }),
  ];
}
