import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesText, replaceText } from './replace-text';

const query = (text: string, more: { matchCase?: boolean; wholeCell?: boolean } = {}) => ({
  text,
  matchCase: false,
  wholeCell: false,
  ...more,
});

describe('Q1 replacing text', () => {
  it.each([
    ['Q1 every occurrence', '市区与市区', query('市区'), '市域', '市域与市域'],
    ['Q1 letters of another case', 'Km 与 km', query('KM'), '千米', '千米 与 千米'],
    ['Q1 only the same case when asked', 'Km 与 km', query('km', { matchCase: true }), '千米', 'Km 与 千米'],
    ['Q1 a whole cell', '  ≥90 ', query('≥90', { wholeCell: true }), '≥92', '≥92'],
    ['Q1 signs that mean something elsewhere', 'a.b', query('.'), '$&', 'a$&b'],
    ['Q1 nothing put in is searched again', 'aa', query('a'), 'aa', 'aaaa'],
    ['Q1 a longer cell is not the whole', '≥90%', query('≥90', { wholeCell: true }), '≥92', null],
    ['Q1 nothing for nothing', '90', query(''), '92', null],
    ['Q1 letters that grow in lower case', 'İstanbul km', query('KM'), 'x', 'İstanbul x'],
  ])('%s', (_title, text, asked, replacement, expected) => {
    expect(replaceText(text, asked, replacement)).toBe(expected);
    expect(matchesText(text, asked)).toBe(expected !== null);
  });

  it('Q1 replacing a text by itself changes nothing where the case matches', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), (text, found) => {
        const made = replaceText(text, query(found, { matchCase: true }), found);
        expect(made ?? text).toBe(text);
      }),
    );
  });
});
