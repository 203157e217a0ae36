import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTarget } from '../target/target-text';
import { contentOf, type FillContent, numberText, typedText } from './fill-content';
import { type FillKind, fillSeries, onlyRepeats } from './fill-series';

function cells(texts: readonly string[]): readonly FillContent[] {
  return texts.map((text) => {
    const read = parseTarget(text);
    return read.ok ? contentOf(read.value.target) : { text, target: null };
  });
}

function words(texts: readonly string[]): readonly FillContent[] {
  return texts.map((text) => ({ text, target: null }));
}

function filled(
  sources: readonly FillContent[],
  count: number,
  kind: FillKind = 'auto',
  towards: 'after' | 'before' = 'after',
) {
  return fillSeries(sources, count, { kind, towards }).map(({ text }) => text);
}

describe('F1 filling down or right', () => {
  it.each([
    [['92'], ['92', '92', '92']],
    [
      ['1', '2'],
      ['3', '4', '5'],
    ],
    [
      ['2.5', '3'],
      ['3.5', '4.0', '4.5'],
    ],
    [
      ['10', '7'],
      ['4', '1', '-2'],
    ],
    [
      ['1', '2', '4'],
      ['5', '7', '8'],
    ],
    [
      ['0.1', '0.3'],
      ['0.5', '0.7', '0.9'],
    ],
    [
      ['2万', '3万'],
      ['4万', '5万', '6万'],
    ],
    [
      ['30-35', '40-45'],
      ['30-35', '40-45', '30-35'],
    ],
    [['与GDP增长同步'], ['与GDP增长同步', '与GDP增长同步', '与GDP增长同步']],
    [['—'], ['—', '—', '—']],
  ])('targets %j go on as %j', (sources, expected) => {
    expect(filled(cells(sources), 3)).toEqual(expected);
  });

  it.each([
    [['第3批'], ['第4批', '第5批', '第6批']],
    [['第03批'], ['第04批', '第05批', '第06批']],
    [['第九批'], ['第十批', '第十一批', '第十二批']],
    [['2017年'], ['2018年', '2019年', '2020年']],
    [['2017年底'], ['2018年底', '2019年底', '2020年底']],
    [['Q1'], ['Q2', 'Q3', 'Q4']],
    [['Q3'], ['Q4', 'Q1', 'Q2']],
    [['第四季度'], ['第一季度', '第二季度', '第三季度']],
    [['星期六'], ['星期日', '星期一', '星期二']],
    [
      ['第1批', '第3批'],
      ['第5批', '第7批', '第9批'],
    ],
    [
      ['甲区1所', '乙区1所'],
      ['甲区2所', '乙区2所', '甲区3所'],
    ],
    [
      ['5', '6'],
      ['7', '8', '9'],
    ],
    [
      ['1.50', '1.75'],
      ['2.00', '2.25', '2.50'],
    ],
    [
      ['苏州', '无锡'],
      ['苏州', '无锡', '苏州'],
    ],
    [
      ['', ''],
      ['', '', ''],
    ],
    [['2019年11月'], ['2019年12月', '2020年1月', '2020年2月']],
    [['2019年6月底'], ['2019年7月底', '2019年8月底', '2019年9月底']],
    [['2020年2月28日'], ['2020年2月29日', '2020年3月1日', '2020年3月2日']],
    [['2019-12-30'], ['2019-12-31', '2020-01-01', '2020-01-02']],
    [
      ['2019-01', '2019-04'],
      ['2019-07', '2019-10', '2020-01'],
    ],
    [
      ['2019/1/31', '2019/2/28'],
      ['2019/3/31', '2019/4/30', '2019/5/31'],
    ],
    [
      ['2019-03-01', '2019-03-08'],
      ['2019-03-15', '2019-03-22', '2019-03-29'],
    ],
    [
      ['2018年6月30日', '2019年6月30日'],
      ['2020年6月30日', '2021年6月30日', '2022年6月30日'],
    ],
  ])('words %j go on as %j', (sources, expected) => {
    expect(filled(words(sources), 3)).toEqual(expected);
  });

  it('each kind of a mixed line goes on by itself, at its own places', () => {
    expect(filled(words(['1', '', '2', '']), 4)).toEqual(['3', '', '4', '']);
    expect(filled(words(['第1批', '合计', '2018年']), 6)).toEqual([
      '第2批',
      '合计',
      '2019年',
      '第3批',
      '合计',
      '2020年',
    ]);
    expect(filled(words(['1', '合计']), 4)).toEqual(['1', '合计', '1', '合计']);
  });

  it('what looks like a date but is none is not carried into another month', () => {
    expect(filled(words(['2019-13']), 1)).toEqual(['2019-14']);
    expect(filled(words(['2019年2月30日']), 1)).toEqual(['2020年2月30日']);
  });
});

describe('F1 filling up or left', () => {
  it.each([
    [['92'], ['92', '92']],
    [
      ['3', '4'],
      ['2', '1'],
    ],
    [['第3批'], ['第2批', '第1批']],
    [['2017年'], ['2016年', '2015年']],
    [['Q1'], ['Q4', 'Q3']],
    [['2020年1月'], ['2019年12月', '2019年11月']],
    [
      ['苏州', '无锡'],
      ['无锡', '苏州'],
    ],
  ])('%j goes back as %j', (sources, expected) => {
    expect(filled(words(sources), 2, 'auto', 'before')).toEqual(expected);
  });

  it('a count below zero loses its sign, as in Excel', () => {
    expect(filled(words(['第1批']), 3, 'auto', 'before')).toEqual(['第0批', '第1批', '第2批']);
  });
});

describe('F2 copying instead, or counting instead', () => {
  it('copy repeats the cells in their order', () => {
    expect(filled(words(['1', '2']), 3, 'copy')).toEqual(['1', '2', '1']);
    expect(filled(words(['第3批']), 2, 'copy')).toEqual(['第3批', '第3批']);
    expect(filled(words(['1', '2', '3']), 4, 'copy', 'before')).toEqual(['3', '2', '1', '3']);
  });

  it('series lets a single number count on by one', () => {
    expect(filled(cells(['≥90']), 2, 'series')).toEqual(['≥91', '≥92']);
    expect(filled(cells(['≥90']), 2, 'series', 'before')).toEqual(['≥89', '≥88']);
  });

  it('knows which of both a plain drag does', () => {
    expect(onlyRepeats(cells(['92']))).toBe(true);
    expect(onlyRepeats(words(['苏州', '5']))).toBe(true);
    expect(onlyRepeats(cells(['92', '93']))).toBe(false);
    expect(onlyRepeats(words(['第3批']))).toBe(false);
  });

  it('growth follows the rate of the numbers, and the line where there is no rate', () => {
    expect(filled(cells(['100', '110']), 3, 'growth')).toEqual(['121', '133', '146']);
    expect(filled(cells(['1', '2', '4']), 2, 'growth')).toEqual(['8', '16']);
    expect(filled(cells(['-1', '1']), 2, 'growth')).toEqual(['3', '5']);
  });
});

describe('F8 what a number keeps', () => {
  it.each([
    [
      ['≥90', '≥92'],
      ['≥94', '≥96'],
    ],
    [
      ['<3.50', '<3.25'],
      ['<3.00', '<2.75'],
    ],
    [
      ['≥90', '92'],
      ['≥94', '96'],
    ],
    [
      ['力争≥95', '力争≥96'],
      ['力争≥97', '力争≥98'],
    ],
    [
      ['〔100〕', '〔200〕'],
      ['〔300〕', '〔400〕'],
    ],
    [
      ['1500/年', '1600/年'],
      ['1700/年', '1800/年'],
    ],
    [
      ['1.5万', '2万'],
      ['2.5万', '3.0万'],
    ],
    [['≥2.60'], ['≥2.60', '≥2.60']],
  ])('%j goes on as %j: only the number changes', (sources, expected) => {
    expect(filled(cells(sources), 2)).toEqual(expected);
  });

  it('a plain number says its = where it is typed over a comparator', () => {
    const [content] = cells(['92']);
    if (content === undefined) throw new Error('no cell');
    expect(typedText(content, 'target')).toBe('=92');
    expect(typedText(content, 'text')).toBe('92');
  });

  it('only the value leaves comparator and readings to the cell below', () => {
    expect(cells(['≥2.60', '力争95', '—']).map(numberText)).toEqual(['2.60', '95', '—']);
  });
});

describe('laws of filling', () => {
  const text = fc.oneof(
    fc.constantFrom('第3批', '2017年', 'Q2', '苏州', '', '2019年6月', '2019-06-30', '—', '≥90'),
    fc.integer({ min: -999, max: 999 }).map(String),
  );
  const line = fc.array(text, { minLength: 1, maxLength: 5 });
  const kind = fc.constantFrom<FillKind>('auto', 'copy', 'series', 'growth');

  it('gives as many cells as asked for, whatever the cells hold', () => {
    fc.assert(
      fc.property(
        line,
        fc.nat(30),
        kind,
        fc.constantFrom('after' as const, 'before' as const),
        (texts, count, way, towards) => {
          expect(filled(words(texts), count, way, towards)).toHaveLength(count);
          expect(filled(cells(texts), count, way, towards)).toHaveLength(count);
        },
      ),
    );
  });

  it('a longer drag begins as the shorter one does', () => {
    fc.assert(
      fc.property(line, fc.nat(10), fc.nat(10), kind, (texts, count, more, way) => {
        expect(filled(cells(texts), count + more, way).slice(0, count)).toEqual(filled(cells(texts), count, way));
      }),
    );
  });

  it('a line of whole steps goes on with the same step, down as well as up', () => {
    const number = fc.integer({ min: -9999, max: 9999 });
    fc.assert(
      fc.property(
        number,
        number,
        fc.integer({ min: 2, max: 6 }),
        fc.integer({ min: 0, max: 2 }),
        (first, step, length, decimals) => {
          const at = (place: number) => ((first + step * place) / 10 ** decimals).toFixed(decimals);
          const sources = cells(Array.from({ length }, (_, place) => at(place)));
          const withoutMinusZero = (texts: readonly string[]) =>
            texts.map((one) => (Number(one) === 0 ? one.replace('-', '') : one));
          expect(filled(sources, 4)).toEqual(withoutMinusZero([0, 1, 2, 3].map((more) => at(length + more))));
          expect(filled(sources, 3, 'auto', 'before')).toEqual(withoutMinusZero([-1, -2, -3].map(at)));
        },
      ),
    );
  });

  it('what is typed into the cell is read as what was filled', () => {
    const target = fc.record({
      sign: fc.constantFrom('', '≥', '>', '≤', '<'),
      soft: fc.constantFrom('', '力争'),
      digits: fc.integer({ min: 0, max: 99999 }),
      decimals: fc.integer({ min: 0, max: 3 }),
      scale: fc.constantFrom('', '万', '亿'),
      frame: fc.constantFrom('', '〔〕', '/年'),
    });
    fc.assert(
      fc.property(target, ({ sign, soft, digits, decimals, scale, frame }) => {
        const number = (digits / 10 ** decimals).toFixed(decimals) + scale;
        const framed = frame === '〔〕' ? `〔${number}〕` : number + frame;
        const [source] = cells([soft + sign + framed]);
        if (source?.target == null) throw new Error('no target');
        const read = parseTarget(typedText(source, 'target'));
        expect(read.ok && read.value.target).toEqual(source.target);
      }),
    );
  });
});
