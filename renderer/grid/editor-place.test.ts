import { expect, test } from 'vitest';
import { placeEditor } from './editor-place';

const sheet = { width: 1000, height: 600 };

test('E3 the editor of a number keeps the right edge of its cell', () => {
  const cell = { left: 300, top: 56, width: 72, height: 28 };
  const { box } = placeEditor(cell, sheet, { text: 20, least: 132, from: 'right' });
  expect(box).toEqual({ left: 240, top: 55, width: 132, height: 29 });
});

test('M6 an editor that grows stays inside the sheet', () => {
  const cell = { left: 900, top: 0, width: 90, height: 28 };
  const { box } = placeEditor(cell, sheet, { text: 400, least: 0, from: 'left' });
  expect(box.left).toBe(598);
  expect(box.left + box.width).toBeLessThan(1000);
});

test('E1 a long text runs over several lines instead of out of sight', () => {
  const cell = { left: 100, top: 56, width: 120, height: 28 };
  const { box, wraps } = placeEditor(cell, sheet, { text: 1000, least: 0, from: 'left' });
  expect(wraps).toBe(true);
  expect(box).toEqual({ left: 100, top: 55, width: 420, height: 69 });
});
