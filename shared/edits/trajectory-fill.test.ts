import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTarget } from '../target/format-target';
import type { NumberTarget } from '../target/target';
import { parseTarget } from '../target/target-text';
import { TRAJECTORY_SHAPES, type TrajectoryShape, trajectoryBetween } from './trajectory-fill';

function number(text: string): NumberTarget {
  const read = parseTarget(text);
  if (!read.ok || read.value.target.kind !== 'number') throw new Error(text);
  return read.value.target;
}

function between(from: string, to: string, steps: number, shape: TrajectoryShape): readonly string[] | string {
  const made = trajectoryBetween(number(from), number(to), steps, shape);
  return made.ok ? made.value.map(formatTarget) : made.issue.code;
}

describe('F6 a way between two filled cells', () => {
  it.each([
    ['80', '100', 4, 'even', ['85', '90', '95']],
    ['100', '200', 2, 'geometric', ['141']],
    ['100', '1600', 4, 'geometric', ['200', '400', '800']],
    ['0', '16', 4, 'frontLoaded', ['7', '12', '15']],
    ['0', '16', 4, 'backLoaded', ['1', '4', '9']],
    ['16', '0', 4, 'frontLoaded', ['9', '4', '1']],
    ['≥90', '≥92', 4, 'even', ['≥91', '≥91', '≥92']],
    ['≥90.0', '≥92', 4, 'even', ['≥90.5', '≥91.0', '≥91.5']],
    ['1万', '2.0万', 4, 'even', ['1.3万', '1.5万', '1.8万']],
    ['9000', '1.2万', 3, 'even', ['10000', '11000']],
    ['90', '92', 1, 'even', []],
  ] as const)('from %s to %s in %i steps, %s', (from, to, steps, shape, expected) => {
    expect(between(from, to, steps, shape)).toEqual(expected);
  });

  it('no rate leads through zero', () => {
    expect(between('0', '16', 4, 'geometric')).toBe('fill.noRate');
    expect(between('-4', '16', 4, 'geometric')).toBe('fill.noRate');
    expect(between('-4', '-16', 2, 'geometric')).toEqual(['-8']);
  });

  it('stays between its ends and never turns back', () => {
    const end = fc.integer({ min: 1, max: 99_999 }).map((digits) => number((digits / 100).toFixed(2)));
    fc.assert(
      fc.property(
        end,
        end,
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom(...TRAJECTORY_SHAPES),
        (from, to, steps, shape) => {
          const made = trajectoryBetween(from, to, steps, shape);
          if (!made.ok) throw new Error(made.issue.code);
          const way = [from, ...made.value, to].map((target) => target.number);
          expect(way).toHaveLength(steps + 1);
          expect(way).toEqual(way.toSorted((a, b) => (from.number <= to.number ? a - b : b - a)));
        },
      ),
    );
  });

  it('front-loaded is ahead of even, back-loaded behind it', () => {
    const ahead = trajectoryBetween(number('0.000'), number('1.000'), 10, 'frontLoaded');
    const even = trajectoryBetween(number('0.000'), number('1.000'), 10, 'even');
    const behind = trajectoryBetween(number('0.000'), number('1.000'), 10, 'backLoaded');
    if (!ahead.ok || !even.ok || !behind.ok) throw new Error('no way');
    even.value.forEach((target, at) => {
      expect(ahead.value[at]?.number).toBeGreaterThan(target.number);
      expect(behind.value[at]?.number).toBeLessThan(target.number);
    });
  });
});
