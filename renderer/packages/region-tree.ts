import type { RegionId } from '../../shared/base/ids';
import type { Region } from '../../shared/plan/entity';
import type { Plan } from '../../shared/plan/plan';
import { districtsOf, wholeRegion } from '../../shared/plan/plan-lists';

/** A region below the whole, in the order of a tree drawn by indents. */
export interface TreeRegion {
  readonly region: Region;
  /** 0 for those right below the whole. */
  readonly depth: number;
  /** The regions between it and the whole, nearest first. */
  readonly above: readonly RegionId[];
}

/** Everything below the whole: who a package can be for. */
export function regionTree(plan: Plan): readonly TreeRegion[] {
  const whole = wholeRegion(plan);
  const below = (region: Region, above: readonly RegionId[]): readonly TreeRegion[] =>
    districtsOf(plan, region).flatMap((one) => [
      { region: one, depth: above.length, above },
      ...below(one, [one.id, ...above]),
    ]);
  return whole === undefined ? [] : below(whole, []);
}
