import { describe, expect, it } from 'vitest';
import { importSource } from './import-source';
import { inSourceTerms } from './place-in-source';
import { readSource } from './read-source';
import { makeDocument, makeWorkbook, sheetData } from './readers/office-for-tests';
import type { Source } from './source';

const utf8 = (text: string) => new Uint8Array(Buffer.from(text));

function read(bytes: Uint8Array | string, name: string): Source {
  const source = readSource(typeof bytes === 'string' ? utf8(bytes) : bytes, name);
  if (!source.ok) throw new Error(source.issue.code);
  return source.value;
}

function cells(source: Source): readonly (readonly string[])[] {
  return source.lines.map((line) => line.cells);
}

function notices(source: Source): readonly string[] {
  return source.notices.map(({ issue }) => issue.code);
}

const ROWS = [
  ['指标', '2020年', '2025年目标'],
  ['毛入学率(%)', '98', '≥99'],
  ['床位(张)', '1,200', '1,500'],
];

describe('separated text', () => {
  it.each([
    ['commas', ',', 'a.csv'],
    ['tabs', '\t', 'a.tsv'],
    ['semicolons', ';', 'a.csv'],
    ['full-width commas', '，', 'a.csv'],
    ['tabs, without an extension that says so', '\t', 'a.txt'],
  ])('is cut at its %s, quotes and line ends in cells kept together', (_, separator, name) => {
    const written = [...ROWS, ['又"引"\n换行', '', '—']].map((row) =>
      row.map((cell) => (/[",，;\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(separator),
    );
    const source = read(`${written.join('\r\n')}\r\n末行${separator}1${separator}2\r\n`, name);
    expect(cells(source)).toEqual([...ROWS, ['又"引"换行', '', '—'], ['末行', '1', '2']]);
    expect(source.lines.at(-1)?.line).toBe(6);
    expect(source.format).toBe('delimited');
  });

  it('gives a title before its commas one cell, believes sep=, and takes off a guard against formulas', () => {
    const source = read('sep=;\n主要指标表;;\n指标;2020年;2025年\n"\'=床位";\'-5.2;6\n', 'a.csv');
    expect(cells(source)).toEqual([['主要指标表'], ['指标', '2020年', '2025年'], ['=床位', '-5.2', '6']]);
  });

  it('leaves prose with commas alone', () => {
    const prose = '到2020年，新建学校25所，改建3所。\n'.repeat(5);
    expect(read(prose, 'a.txt').format).toBe('text');
  });

  it.each([
    ['UTF-16 with a mark', new Uint8Array([0xff, 0xfe, ...Buffer.from('指标,2020\n率,5\n', 'utf16le')])],
    ['UTF-16 without', new Uint8Array(Buffer.from('指标,2020\n率,5\n', 'utf16le'))],
    ['UTF-8 with a mark', utf8('\ufeff指标,2020\n率,5\n')],
    ['GB18030', new Uint8Array([0xd6, 0xb8, 0xb1, 0xea, ...utf8(',2020\n'), 0xc2, 0xca, ...utf8(',5\n')])],
  ])('is decoded from %s', (encoding, bytes) => {
    const source = read(bytes, 'a.csv');
    expect(cells(source)).toEqual([
      ['指标', '2020'],
      ['率', '5'],
    ]);
    expect(notices(source)).toEqual(encoding.startsWith('UTF-8') ? [] : ['source.encoding']);
  });
});

describe('a file under another name', () => {
  it('is read by its content, and that is said', () => {
    const table = '<table><tr><td>指标</td><td>2020年</td></tr><tr><td>率</td><td>5</td></tr></table>';
    expect(notices(read(table, '导出.xls'))).toEqual([]);
    expect(notices(read(table, '导出.xlsx'))).toEqual(['source.otherKind']);
    const workbook = makeWorkbook({ sheets: [{ name: '表', xml: sheetData([['a', 'b']]) }] });
    expect(read(workbook, '规划.docx')).toMatchObject({
      format: 'xlsx',
      notices: [{ issue: { code: 'source.otherKind', values: { format: 'xlsx' } } }],
    });
    expect(notices(read(makeDocument({ body: '<w:p><w:r><w:t>文</w:t></w:r></w:p>' }), '规划'))).toEqual([]);
  });
});

describe('web pages', () => {
  it('give tables, frames and headings their lines, and keep raised marks out of numbers', () => {
    const source = read(
      '<h2>二、目标</h2><table><tr><td colspan=3>主要指标</td></tr><tr><td rowspan=2>教育</td><td>入学率</td><td>95<sup>1</sup></td></tr><tr><td>人均m<sup>2</sup></td><td>&nbsp;2.6</td></tr></table><table><tr><td><p>专栏1 工程</p><p>1. 甲。</p></td></tr></table>',
      'a.html',
    );
    expect(source.lines.map(({ cells: texts, table, heading }) => [texts.join('|'), table, heading])).toEqual([
      ['二、目标', undefined, 2],
      ['主要指标', 1, undefined],
      ['教育|入学率|95', 1, undefined],
      ['教育|人均m²|2.6', 1, undefined],
      ['专栏1 工程', 2, undefined],
      ['1. 甲。', 2, undefined],
    ]);
    expect(source.origins.get(3)).toEqual({ kind: 'named', name: 'table 1 row 2' });
  });

  it('on one line are lines of their own all the same', () => {
    const row = (...texts: readonly string[]) => `<tr>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>`;
    const source = read(`<table>${row(...(ROWS[0] ?? []))}${row('毛入学率(%)', '98', '≥99')}</table>`, 'a.html');
    const draft = inSourceTerms(importSource(source), source);
    expect(draft.indicators.map(({ name, place }) => [name, place])).toEqual([
      ['毛入学率', expect.stringMatching(/^table 1 row 2/)],
    ]);
  });
});
