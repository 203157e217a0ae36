import type { TrajectoryPoint } from '../../shared/analysis/trajectory';
import { formatTarget } from '../../shared/target/format-target';

const WIDTH = 264;
const HEIGHT = 92;
const LEFT = 16;
const RIGHT = 212;
const TOP = 13;
const BOTTOM = 60;
const AXIS = 71;
/** Labels closer than this would print over each other. */
const LABEL_GAP = 13;

export interface TrajectoryChartProps {
  readonly label: string;
  readonly points: readonly TrajectoryPoint[];
  /** The plan in force, where the scenario is another one. */
  readonly inForce: readonly TrajectoryPoint[] | null;
}

/** Base to target as a line, the plan in force dashed beside it. Lines are labelled at their end; there is no legend. */
export function TrajectoryChart({ label, points, inForce }: TrajectoryChartProps) {
  const numbers = [...points, ...(inForce ?? [])].flatMap(({ number }) => (number === null ? [] : [number]));
  const low = Math.min(...numbers);
  const high = Math.max(...numbers);
  const x = (index: number): number => LEFT + ((RIGHT - LEFT) * index) / Math.max(1, points.length - 1);
  const y = (number: number): number =>
    high === low ? (TOP + BOTTOM) / 2 : BOTTOM - ((BOTTOM - TOP) * (number - low)) / (high - low);
  const path = (line: readonly TrajectoryPoint[]): string => linePath(line, x, y);
  const [base] = points;
  const end = points.at(-1);
  const endY = end?.number === null || end === undefined ? null : y(end.number);
  const other = inForce?.at(-1);
  const otherY = other?.number === null || other === undefined ? null : y(other.number);
  const [ownLabelY, otherLabelY] = spread(endY, otherY);
  return (
    <svg className="trajectory" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <path className="trajectory-axis" d={`M4 ${AXIS}H224`} />
      {inForce === null ? null : <path className="trajectory-line trajectory-in-force" d={path(inForce)} />}
      <path className="trajectory-line" d={path(points)} />
      {points.map(({ year, number, computed }, index) =>
        number === null ? null : (
          <circle
            key={year}
            className={
              index === 0
                ? 'trajectory-point trajectory-base'
                : computed
                  ? 'trajectory-point trajectory-computed'
                  : 'trajectory-point'
            }
            cx={x(index)}
            cy={y(number)}
            r={computed ? 2 : 3.2}
          />
        ),
      )}
      {base?.target == null || base.number === null ? null : (
        <text
          className="trajectory-strong"
          x={LEFT - 10}
          y={y(base.number) < 26 ? y(base.number) + 18 : y(base.number) - 8}
        >
          {formatTarget(base.target)}
        </text>
      )}
      {end?.target == null || ownLabelY === null ? null : (
        <text className="trajectory-own-end" x={RIGHT + 9} y={ownLabelY + 4}>
          {formatTarget(end.target)}
        </text>
      )}
      {other?.target == null || otherLabelY === null ? null : (
        <text className="trajectory-other-end" x={RIGHT + 9} y={otherLabelY + 4}>
          {formatTarget(other.target)}
        </text>
      )}
      {points.map(({ year }, index) => (
        <text key={year} x={x(index)} y={86} textAnchor="middle">
          {year}
        </text>
      ))}
    </svg>
  );
}

/** A line through the years that have a number; years without one break it. */
function linePath(
  line: readonly TrajectoryPoint[],
  x: (index: number) => number,
  y: (number: number) => number,
): string {
  let pen = 'M';
  let path = '';
  for (const [index, { number }] of line.entries()) {
    if (number === null) {
      pen = 'M';
      continue;
    }
    path += `${pen}${x(index).toFixed(1)} ${y(number).toFixed(1)}`;
    pen = 'L';
  }
  return path;
}

/** Moves two labels apart when they would overlap; the first keeps its place where it can. */
function spread(first: number | null, second: number | null): readonly [number | null, number | null] {
  if (first === null || second === null || Math.abs(first - second) >= LABEL_GAP) return [first, second];
  return first <= second ? [first, first + LABEL_GAP] : [first, first - LABEL_GAP];
}
