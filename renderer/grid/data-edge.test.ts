import { expect, test } from 'vitest';
import { dataEdge } from './data-edge';

/** `x` is a filled cell, `.` a blank one. */
function jump(line: string, from: number, step: 1 | -1): number {
  return dataEdge(from, step, line.length, (at) => line[at] === 'x');
}

test('N8 Ctrl+arrow inside filled cells stops at the last one before a blank', () => {
  expect(jump('xxx..x', 0, 1)).toBe(2);
  expect(jump('x..xxx', 5, -1)).toBe(3);
});

test('N8 Ctrl+arrow from the end of filled cells goes to the next filled one', () => {
  expect(jump('xxx..x', 2, 1)).toBe(5);
  expect(jump('x..xxx', 3, -1)).toBe(0);
});

test('N8 Ctrl+arrow from a blank goes to the next filled one', () => {
  expect(jump('...x..', 0, 1)).toBe(3);
});

test('N8 Ctrl+arrow with nothing filled ahead goes to the edge of the sheet', () => {
  expect(jump('x.....', 0, 1)).toBe(5);
  expect(jump('......', 3, -1)).toBe(0);
});

test('N8 Ctrl+arrow at the edge stays', () => {
  expect(jump('xx', 1, 1)).toBe(1);
  expect(jump('xx', 0, -1)).toBe(0);
});
