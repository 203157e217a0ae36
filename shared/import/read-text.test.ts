import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importPaste, importText } from './import-text';
import { linesOf, readText } from './read-text';

const TABLE = '类别,指标,2020年,2025年目标\n教育,毛入学率(%),92.5,≥95\n';

function utf16(text: string, littleEndian: 'le' | 'be'): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const at = index * 2;
    bytes[littleEndian === 'le' ? at : at + 1] = code & 0xff;
    bytes[littleEndian === 'le' ? at + 1 : at] = code >> 8;
  }
  return bytes;
}

/** 类别 / 指标 as GBK writes them, with ASCII around. */
const GBK_HEADER = [0xc0, 0xe0, 0xb1, 0xf0, 0x2c, 0xd6, 0xb8, 0xb1, 0xea, 0x2c, 0x32, 0x30, 0x32, 0x35];

describe('reading bytes', () => {
  it.each([
    ['UTF-8', new Uint8Array(Buffer.from(TABLE))],
    ['UTF-8 with a byte order mark', new Uint8Array(Buffer.from(`\ufeff${TABLE}`))],
    ['UTF-16 LE', utf16(`\ufeff${TABLE}`, 'le')],
    ['UTF-16 BE', utf16(`\ufeff${TABLE}`, 'be')],
    ['UTF-16 LE without a mark', utf16(TABLE, 'le')],
    ['Windows line ends', new Uint8Array(Buffer.from(TABLE.replaceAll('\n', '\r\n')))],
  ])('%s gives the same row', (_, bytes) => {
    const draft = importText(bytes);
    expect(
      draft.ok &&
        draft.value.indicators.map((row) => [row.category, row.name, row.unit, row.base?.text, row.target?.text]),
    ).toEqual([['教育', '毛入学率', '%', '92.5', '≥95']]);
  });

  it('GB18030 is found when it is not UTF-8', () => {
    expect(readText(new Uint8Array(GBK_HEADER))).toMatchObject({
      ok: true,
      value: [{ line: 1, cells: ['类别,指标,2025'] }],
    });
  });

  it.each([
    ['binary', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 8, 0]), 'text.binary'],
    ['empty', new Uint8Array(), 'text.empty'],
    ['neither encoding', new Uint8Array([0xff, 0x41, 0xff, 0x41]), 'text.encoding'],
    ['too large', new Uint8Array(50 * 1024 * 1024 + 1), 'text.tooLarge'],
  ])('%s is refused', (_, bytes, code) => {
    expect(readText(bytes)).toMatchObject({ ok: false, issue: { code } });
  });
});

describe('reading HTML', () => {
  it('repeats merged cells, decodes entities and runs nothing', () => {
    const html =
      '<script>alert(1)</script><table><tr><th>类别</th><th>指标</th><th>2020年</th><th>2025年</th></tr>\n<tr><td rowspan="2">教育</td><td>甲类毛入学率(%)</td><td>90</td><td>&gt;95</td></tr><tr><td>乙类毛入学率(%)</td><td colspan="2">&#49;00</td></tr></table>';
    expect(linesOf(html).map((line) => line.cells)).toEqual([
      ['类别', '指标', '2020年', '2025年'],
      ['教育', '甲类毛入学率(%)', '90', '>95'],
      ['教育', '乙类毛入学率(%)', '100', '100'],
    ]);
  });
});

describe('hostile and accidental text', () => {
  it('never makes reading throw', () => {
    const piece = fc.constantFrom(
      '类别',
      '指标',
      '2016年',
      '2020年目标',
      '\n',
      '\n',
      '|',
      '\t',
      ',',
      ' ',
      '教育',
      '毛入学率(%)',
      '99',
      '≥90',
      '专栏1',
      '1',
      '。',
      '<td>',
      '<tr>',
      '</tr>',
      '新建25个',
      '—',
      '(',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        for (const row of importPaste(pieces.join('')).indicators) expect(row.name).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it('stays quick on a very long line, unclosed tags and a table of many thousand cells', () => {
    const started = performance.now();
    importPaste(`专栏1 工程\n1. 名称:${'实现到2020年达25个'.repeat(200_000)}`);
    importPaste(`<table>${'<'.repeat(300_000)}${'<script>'.repeat(50_000)}`);
    const rows = Array.from({ length: 3000 }, (_, index) => `第${index}类毛入学率(%)\n90\n95`).join('\n');
    expect(importPaste(`类别\n指标\n2016年\n2020年目标\n教育\n${rows}`).indicators).toHaveLength(3000);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
