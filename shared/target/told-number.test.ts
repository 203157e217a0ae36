import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printNumber, type WrittenNumber } from '../base/number-text';
import { formatTarget } from './format-target';
import { retellNumber } from './retell-number';
import type { NumberTarget } from './target';
import { parseTarget } from './target-text';
import { digitRuns, readTold, tellsSame, toldIn } from './told-number';

const target = (text: string) => {
  const read = parseTarget(text);
  if (!read.ok || read.value.target.kind !== 'number') throw new Error(text);
  return read.value.target;
};

describe('a number in a sentence', () => {
  it.each([
    ['到2025年，幼儿园覆盖率达到88%以上。', 1, '达到88%以上', '≥88', '%'],
    ['全年新增就业17.4万人，失业率控制在3.5%以内。', 0, '新增就业17.4万人'.slice(4), '17.4万', '人'],
    ['全年新增就业17.4万人，失业率控制在3.5%以内。', 1, '控制在3.5%以内', '≤3.5', '%'],
    ['床位不少于1,500张，', 0, '不少于1,500张', '≥1500', '张'],
    ['由52.93%提高到70%', 1, '提高到70%', '70', '%'],
    ['覆盖90%以上人口', 0, '90%以上', '≥90', '%'],
    ['力争超过９５％', 0, '力争超过９５％', '力争>95', '%'],
  ])('%s', (sentence, nth, words, said, unit) => {
    const told = readTold(sentence, nth);
    expect(told?.words).toBe(words);
    expect(told && formatTarget(told.target)).toBe(said);
    expect(told?.unit).toBe(unit);
  });

  it.each([
    ['到2025年', 0],
    ['床位30-35张', 0],
    ['床位30-35张', 1],
    ['没有数', 0],
  ])('none: %s', (sentence, nth) => expect(readTold(sentence, nth)).toBeNull());

  it('is counted among the runs of digits, thousands and points within them', () => {
    const text = '2017年、1,500张、2.50%、12,34';
    expect(digitRuns(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '2017',
      '1,500',
      '2.50',
      '12',
      '34',
    ]);
  });

  it('is held against a cell in the unit of its indicator, with or without its sign', () => {
    const jobs = readTold('新增17.4万人', 0);
    if (jobs === null) throw new Error('a number');
    expect(toldIn(jobs, '万人/年')).toBe(17.4);
    expect(toldIn(jobs, '人')).toBe(174_000);
    expect(toldIn(jobs, '张')).toBeNull();
    const floor = readTold('达到90%以上', 0);
    if (floor === null) throw new Error('a number');
    expect(['≥90', '90', '>90', '≤90', '≥91'].map((text) => tellsSame(floor, target(text), '%'))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('a sentence told anew', () => {
  const none = { unit: '%', base: null };
  it.each([
    ['到2025年，覆盖率达到90%以上。', 1, '≥92', '%', '到2025年，覆盖率达到92%以上。'],
    ['覆盖率达到90%', 0, '≥92.50', '%', '覆盖率达到92.50%'],
    ['新增就业17.4万人', 0, '18', '万人/年', '新增就业18万人'],
    ['培训20000名', 0, '2.5', '万名', '培训25000名'],
    ['床位1,500张', 0, '12000', '张', '床位12,000张'],
    ['失业率控制在3.5%以内', 0, '<3.0', '%', '失业率控制在3.0%以内'],
  ])('%s', (sentence, nth, text, unit, said) => {
    expect(retellNumber(sentence, nth, target(text), { unit, base: null })).toEqual({ kind: 'sure', text: said });
  });

  it.each([
    ['覆盖率达到90%以上', '≤92', null, 'otherSide'],
    ['覆盖率提高到90%', '85', '88', 'otherWay'],
    ['失业率降至3%', '4', '3.5', 'otherWay'],
    ['覆盖率保持在90%以上', '≥95', '90', 'otherWay'],
    ['覆盖率提高5个百分点，达到90%', '92', null, 'tied'],
    ['覆盖面达到90户', '92', null, 'lost'],
  ])('%s with %s: left to a person', (sentence, text, base, because) => {
    const nth = digitRuns(sentence).length - 1;
    const context = { ...none, base: base === null ? null : target(base) };
    expect(retellNumber(sentence, nth, target(text), context)).toEqual({ kind: 'unsure', because });
  });

  it('has the number that the cell holds, and the same number of runs of digits, or says why not', () => {
    const number = fc
      .tuple(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 0, max: 3 }), fc.constantFrom('', '万', '亿'))
      .map(([digits, decimals, scale]): WrittenNumber => {
        const text = (digits / 10 ** decimals).toFixed(decimals);
        const powers = { '': 0, 万: 4, 亿: 8 } as const;
        return { number: Number(`${text}e${powers[scale as '万']}`), decimals, scale: scale as WrittenNumber['scale'] };
      });
    const words = fc.constantFrom('达到#以上', '不低于#', '控制在#以内', '为#', '约#', '达#左右', '新增#');
    const units = fc.constantFrom(['%', '%'], ['人', '万人'], ['人', '人'], ['张', '亿张']);
    fc.assert(
      fc.property(number, number, words, units, (told, held, form, [word = '', unit = '']) => {
        const sentence = `到2025年，甲项${form.replace('#', printNumber(told) + word)}，其他照旧。`;
        const reading = { cumulative: false, perYear: false, soft: false };
        const cell: NumberTarget = { kind: 'number', comparator: '=', ...held, ...reading };
        const again = retellNumber(sentence, 1, cell, { unit, base: null });
        if (again.kind === 'unsure') {
          expect(again.because).toBe('form');
          return;
        }
        const read = readTold(again.text, 1);
        expect(read && toldIn(read, unit)).toBe(held.number);
        expect(read?.target.comparator).toBe(readTold(sentence, 1)?.target.comparator);
        expect(digitRuns(again.text)).toHaveLength(digitRuns(sentence).length);
      }),
    );
  });
});
