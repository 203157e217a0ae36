import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeGb18030 } from './encode-gb18030';

function read(bytes: Uint8Array): string {
  return new TextDecoder('gb18030', { fatal: true }).decode(bytes);
}

test('signs of tables, rare characters and other scripts come back', () => {
  for (const text of ['目标≥2.60％', '▲ −0.5，▽◇—', '𠮷〇①㎡', 'é ñ ü Ω €', 'ᠮᠣᠩᠭᠣᠯ བོད', '😀'])
    expect(read(encodeGb18030(text))).toBe(text);
});

test('two bytes where GBK has two', () => {
  expect([...encodeGb18030('中文')]).toEqual([0xd6, 0xd0, 0xce, 0xc4]);
});

test('every text of whole characters comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
      expect(read(encodeGb18030(text))).toBe(text);
    }),
  );
});
