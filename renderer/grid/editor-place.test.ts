import { expect, test } from 'vitest';
import { placeEditor } from './editor-place';

const sheet = { width: 1000 };

test('E3 the editor of a number keeps the right edge of its cell', () => {
  const box = placeEditor({ left: 300, top: 56, width: 72, height: 28 }, sheet, {
    text: 20,
    least: 132,
    from: 'right',
  });
  expect(box).toEqual({ left: 240, top: 55, width: 132, height: 29 });
});

test('M6 an editor that grows stays inside the sheet', () => {
  const box = placeEditor({ left: 900, top: 0, width: 90, height: 28 }, sheet, { text: 400, least: 0, from: 'left' });
  expect(box.left).toBe(600);
  expect(box.left + box.width).toBe(1000);
});
