import type { NumberTarget, Polarity, RangeTarget, Target, TargetReading } from './target';

/** How a second target stands to a first one of the same indicator: 趋严, 趋松, 不变, 不可比. */
export type Direction = 'stricter' | 'looser' | 'same' | 'incomparable';

/**
 * Whether `to` asks for more than `from`. Decisions:
 * - a plain number is a floor where higher is better and a ceiling where lower is better
 *   (毛入园率 100 means "reach at least"), so plain 90 and ≥90 are the same demand;
 * - without polarity only the signs tell; plain numbers that differ are then incomparable;
 * - `>` is stricter than `≥` at the same number; a firm demand is stricter than a soft one (力争);
 * - a total, a yearly quantity and a level are different things: incomparable;
 * - words compare only with the same words. Units are not looked at: both belong to one indicator.
 */
export function compareTargets(from: Target | null, to: Target | null, polarity: Polarity): Direction {
  if (from === null || to === null) return from === to ? 'same' : 'incomparable';
  if (isQuantity(from) && isQuantity(to)) {
    if (from.cumulative !== to.cumulative || from.perYear !== to.perYear) return 'incomparable';
    return both(compareQuantities(from, to, polarity), compareSoftness(from, to));
  }
  if (from.kind !== to.kind) return 'incomparable';
  if ('text' in from && 'text' in to) return from.text === to.text ? 'same' : 'incomparable';
  return 'same';
}

type Quantity = NumberTarget | RangeTarget;

function isQuantity(target: Target): target is Quantity {
  return target.kind === 'number' || target.kind === 'range';
}

/** Two findings about one pair: they agree, one is silent, or they contradict each other. */
function both(first: Direction, second: Direction): Direction {
  if (first === second || second === 'same') return first;
  return first === 'same' ? second : 'incomparable';
}

function compareSoftness(from: TargetReading, to: TargetReading): Direction {
  if (from.soft === to.soft) return 'same';
  return to.soft ? 'looser' : 'stricter';
}

function compareQuantities(from: Quantity, to: Quantity, polarity: Polarity): Direction {
  if (from.kind === 'range' && to.kind === 'range') return compareRanges(from, to, polarity);
  if (from.kind === 'number' && to.kind === 'number') return compareNumbers(from, to, polarity);
  return incomparableUnlessBeyond(from, to, polarity);
}

/** What a number demands: at least, at most, about, or exactly so much. */
export type Side = 'floor' | 'ceiling' | 'about' | 'exact';

/** The side a number binds on; a plain number takes it from the polarity of its indicator. */
export function sideOf(target: NumberTarget, polarity: Polarity): Side {
  switch (target.comparator) {
    case '≥':
    case '>':
      return 'floor';
    case '≤':
    case '<':
      return 'ceiling';
    case '≈':
      return 'about';
    case '=':
      return polarity === 'higher' ? 'floor' : polarity === 'lower' ? 'ceiling' : 'exact';
  }
}

function compareNumbers(from: NumberTarget, to: NumberTarget, polarity: Polarity): Direction {
  const [a, b] = [sideOf(from, polarity), sideOf(to, polarity)];
  if (a === b) {
    if (a === 'exact') return from.number === to.number ? 'same' : 'incomparable';
    if (a === 'about') return byPolarity(to.number - from.number, polarity);
    const step = to.number - from.number || nudge(to) - nudge(from);
    return towards(a === 'floor' ? step : -step);
  }
  // 70左右 against ≥70: "about" tolerates a little less, so the bound is stricter; below it nobody can tell.
  const bound = a === 'about' ? b : a;
  if ((a !== 'about' && b !== 'about') || bound === 'exact') return 'incomparable';
  const gain = (to.number - from.number) * (bound === 'floor' ? 1 : -1);
  if (b !== 'about') return gain >= 0 ? 'stricter' : 'incomparable';
  return gain <= 0 ? 'looser' : 'incomparable';
}

/** At the same number `>` lies above `≥`, and `<` below `≤`. */
function nudge(target: NumberTarget): number {
  if (target.comparator === '>') return 1;
  return target.comparator === '<' ? -1 : 0;
}

function compareRanges(from: RangeTarget, to: RangeTarget, polarity: Polarity): Direction {
  const [low, high] = [Math.sign(to.low - from.low), Math.sign(to.high - from.high)];
  if (low === 0 && high === 0) return 'same';
  if (low >= 0 && high <= 0) return 'stricter';
  if (low <= 0 && high >= 0) return 'looser';
  return byPolarity(low, polarity);
}

/** A range against a number: clear only when the number lies at or beyond one of its ends. */
function incomparableUnlessBeyond(from: Quantity, to: Quantity, polarity: Polarity): Direction {
  const [fromEnds, toEnds] = [ends(from), ends(to)];
  if (polarity === 'none' || contradicts(from, polarity) || contradicts(to, polarity)) return 'incomparable';
  if (toEnds[0] >= fromEnds[1]) return byPolarity(1, polarity);
  if (toEnds[1] <= fromEnds[0]) return byPolarity(-1, polarity);
  return 'incomparable';
}

/** A ceiling where higher is better, or a floor where lower is: not a demand of the usual kind. */
function contradicts(target: Quantity, polarity: Polarity): boolean {
  if (target.kind === 'range') return false;
  return sideOf(target, polarity) === (polarity === 'higher' ? 'ceiling' : 'floor');
}

function ends(target: Quantity): readonly [number, number] {
  return target.kind === 'range' ? [target.low, target.high] : [target.number, target.number];
}

function byPolarity(step: number, polarity: Polarity): Direction {
  if (step === 0) return 'same';
  if (polarity === 'none') return 'incomparable';
  return towards(polarity === 'higher' ? step : -step);
}

function towards(gain: number): Direction {
  return gain === 0 ? 'same' : gain > 0 ? 'stricter' : 'looser';
}
