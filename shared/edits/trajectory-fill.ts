import { type Issue, issue } from '../base/issue';
import { plainDecimals } from '../base/number-text';
import { fail, ok, type Result } from '../base/result';
import type { NumberTarget } from '../target/target';
import { withNumber } from './fill-content';

/** How a way from one number to another is shared out: 等额, 等比, 前快后慢, 后快前慢. */
export const TRAJECTORY_SHAPES = ['even', 'geometric', 'frontLoaded', 'backLoaded'] as const;
export type TrajectoryShape = (typeof TRAJECTORY_SHAPES)[number];

/**
 * The numbers strictly between two filled cells that stand `steps` cells apart. With t = i / steps:
 *
 * - even: a + (b − a)·t, the same amount each step;
 * - geometric: a·(b / a)^t, the same rate each step;
 * - frontLoaded: a + (b − a)·(1 − (1 − t)²), each step smaller than the one before by the same amount;
 * - backLoaded: a + (b − a)·t², each step larger by the same amount.
 *
 * Each is rounded for itself to the finer digits of both ends, so no error adds up. Comparator and readings are those
 * of the first cell. Issue: `fill.noRate` where no rate leads from one to the other (zero, or another sign).
 */
export function trajectoryBetween(
  from: NumberTarget,
  to: NumberTarget,
  steps: number,
  shape: TrajectoryShape,
): Result<readonly NumberTarget[], Issue> {
  const [a, b] = [from.number, to.number];
  if (shape === 'geometric' && !(a * b > 0)) return fail(issue('fill.noRate'));
  const written = writtenLike(from, to);
  const between: NumberTarget[] = [];
  for (let step = 1; step < steps; step += 1) between.push(withNumber(written, valueAt(a, b, step / steps, shape)));
  return ok(between);
}

function valueAt(a: number, b: number, t: number, shape: TrajectoryShape): number {
  switch (shape) {
    case 'even':
      return a + (b - a) * t;
    case 'geometric':
      return a * (b / a) ** t;
    case 'frontLoaded':
      return a + (b - a) * (1 - (1 - t) ** 2);
    case 'backLoaded':
      return a + (b - a) * t ** 2;
  }
}

/** One scale for both ends where they share it, else the plain number; always the finer digits. */
function writtenLike(from: NumberTarget, to: NumberTarget): NumberTarget {
  if (from.scale === to.scale) return { ...from, decimals: Math.max(from.decimals, to.decimals) };
  return { ...from, scale: '', decimals: Math.max(plainDecimals(from), plainDecimals(to)) };
}
