import { expect, test } from 'vitest';
import { dateText, timeText } from './typing-commands';

test('E11 today and now are written with two digits, by the local clock', () => {
  const at = new Date(2026, 5, 3, 9, 5);
  expect(dateText(at)).toBe('2026-06-03');
  expect(timeText(at)).toBe('09:05');
});
