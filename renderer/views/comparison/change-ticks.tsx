import type { Direction } from '../../../shared/target/compare-targets';
import { DirectionShape } from './direction-mark';

const WIDTH = 160;
const HEIGHT = 20;
const MIDDLE = HEIGHT / 2;
/** Closer ticks would print over each other; rows beyond this share one. */
const MOST_TICKS = 54;

/** One tick for each row in table order: up stricter, down looser, diamond not comparable. Long tables share ticks. */
export function ChangeTicks({ directions }: { readonly directions: readonly Direction[] }) {
  const bins = binned(directions);
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

function binned(directions: readonly Direction[]): readonly ReadonlySet<Direction>[] {
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
