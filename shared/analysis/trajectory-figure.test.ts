import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NumberTarget } from '../target/target';
import type { TrajectoryPoint } from './trajectory';
import { niceScale, trajectoryFigure } from './trajectory-figure';

const SIZE = { width: 600, height: 180, labels: 150 };

function target(number: number, comparator: NumberTarget['comparator']): NumberTarget {
  return { kind: 'number', comparator, number, decimals: 0, scale: '', cumulative: false, perYear: false, soft: false };
}

function path(
  numbers: readonly (number | null)[],
  comparator: NumberTarget['comparator'] = '≥',
): readonly TrajectoryPoint[] {
  return numbers.map((number, index) => ({
    year: 2016 + index,
    number,
    target: number === null ? null : target(number, comparator),
    computed: false,
  }));
}

describe('yearly paths as a picture', () => {
  it('stands higher numbers higher, within round bounds', () => {
    const figure = trajectoryFigure([path([52.93, 57, 61, 65, 70])], 'higher', SIZE);
    const ys = figure?.lines[0]?.points.map(({ y }) => y) ?? [];
    expect(ys).toEqual([...ys].sort((above, below) => below - above));
    expect(figure?.grid.map(({ number }) => number)).toEqual([50, 60, 70]);
    expect(niceScale(3, 3.5).steps).toEqual([3, 3.2, 3.4, 3.6]);
    expect(niceScale(100, 100).low).toBeLessThan(100);
  });

  it('hatches what a target forbids by its comparator, a plain number by the polarity', () => {
    const sides = (comparator: NumberTarget['comparator'], polarity: 'higher' | 'lower' | 'none') =>
      trajectoryFigure([path([1, 2], comparator)], polarity, SIZE)?.lines[0]?.bound?.side ?? null;
    expect([
      sides('≥', 'higher'),
      sides('<', 'lower'),
      sides('=', 'lower'),
      sides('=', 'none'),
      sides('≈', 'higher'),
    ]).toEqual(['floor', 'ceiling', 'ceiling', null, null]);
  });

  it('breaks at years without a number, and gives no picture of words alone', () => {
    const figure = trajectoryFigure([path([1, null, 3, 4])], 'higher', SIZE);
    expect(figure?.lines[0]?.path).toMatch(/^M[^ML]+M[^ML]+L[^ML]+$/);
    expect(trajectoryFigure([path([null, null])], 'higher', SIZE)).toBeNull();
  });

  it('never prints two names over each other, and keeps them in the picture', () => {
    const ends = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(ends, (numbers) => {
        const figure = trajectoryFigure(
          numbers.map((number) => path([50, number])),
          'higher',
          SIZE,
        );
        const labels = (figure?.lines.map(({ label }) => label?.y ?? Number.NaN) ?? []).sort((a, b) => a - b);
        const gaps = labels.slice(1).map((y, index) => y - (labels[index] ?? 0));
        expect(Math.min(...gaps)).toBeGreaterThanOrEqual(14.99);
        expect(labels[0]).toBeGreaterThan(0);
        expect(labels.at(-1)).toBeLessThan(SIZE.height);
      }),
    );
  });
});
