import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitToUnit } from './fit-unit';
import { formatTarget } from './format-target';
import type { Target } from './target';
import { splitForColumns } from './target-columns';
import { parseTarget, type ReadTarget } from './target-text';

function read(text: string): ReadTarget {
  const parsed = parseTarget(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.issue.code}`);
  return parsed.value;
}

describe('reading a target', () => {
  // typed, printed back, unit beside the number
  it.each([
    ['100', '100', null],
    ['2.60', '2.60', null],
    ['0', '0', null],
    ['-4.1', '-4.1', null],
    ['1,500', '1500', null],
    ['>=90', '≥90', null],
    ['≧90', '≥90', null],
    ['≥90', '≥90', null],
    ['＞＝90', '≥90', null],
    ['≥ 3.14', '≥3.14', null],
    ['90以上', '≥90', null],
    ['90及以上', '≥90', null],
    ['９０％', '90', '%'],
    ['９２％', '92', '%'],
    ['92%以上', '≥92', '%'],
    ['不低于90', '≥90', null],
    ['不少于1500个', '≥1500', '个'],
    ['至少3所', '≥3', '所'],
    ['大于等于7', '≥7', null],
    ['>3.4', '>3.4', null],
    ['＞95', '>95', null],
    ['超过100亿美元', '>100亿', '美元'],
    ['突破5000', '>5000', null],
    ['高于90%', '>90', '%'],
    ['<3.5', '<3.5', null],
    ['＜5.5', '<5.5', null],
    ['小于27', '<27', null],
    ['低于5%', '<5', '%'],
    ['≤4', '≤4', null],
    ['≦4', '≤4', null],
    ['<=4', '≤4', null],
    ['不高于3', '≤3', null],
    ['控制在1.3%以内', '≤1.3', '%'],
    ['4.5%以内', '≤4.5', '%'],
    ['控制在3.5%', '≤3.5', '%'],
    ['控制在555万人以内', '≤555万', '人'],
    ['30以下', '≤30', null],
    ['70左右', '70左右', null],
    ['1.45 左右', '1.45左右', null],
    ['约1000万张', '1000万左右', '张'],
    ['控制在3%左右', '3左右', '%'],
    ['30-35', '30-35', null],
    ['5—5.5%', '5-5.5', '%'],
    ['1～3', '1-3', null],
    ['1到2个', '1-2', '个'],
    ['2-3万', '2万-3万', null],
    ['-5～-3', '-5～-3', null],
    ['年均5—5.5%', '5-5.5/年', '%'],
    ['2万', '2万', null],
    ['1.5亿', '1.5亿', null],
    ['2万名', '2万', '名'],
    ['1.5亿吨标准煤以上', '≥1.5亿', '吨标准煤'],
    ['〔5000〕', '〔5000〕', null],
    ['[17]', '〔17〕', null],
    ['【17】', '〔17〕', null],
    ['累计5000', '〔5000〕', null],
    ['5年累计300', '〔300〕', null],
    ['〔17〕%', '〔17〕', '%'],
    ['≥〔5000〕', '≥〔5000〕', null],
    ['17.4万人/年', '17.4万/年', '人'],
    ['每年1500个', '1500/年', '个'],
    ['每年不少于1500个', '≥1500/年', '个'],
    ['3000万吨/年', '3000万/年', '吨'],
    ['17.4/年', '17.4/年', null],
    ['力争达90%', '力争90', '%'],
    ['力争达到95%以上', '力争≥95', '%'],
    ['基本达到80', '力争80', null],
    ['达到24', '24', null],
    ['提高到24%以上', '≥24', '%'],
    ['稳定在55%以上', '≥55', '%'],
    ['降至5.2%', '5.2', '%'],
    ['增加到300家', '300', '家'],
    ['10.5*', '10.5', null],
    ['15.7④', '15.7', null],
    ['五', '5', null],
    ['十二个', '12', '个'],
    ['两百家', '200', '家'],
    ['百分之九十', '90', '%'],
    ['28微克/立方米', '28', '微克/立方米'],
    ['\u202e90\u200b', '90', null],
    ['＝90', '90', null],
  ])('%s is %s', (typed, printed, unit) => {
    const { target, unit: beside } = read(typed);
    expect(formatTarget(target)).toBe(printed);
    expect(beside).toBe(unit);
  });

  it.each([
    ['—', 'notSet'],
    ['-', 'notSet'],
    ['——', 'notSet'],
    ['－', 'notSet'],
    ['/', 'notSet'],
    ['／', 'notSet'],
    ['与GDP增长同步', 'words'],
    ['与 GDP 增长同步', 'words'],
    ['高于GDP增长', 'words'],
    ['进一步提高', 'words'],
    ['保持稳定', 'words'],
    ['全覆盖', 'words'],
    ['应保尽保', 'words'],
    ['位居前列', 'words'],
    ['保持在合理区间、各年度视情提出', 'words'],
    ['两位数增长', 'words'],
    ['有所提高', 'words'],
    ['持平', 'words'],
    ['14:44.5:41.5', 'words'],
    ['高于2015年水平', 'words'],
    ['位居全国前10', 'words'],
    ['一批', 'words'],
    ['一体化', 'words'],
    ['一流', 'words'],
    ['完成市下达指标', 'delegated'],
    ['达到国家要求', 'delegated'],
    ['保持在国家下达目标内', 'delegated'],
    ['待上级核定', 'delegated'],
    ['完成省下达任务', 'delegated'],
    ['提高2.6个百分点', 'change'],
    ['下降20%', 'change'],
    ['翻一番', 'change'],
    ['比2010年翻一番', 'change'],
    ['年均增长10%左右', 'change'],
    ['-4.1个百分点', 'change'],
    ['每年提升1～3个百分点', 'change'],
    ['下降3%左右', 'change'],
    ['增长6.5%以上', 'change'],
    ['增加500个', 'change'],
  ])('%s is %s and makes no number up', (typed, kind) => {
    const { target } = read(typed);
    expect(target.kind).toBe(kind);
    if ('text' in target) expect(target.text).toBe(typed);
  });

  it.each([
    ['', 'target.blank'],
    [' \u3000', 'target.blank'],
    ['9..2', 'target.twoPoints'],
    ['1.2.3', 'target.twoPoints'],
    ['≥', 'target.noNumber'],
    ['>=', 'target.noNumber'],
    ['以上', 'target.noNumber'],
    ['%', 'target.noNumber'],
    ['abc9', 'target.unreadable'],
    ['12abc', 'target.unreadable'],
    ['abc', 'target.unreadable'],
    ['九十分公寓90', 'target.unreadable'],
    ['(17)', 'target.unreadable'],
    ['1e5', 'target.unreadable'],
    ['=SUM(A1)', 'target.unreadable'],
    ['90;95', 'target.unreadable'],
    ['90 95 分', 'target.unreadable'],
    ['1,50', 'target.thousands'],
    ['≥90以下', 'target.contradictory'],
    ['≥30-35', 'target.contradictory'],
    ['35-30', 'target.rangeReversed'],
    ['65/93', 'target.twoValues'],
    ['2.55 / 3.45', 'target.twoValues'],
    ['63%→67.5%', 'target.twoValues'],
    ['2020年', 'target.looksLikeYear'],
    ['12345678901234567890', 'target.tooLarge'],
    ['字'.repeat(201), 'target.tooLong'],
  ])('refuses %j with %s', (typed, code) => {
    const parsed = parseTarget(typed);
    expect(parsed.ok ? formatTarget(parsed.value.target) : parsed.issue.code).toBe(code);
  });
});

const reading = { cumulative: fc.boolean(), perYear: fc.boolean(), soft: fc.boolean() };
const scale = fc.constantFrom('' as const, '万' as const, '亿' as const);

/** A number with so many digits after the point, scaled: always one that can be written down. */
function written(digits: number, decimals: number, sign: '' | '万' | '亿'): number {
  return Number(`${digits}e${(sign === '万' ? 4 : sign === '亿' ? 8 : 0) - decimals}`);
}

const anyTarget: fc.Arbitrary<Target> = fc.oneof(
  fc
    .record({
      digits: fc.integer({ min: -999_999, max: 999_999 }),
      decimals: fc.integer({ min: 0, max: 5 }),
      scale,
      comparator: fc.constantFrom('=', '≥', '>', '≤', '<', '≈'),
      ...reading,
    })
    .map(
      ({ digits, ...rest }): Target =>
        ({ kind: 'number', number: written(digits, rest.decimals, rest.scale), ...rest }) as Target,
    ),
  fc
    .record({
      a: fc.integer({ min: -99_999, max: 99_999 }),
      b: fc.integer({ min: 0, max: 9999 }),
      decimals: fc.integer({ min: 0, max: 3 }),
      scale,
      ...reading,
    })
    .map(
      ({ a, b, ...rest }): Target => ({
        kind: 'range',
        low: written(a, rest.decimals, rest.scale),
        high: written(a + b, rest.decimals, rest.scale),
        ...rest,
      }),
    ),
  fc.constantFrom<Target>(
    { kind: 'notSet' },
    { kind: 'words', text: '与GDP增长同步' },
    { kind: 'words', text: '保持在合理区间、各年度视情提出' },
    { kind: 'delegated', text: '完成市下达指标' },
    { kind: 'change', text: '比2015年下降20%以上' },
  ),
);

describe('printing a target', () => {
  it('is read back as the same target', () => {
    fc.assert(
      fc.property(anyTarget, (target) => {
        expect(read(formatTarget(target)).target).toEqual(target);
      }),
      { numRuns: 2000 },
    );
  });

  it('reading never throws, and what it reads is stable', () => {
    const pieces = fc.constantFrom(
      '≥',
      '90',
      '.',
      '%',
      '以上',
      '万',
      '力争',
      '〔',
      '〕',
      '-',
      '年',
      '每',
      '个',
      '下降',
      'a',
      ' ',
      '同步',
      '/',
      '五',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 6 }), (parts) => {
        const parsed = parseTarget(parts.join(''));
        if (parsed.ok) expect(read(formatTarget(parsed.value.target)).target).toEqual(parsed.value.target);
      }),
      { numRuns: 3000 },
    );
  });

  it('splits into the slots of the sheet without losing a character', () => {
    expect(splitForColumns(read('≥3.14').target)).toEqual({
      kind: 'number',
      comparator: '≥',
      whole: '3',
      fraction: '.14',
      suffix: '',
    });
    expect(splitForColumns(read('2.60').target)).toEqual({
      kind: 'number',
      comparator: '',
      whole: '2',
      fraction: '.60',
      suffix: '',
    });
    expect(splitForColumns(read('〔5000〕').target)).toEqual({
      kind: 'number',
      comparator: '〔',
      whole: '5000',
      fraction: '',
      suffix: '〕',
    });
    expect(splitForColumns(read('70左右').target)).toEqual({
      kind: 'number',
      comparator: '',
      whole: '70',
      fraction: '',
      suffix: '左右',
    });
    expect(splitForColumns(read('进一步提高').target)).toEqual({ kind: 'text', text: '进一步提高' });
    fc.assert(
      fc.property(anyTarget, (target) => {
        const slots = splitForColumns(target);
        const joined =
          slots.kind === 'text' ? slots.text : slots.comparator + slots.whole + slots.fraction + slots.suffix;
        expect(joined).toBe(formatTarget(target));
      }),
    );
  });
});

describe('fitting a typed quantity to the unit of its row', () => {
  it('takes the scale of the row out of the number', () => {
    const fitted = fitToUnit(read('17.4万人/年'), '万人/年');
    expect(fitted.ok && formatTarget(fitted.value)).toBe('17.4');
  });

  it('accepts the same unit and no unit', () => {
    expect(fitToUnit(read('９２％'), '%')).toMatchObject({ ok: true, value: { number: 92 } });
    expect(fitToUnit(read('92'), '%')).toMatchObject({ ok: true, value: { number: 92 } });
  });

  it('refuses another unit instead of guessing a factor', () => {
    expect(fitToUnit(read('17.4人'), '万人/年')).toMatchObject({ ok: false, issue: { code: 'target.otherUnit' } });
    expect(fitToUnit(read('90%'), '人')).toMatchObject({ ok: false, issue: { code: 'target.otherUnit' } });
  });
});
