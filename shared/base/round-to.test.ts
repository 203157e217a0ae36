import { expect, test } from 'vitest';
import { roundTo } from './round-to';

test.each([
  [1.005, 2, 1.01],
  [-1.005, 2, -1.01],
  [2.675, 2, 2.68],
  [0.1 + 0.2, 1, 0.3],
  [-0.5, 0, -1],
  [1e-7, 3, 0],
  [-0.0001, 3, 0],
  [2.5e21, 2, 2.5e21],
])('%d rounded to %d decimals is %d', (number, decimals, rounded) => {
  expect(roundTo(number, decimals)).toBe(rounded);
});
