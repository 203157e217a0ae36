import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textPart } from '../../shared/export/text-part';
import { shortParagraphs } from './short-paragraphs';

function partsOf(text: string): readonly string[] {
  return shortParagraphs(textPart('说明', '说明', [{ role: 'body', text }])).paragraphs.map((one) => one.text);
}

test('long paragraphs part after a sentence, short ones stay', () => {
  expect(partsOf('不长。')).toEqual(['不长。']);
  expect(partsOf(`${'一'.repeat(200)}。${'二'.repeat(200)}。`)).toEqual([
    `${'一'.repeat(200)}。`,
    `${'二'.repeat(200)}。`,
  ]);
});

test('nothing is lost, and no part is too long for a page', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('一', '。', '；', '𠮷', 'a', ' '), maxLength: 2000 }), (text) => {
      const parts = partsOf(text);
      expect(parts.join('')).toBe(text);
      expect(parts.every((part) => part.length <= 320)).toBe(true);
    }),
  );
});
