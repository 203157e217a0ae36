import { expect, it } from 'vitest';
import { realMinus } from './real-minus';

it('a negative number is shown with a real minus; hyphens between numbers and words stay', () => {
  expect(['-0.35', '-4', '2.60', '30-35', '', '-以上'].map(realMinus)).toEqual([
    '−0.35',
    '−4',
    '2.60',
    '30-35',
    '',
    '-以上',
  ]);
});
