import type { Year } from '../base/ids';
import type { Indicator, Region } from '../plan/entity';
import type { Plan } from '../plan/plan';
import { planFacts } from '../plan/plan-lists';
import { chainOf } from '../plan/resolve';
import { ADDED, DROPPED, INCOMPARABLE, SAME } from '../target/verdict';
import { columnsComparer } from '../values/compare-columns';
import type { ComparedIndicator } from './compared-row';
import { quickVerdict, type SidePlace } from './compared-targets';

/** Verdicts on regions × years × the sides of an indicator, in that order. */
export type JudgePlaces = (compared: ComparedIndicator) => Uint8Array;

/** What `quickVerdict` says of every place, asked only where the columns of the values cannot tell. */
export function judgePlaces(plan: Plan, regions: readonly Region[], years: readonly Year[]): JudgePlaces {
  const { baseYear, targetYear } = planFacts(plan);
  const ids = regions.map(({ id }) => id);
  const compareColumns = columnsComparer(plan.values, ids, years);
  return ({ sides }) => {
    const [first] = sides;
    if (first === undefined) return new Uint8Array(0);
    const everywhere = sides.map((side) => verdictEverywhere(first.indicator, side.indicator));
    const path = first.indicator?.interpolation ?? 'none';
    const { verdicts, open } = compareColumns({
      indicator: first.indicator?.id ?? null,
      chains: sides.map(({ scenario }, side) => (everywhere[side] === 'by value' ? chainOf(plan, scenario) : null)),
      polarity: first.indicator?.polarity ?? 'none',
      bends: (year) => path !== 'none' && year > baseYear && year < targetYear,
    });
    const judge = (at: number): void => {
      const place = Math.floor(at / sides.length);
      const region = regions[Math.floor(place / years.length)] as Region;
      const year = years[place % years.length] as Year;
      const side = sides[at % sides.length] as ListedSide;
      verdicts[at] = quickVerdict(plan, { ...first, region, year }, { ...side, region, year });
    };
    open.forEach(judge);
    everywhere.forEach((verdict, side) => {
      if (verdict === 'by value' || verdict === SAME) return;
      for (let at = side; at < verdicts.length; at += sides.length) {
        if (verdict === 'one by one') judge(at);
        else verdicts[at] = verdict;
      }
    });
    return verdicts;
  };
}

type ListedSide = Pick<SidePlace, 'scenario' | 'indicator'>;

/** A verdict that holds for all rows of an indicator, whatever their values, or how they are judged. */
function verdictEverywhere(
  first: Indicator | undefined,
  side: Indicator | undefined,
): number | 'by value' | 'one by one' {
  if (first === undefined) return side === undefined ? SAME : ADDED;
  if (side === undefined) return DROPPED;
  if (first.unit !== side.unit) return INCOMPARABLE;
  return first.interpolation === side.interpolation ? 'by value' : 'one by one';
}
