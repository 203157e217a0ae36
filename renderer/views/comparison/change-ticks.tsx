import type { TargetRows } from '../../../shared/analysis/target-rows';
import type { Direction } from '../../../shared/target/compare-targets';
import { directionOf, VERDICTS } from '../../../shared/target/verdict';
import { DirectionShape } from './direction-mark';

const WIDTH = 160;
const HEIGHT = 20;
const MIDDLE = HEIGHT / 2;
/** Closer ticks would print over each other; rows beyond this share one. */
const MOST_TICKS = 54;

/** One tick for each row in table order: up stricter, down looser, diamond not comparable. Long tables share ticks. */
export function ChangeTicks({ bins }: { readonly bins: readonly ReadonlySet<Direction>[] }) {
  const step = WIDTH / Math.max(1, bins.length);
  return (
    <svg
      className="change-strip-ticks"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path className="change-strip-line" d={`M0 ${MIDDLE}H${WIDTH}`} vectorEffect="non-scaling-stroke" />
      {bins.map((bin, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a tick is its place in the table
        <g key={index} transform={`translate(${(index + 0.5) * step} ${MIDDLE})`}>
          {bin.has('stricter') ? <path className="change-strip-up" d="M-2.9 0 0-8 2.9 0z" /> : null}
          {bin.has('looser') ? <path className="change-strip-down" d="M-2.5.7h5L0 7.6z" /> : null}
          {bin.size === 1 && bin.has('incomparable') ? <DirectionShape direction="incomparable" size={3.4} /> : null}
        </g>
      ))}
    </svg>
  );
}

/** What each tick stands for, in rows that are there. */
export function ticksOf(directions: readonly Direction[]): readonly ReadonlySet<Direction>[] {
  const perTick = Math.ceil(directions.length / MOST_TICKS);
  const bins: Set<Direction>[] = [];
  directions.forEach((direction, index) => {
    const at = Math.floor(index / Math.max(1, perTick));
    const bin = bins[at] ?? new Set<Direction>();
    bins[at] = bin;
    if (direction !== 'same') bin.add(direction);
  });
  return bins;
}

/** The same in rows that are columns. */
export function ticksOfTargets(targets: TargetRows, side: number): readonly ReadonlySet<Direction>[] {
  const perTick = Math.ceil(targets.length / MOST_TICKS);
  return Array.from(targets.inParts(side, perTick), (bits) => {
    const found = VERDICTS.map((_, verdict) => ((bits >> verdict) & 1 ? directionOf(verdict) : 'same'));
    return new Set(found.filter((direction) => direction !== 'same'));
  });
}
