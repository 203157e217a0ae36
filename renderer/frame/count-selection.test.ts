import { expect, it } from 'vitest';
import type { SelectionFigures } from '../../shared/analysis/selection-figures';
import { countSelection } from './count-selection';

const plain = {
  kind: 'number',
  comparator: '≥',
  decimals: 0,
  scale: '',
  cumulative: false,
  perYear: false,
  soft: false,
} as const;

/** A clock that goes by a millisecond with every look, and turns of the window that are taken one by one. */
function bench(length: number) {
  let time = 0;
  const waiting: (() => void)[] = [];
  const found: SelectionFigures[] = [];
  const stop = countSelection({
    length,
    cellAt: (at) => ({ text: String(at), target: { ...plain, number: at }, unit: '%' }),
    done: (figures) => found.push(figures),
    now: () => time++,
    later: (rest) => {
      waiting.push(rest);
      return () => waiting.splice(0);
    },
  });
  return { waiting, found, stop };
}

it('W5 a large selection is counted in slices, with the same figures', () => {
  const { waiting, found } = bench(100_000);
  let slices = 0;
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    slices += 1;
    next();
  }
  expect(slices).toBeGreaterThan(50);
  expect(found).toEqual([
    {
      count: 100_000,
      numeric: 100_000,
      sum: 4_999_950_000,
      average: 49_999.5,
      least: 0,
      most: 99_999,
      decimals: 0,
      units: ['%'],
    },
  ]);
});

it('W5 counting that was stopped tells nothing', () => {
  const { waiting, found, stop } = bench(100_000);
  waiting.shift()?.();
  stop();
  expect(waiting).toEqual([]);
  expect(found).toEqual([]);
});
