import { expect, test } from 'vitest';
import { autoscrollSpeed, outside } from './autoscroll';

test('S1 a pointer within the sheet does not scroll it', () => {
  expect(autoscrollSpeed(outside(50, 0, 100))).toBe(0);
});

test('S1 a pointer past the edge scrolls towards it, faster with distance, up to a limit', () => {
  const speeds = [1, 10, 40, 90].map((past) => autoscrollSpeed(outside(100 + past, 0, 100)));
  expect(speeds).toEqual([...speeds].sort((a, b) => a - b));
  expect(new Set(speeds).size).toBe(4);
  expect(autoscrollSpeed(outside(-40, 0, 100))).toBe(-autoscrollSpeed(40));
  expect(autoscrollSpeed(5000)).toBe(autoscrollSpeed(9000));
});
