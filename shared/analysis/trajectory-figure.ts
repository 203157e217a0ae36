import { roundTo } from '../base/round-to';
import { sideOf } from '../target/compare-targets';
import type { Polarity } from '../target/target';
import type { TrajectoryPoint } from './trajectory';

/** Several yearly paths as one picture, all places worked out: screen and file draw the same. */
export interface TrajectoryFigure {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly grid: readonly { readonly y: number; readonly number: number }[];
  readonly years: readonly { readonly x: number; readonly year: number }[];
  readonly lines: readonly FigureLine[];
}

export interface FigureLine {
  /** An SVG path; years without a number break it. */
  readonly path: string;
  readonly points: readonly FigurePoint[];
  /** Where its name stands, moved apart from the others; null for a line without an end. */
  readonly label: { readonly x: number; readonly y: number } | null;
  /** What the target forbids is hatched: below a floor, above a ceiling. */
  readonly bound: { readonly x: number; readonly y: number; readonly side: 'floor' | 'ceiling' } | null;
}

export interface FigurePoint {
  readonly x: number;
  readonly y: number;
  readonly year: number;
  readonly computed: boolean;
}

export interface FigureSize {
  readonly width: number;
  readonly height: number;
  /** Room for the names at the lines' ends. */
  readonly labels: number;
}

const TOP = 16;
const BOTTOM = 28;
const LEFT = 52;
/** Names closer than this would print over each other. */
const LABEL_GAP = 15;
const GRID_LINES = 3;

/** Null where no path has a number: words make no line. */
export function trajectoryFigure(
  paths: readonly (readonly TrajectoryPoint[])[],
  polarity: Polarity,
  { width, height, labels }: FigureSize,
): TrajectoryFigure | null {
  const numbers = paths.flatMap((path) => path.flatMap(({ number }) => (number === null ? [] : [number])));
  const [first] = paths;
  if (numbers.length === 0 || first === undefined) return null;
  const { low, high, steps } = niceScale(Math.min(...numbers), Math.max(...numbers));
  const [left, right, bottom] = [LEFT, width - labels, height - BOTTOM];
  const x = (index: number): number => left + ((right - left) * index) / Math.max(1, first.length - 1);
  const y = (number: number): number => roundTo(bottom - ((bottom - TOP) * (number - low)) / (high - low), 2);
  const lines = paths.map((path) => lineOf(path, polarity, x, y));
  const labelled = spread(
    lines.map(({ points }) => points.at(-1)?.y ?? null),
    bottom,
  );
  return {
    width,
    height,
    left,
    right,
    grid: steps.map((number) => ({ y: y(number), number })),
    years: first.map(({ year }, index) => ({ x: x(index), year })),
    lines: lines.map((line, index) => {
      const at = labelled[index] ?? null;
      return { ...line, label: at === null ? null : { x: right + 16, y: at } };
    }),
  };
}

function lineOf(
  path: readonly TrajectoryPoint[],
  polarity: Polarity,
  x: (index: number) => number,
  y: (number: number) => number,
): Omit<FigureLine, 'label'> {
  let drawn = '';
  let broken = true;
  const points: FigurePoint[] = [];
  path.forEach(({ year, number, computed }, index) => {
    if (number !== null) {
      const point = { x: roundTo(x(index), 2), y: y(number), year, computed };
      drawn += `${broken ? 'M' : 'L'}${point.x} ${point.y}`;
      points.push(point);
    }
    broken = number === null;
  });
  const target = path.at(-1)?.target;
  const side = target?.kind === 'number' ? sideOf(target, polarity) : 'exact';
  const end = points.at(-1);
  const bounds = (side === 'floor' || side === 'ceiling') && end !== undefined && end.year === path.at(-1)?.year;
  return { path: drawn, points, bound: bounds ? { x: end.x, y: end.y, side } : null };
}

/** Moves labels apart from the top down, then back up where the last ones ran out of the picture. */
function spread(wanted: readonly (number | null)[], bottom: number): readonly (number | null)[] {
  const order = wanted
    .map((y, index) => ({ y, index }))
    .filter((one): one is { y: number; index: number } => one.y !== null)
    .sort((above, below) => above.y - below.y || above.index - below.index);
  const placed: number[] = [];
  for (const { y } of order) placed.push(Math.max(y, (placed.at(-1) ?? Number.NEGATIVE_INFINITY) + LABEL_GAP));
  for (let at = placed.length - 1, limit = bottom + 6; at >= 0; at -= 1, limit -= LABEL_GAP) {
    placed[at] = Math.min(placed[at] ?? limit, limit);
    limit = Math.min(limit, placed[at] ?? limit);
  }
  const result: (number | null)[] = wanted.map(() => null);
  order.forEach(({ index }, at) => {
    result[index] = placed[at] ?? null;
  });
  return result;
}

/** Round numbers around what is shown: 50, 60, 70. */
export function niceScale(
  least: number,
  most: number,
): { readonly low: number; readonly high: number; readonly steps: readonly number[] } {
  const span = most - least || Math.abs(most) * 0.1 || 1;
  const rough = span / GRID_LINES;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((one) => one >= rough) ?? power * 10;
  const low = Math.floor((least === most ? least - span / 2 : least) / step) * step;
  const high = Math.max(low + step, Math.ceil((least === most ? most + span / 2 : most) / step) * step);
  const count = Math.round((high - low) / step);
  return { low, high, steps: Array.from({ length: count + 1 }, (_, index) => roundTo(low + index * step, 10)) };
}
