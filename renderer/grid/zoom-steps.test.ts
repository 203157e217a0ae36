import { expect, it } from 'vitest';
import { zoomStep } from './zoom-steps';

it('P4 the wheel goes from 50 to 200 % in steps and stops at both ends', () => {
  const up = [0.5];
  while (zoomStep(up.at(-1) ?? 2, 1) !== up.at(-1)) up.push(zoomStep(up.at(-1) ?? 2, 1));
  expect([up[0], up.at(-1), up.includes(1)]).toEqual([0.5, 2, true]);
  expect(up.map((zoom) => zoomStep(zoom, -1))).toEqual([0.5, ...up.slice(0, -1)]);
  expect(zoomStep(1.3, 1)).toBe(1.5);
});
