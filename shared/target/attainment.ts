import { sideOf } from './compare-targets';
import type { NumberTarget, Polarity, RangeTarget, Target } from './target';

/**
 * Where a base value stands to its target: `needs` 需提升 (not met), `level` 持平 (met exactly),
 * `beyond` 优于目标 (the base is better than what is asked), `undetermined` (one of them holds no
 * number, or they count differently).
 */
export type Attainment = 'needs' | 'level' | 'beyond' | 'undetermined';

/** Compares a measured value with its target by comparator and polarity. Never a percentage: see the base of 100 %. */
export function attainment(base: Target | null, target: Target | null, polarity: Polarity): Attainment {
  if (base === null || target === null || base.kind !== 'number') return 'undetermined';
  // A measured value is a number; a bound such as ≥90 does not say where it lies.
  if (base.comparator !== '=' && base.comparator !== '≈') return 'undetermined';
  if (target.kind !== 'number' && target.kind !== 'range') return 'undetermined';
  if (base.cumulative !== target.cumulative || base.perYear !== target.perYear) return 'undetermined';
  return target.kind === 'number'
    ? againstNumber(base.number, target, polarity)
    : againstRange(base.number, target, polarity);
}

function againstNumber(value: number, target: NumberTarget, polarity: Polarity): Attainment {
  const side = sideOf(target, polarity);
  const gain =
    side === 'ceiling' || (side === 'about' && polarity === 'lower') ? target.number - value : value - target.number;
  if (gain === 0) return target.comparator === '>' || target.comparator === '<' ? 'needs' : 'level';
  if (side === 'exact' || (side === 'about' && polarity === 'none')) return 'undetermined';
  return gain > 0 ? 'beyond' : 'needs';
}

function againstRange(value: number, target: RangeTarget, polarity: Polarity): Attainment {
  if (value >= target.low && value <= target.high) return 'level';
  const better = polarity === 'lower' ? value < target.low : polarity === 'higher' && value > target.high;
  return better ? 'beyond' : 'needs';
}
