import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ok } from '../base/result';
import { printDue, readDue } from './due-date';

describe('deadlines', () => {
  it.each([
    ['2020', '2020'],
    ['2020年', '2020'],
    ['２０２０年', '2020'],
    ['2020年底', '2020'],
    ['2020年年底前', '2020'],
    ['到2020年末', '2020'],
    ['2020.6', '2020-06'],
    ['2020/06', '2020-06'],
    ['2020年6月底', '2020-06'],
    ['2020年上半年', '2020-06'],
    ['2020/6/30', '2020-06-30'],
    ['2020年11月30日', '2020-11-30'],
    ['2020-2-29', '2020-02-29'],
    ['  ', null],
  ])('%s is held as %s', (typed, held) => {
    expect(readDue(typed)).toEqual(ok(held));
  });

  it.each([
    ['明年', 'due.unreadable'],
    ['6月', 'due.unreadable'],
    ['202006', 'due.unreadable'],
    ['2017-2020', 'due.unreadable'],
    ['2020-13', 'due.noSuchDay'],
    ['2019-2-29', 'due.noSuchDay'],
    ['2020-00-10', 'due.noSuchDay'],
    ['0999', 'due.yearOutside'],
  ])('%s is refused: %s', (typed, code) => {
    const read = readDue(typed);
    expect(read.ok ? null : read.issue.code).toBe(code);
  });

  it('reads back every deadline it prints', () => {
    const two = (number: number) => String(number).padStart(2, '0');
    const due = fc.oneof(
      fc.integer({ min: 1970, max: 2097 }).map(String),
      fc.tuple(fc.integer({ min: 1970, max: 2097 }), fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`),
      fc
        .tuple(fc.integer({ min: 1970, max: 2097 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
        .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`),
    );
    fc.assert(
      fc.property(due, (held) => {
        expect(readDue(printDue(held))).toEqual(ok(held));
      }),
    );
  });
});
