import { expect, test } from 'vitest';
import { diskRoom } from './disk-watch';

const MEGABYTE = 1024 * 1024;

test.each([
  [null, 'enough', 'enough'],
  [500 * MEGABYTE, 'enough', 'enough'],
  [500 * MEGABYTE - 1, 'enough', 'low'],
  [50 * MEGABYTE, 'low', 'low'],
  [50 * MEGABYTE - 1, 'low', 'critical'],
  [0, 'enough', 'critical'],
  // What stopped at 50 MB goes on at 100, not at 51.
  [99 * MEGABYTE, 'critical', 'critical'],
  [100 * MEGABYTE, 'critical', 'low'],
  [900 * MEGABYTE, 'critical', 'enough'],
] as const)('%s bytes after %s is %s', (freeBytes, before, room) => {
  expect(diskRoom(freeBytes, before)).toBe(room);
});
