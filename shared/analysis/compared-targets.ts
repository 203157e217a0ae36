import { equalData } from '../base/equal-data';
import type { ScenarioId, Year } from '../base/ids';
import { placeKey } from '../plan/address';
import type { Indicator, Region } from '../plan/entity';
import type { Plan } from '../plan/plan';
import { planFacts } from '../plan/plan-lists';
import { resolveValue } from '../plan/resolve';
import { attainment } from '../target/attainment';
import { compareTargets, type Direction } from '../target/compare-targets';
import type { Target } from '../target/target';
import { ADDED, DROPPED, SAME, verdictOf } from '../target/verdict';
import type { ComparedTarget } from './compared-rows';
import { type ShownValue, shownValue } from './shown-value';
import { type TargetMove, targetMove } from './target-move';
import { differingFrom, tellsOfDifference } from './tells-of-difference';

/** A row as one scenario lists it; without an indicator it does not. */
export interface SidePlace {
  readonly scenario: ScenarioId;
  readonly indicator: Indicator | undefined;
  readonly region: Region;
  readonly year: Year;
}

interface SeenCell extends SidePlace {
  readonly shown: ShownValue;
}

/** All sides of a row, the first being what the others are held against. */
export function comparedTargets(plan: Plan, places: readonly SidePlace[]): readonly ComparedTarget[] {
  const seen = places.map((place) => see(plan, place));
  const [first] = seen;
  if (first === undefined) return [];
  const scenarios = seen.map(({ scenario }) => scenario);
  const differs = seen.map((side) => differ(first, side));
  return seen.map((side, index) => {
    const against = differingFrom(scenarios, differs, index);
    return comparedTarget(plan, first, side, against);
  });
}

/** The verdict on one side alone: all that counting needs. */
export function quickVerdict(plan: Plan, first: SidePlace, side: SidePlace): number {
  const [left, right] = [see(plan, first), see(plan, side)];
  if (!differ(left, right)) return SAME;
  if (left.indicator === undefined) return ADDED;
  return right.indicator === undefined ? DROPPED : verdictOf(directionOf(left, right));
}

/** What a scenario starts from in a row. */
export function baseOf(plan: Plan, { scenario, indicator, region }: SidePlace): Target | null {
  if (indicator === undefined) return null;
  const { baseYear } = planFacts(plan);
  return resolveValue(plan, { scenario, indicator: indicator.id, region: region.id, year: baseYear }).value;
}

const NOTHING: ShownValue = { value: null, from: null, own: false, computed: false };

function see(plan: Plan, place: SidePlace): SeenCell {
  const { scenario, indicator, region, year } = place;
  const shown = indicator === undefined ? NOTHING : shownValue(plan, scenario, indicator, { region: region.id, year });
  return { ...place, shown };
}

/** Whether a reader sees something else: another value as printed, another unit, or a row that is not there. */
function differ(first: SeenCell, side: SeenCell): boolean {
  if ((first.indicator === undefined) !== (side.indicator === undefined)) return true;
  return first.indicator?.unit !== side.indicator?.unit || !equalData(first.shown.value, side.shown.value);
}

function comparedTarget(plan: Plan, first: SeenCell, side: SeenCell, against: readonly ScenarioId[]): ComparedTarget {
  const { value, from, own, computed } = side.shown;
  const { direction, move } = judge(first, side);
  const place = side.indicator && { indicator: side.indicator.id, region: side.region.id, year: side.year };
  const reason =
    from === null || place === undefined || !tellsOfDifference(plan, from, against)
      ? null
      : (plan.reasons.get(from)?.get(placeKey({ kind: 'value', scenario: from, ...place })) ?? null);
  const state = attainment(baseOf(plan, side), value, side.indicator?.polarity ?? 'none');
  const listed = side.indicator !== undefined;
  const unit = side.indicator?.unit ?? null;
  return {
    listed,
    target: value,
    unit,
    from,
    own,
    computed,
    differs: differ(first, side),
    direction,
    move,
    state,
    reason,
  };
}

function judge(first: SeenCell, side: SeenCell): { readonly direction: Direction; readonly move: TargetMove } {
  if (first.indicator === undefined || side.indicator === undefined) {
    if (first.indicator === side.indicator) return { direction: 'same', move: { kind: 'none' } };
    return { direction: 'incomparable', move: { kind: side.indicator === undefined ? 'dropped' : 'added' } };
  }
  if (first.indicator.unit !== side.indicator.unit) return { direction: 'incomparable', move: { kind: 'otherUnit' } };
  const direction = directionOf(first, side);
  return { direction, move: targetMove(first.shown.value, side.shown.value, first.indicator, direction) };
}

function directionOf(first: SeenCell, side: SeenCell): Direction {
  if (first.indicator === undefined || side.indicator === undefined) {
    return first.indicator === side.indicator ? 'same' : 'incomparable';
  }
  if (first.indicator.unit !== side.indicator.unit) return 'incomparable';
  const [from, to] = [first.shown.value, side.shown.value];
  // Better or worse is a matter of the row, not of the side: both are read by the first scenario's polarity.
  return equalData(from, to) ? 'same' : compareTargets(from, to, first.indicator.polarity);
}
