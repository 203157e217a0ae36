import { describe, expect, it } from 'vitest';
import { rememberTexts } from './remember-texts';

describe('a reading that remembers', () => {
  it('reads a text once while it keeps coming, and answers the same, null included', () => {
    const asked: string[] = [];
    const read = rememberTexts((text) => {
      asked.push(text);
      return text === '' ? null : text.length;
    });
    expect([read('甲乙'), read(''), read('甲乙'), read('')]).toEqual([2, null, 2, null]);
    expect(asked).toEqual(['甲乙', '']);
  });

  it('what keeps coming survives any number of texts that come once', () => {
    let readings = 0;
    const read = rememberTexts((text) => {
      if (text === '市教育局') readings += 1;
      return text;
    });
    for (let row = 0; row < 50_000; row += 1) {
      read(`指标${row}`);
      read('市教育局');
    }
    expect(readings).toBe(1);
  });

  it('a sentence is read each time', () => {
    let readings = 0;
    const read = rememberTexts(() => {
      readings += 1;
      return readings;
    });
    const sentence = '字'.repeat(61);
    expect([read(sentence), read(sentence)]).toEqual([1, 2]);
  });
});
