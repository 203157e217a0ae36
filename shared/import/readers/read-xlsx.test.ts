import { describe, expect, it } from 'vitest';
import { importSource } from '../import-source';
import { inSourceTerms } from '../place-in-source';
import { readSource } from '../read-source';
import type { Source } from '../source';
import { makeWorkbook, sheetData, type WorkbookForTests } from './office-for-tests';

/** What the window grants a reader; a machine at rest needs a twentieth of it. */
const LIMIT_MS = 20_000;

function read(workbook: WorkbookForTests, name = '指标.xlsx'): Source {
  const source = readSource(makeWorkbook(workbook), name);
  if (!source.ok) throw new Error(source.issue.code);
  return source.value;
}

function cells(source: Source): readonly (readonly string[])[] {
  return source.lines.map((line) => line.cells);
}

function notices(source: Source): readonly string[] {
  return source.notices.map(({ issue }) => `${issue.place} ${issue.code}`);
}

const FORMATS =
  '<numFmts><numFmt numFmtId="164" formatCode="&quot;≥&quot;0"/></numFmts><cellXfs>' +
  [0, 2, 9, 164, 57].map((id) => `<xf numFmtId="${id}"/>`).join('') +
  '</cellXfs>';

describe('a workbook', () => {
  it('gives numbers as shown, texts of every kind, and addresses', () => {
    const source = read({
      strings:
        '<si><r><rPr><rFont val="宋体"/></rPr><t>每千人</t></r><r><t xml:space="preserve"> ICU </t></r><r><t>床位</t></r><rPh sb="0" eb="1"><t>读音</t></rPh></si><si><t>a_x000D_&amp;b</t></si>',
      styles: FORMATS,
      sheets: [
        {
          name: '表1',
          xml: '<sheetData><row r="3"><c r="B3" t="s"><v>0</v></c><c r="C3" s="1"><v>2.6</v></c><c r="D3" s="2"><v>0.9</v></c><c r="E3" s="3"><v>90</v></c><c r="F3" s="4"><v>43983</v></c></row><row><c t="inlineStr"><is><r><t>内</t></r><r><t>联</t></r></is></c><c t="str"><f>A1</f><v>公式</v></c><c t="b"><v>1</v></c><c r="F4" t="s"><v>1</v></c></row></sheetData>',
        },
      ],
    });
    expect(cells(source)).toEqual([
      ['', '每千人 ICU 床位', '2.60', '90%', '≥90', '2020年6月'],
      ['内联', '公式', 'TRUE', '', '', 'a &b'],
    ]);
    expect(source.origins.get(1)).toEqual({ kind: 'sheetRow', sheet: '表1', row: 3, columns: [1, 2, 3, 4, 5, 6] });
    expect(source.notices).toEqual([]);
  });

  it('repeats merged headings, and gives a title over the whole width one cell', () => {
    const source = read({
      sheets: [
        {
          name: 'Sheet1',
          xml: `${sheetData([
            ['主要指标表'],
            ['指标', '目标', null],
            [null, '2020年', '2025年'],
            ['教育', null, null],
            ['入学率', 90, 95],
          ])}<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A2:A3"/><mergeCell ref="B2:C2"/><mergeCell ref="A1:XFD1048576"/></mergeCells>`,
        },
      ],
    });
    expect(cells(source)).toEqual([
      ['主要指标表'],
      ['指标', '目标', '目标'],
      ['指标', '2020年', '2025年'],
      ['教育'],
      ['入学率', '90', '95'],
    ]);
    expect(source.lines.every(({ table }) => table === 1)).toBe(true);
    // A range over others, as no program writes it, is left alone.
    expect(notices(source)).toEqual(['sheet Sheet1 source.mergesLeft']);
  });

  it('names errors and formulas without a result at their cells, hidden parts by their sheet', () => {
    const source = read({
      sheets: [
        {
          name: '表 1',
          xml: '<cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="1" hidden="1"><c r="A1" t="e"><f>B1/0</f><v>#DIV/0!</v></c><c r="B1"><f>1+1</f></c><c r="C1" t="str"><f>""</f><v></v></c></row><row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c></row></sheetData>',
        },
        { name: '底稿', state: 'hidden', xml: sheetData([['密']]) },
        { name: '深藏', state: 'veryHidden', xml: sheetData([['密']]) },
      ],
    });
    expect(notices(source)).toEqual([
      'sheet 底稿 source.hiddenSheet',
      'sheet 深藏 source.hiddenSheet',
      'sheet 表 1!A1 source.hiddenRows',
      'sheet 表 1!B1 source.hiddenColumns',
      'sheet 表 1!A1 source.cellError',
      'sheet 表 1!B1 source.formulaUnknown',
    ]);
    expect(cells(source)).toEqual([['#DIV/0!'], ['1', '2']]);
  });

  it('gives several sheets under their names, as tables of their own', () => {
    const source = read({
      sheets: [
        {
          name: '指标',
          xml: sheetData([
            ['指标', '2020年'],
            ['入学率', 90],
          ]),
        },
        { name: '空', xml: sheetData([]) },
        { name: '备注', xml: sheetData([['甲', '乙']]) },
      ],
    });
    expect(source.lines.map(({ cells, heading, table }) => [cells[0], heading, table])).toEqual([
      ['指标', 1, undefined],
      ['指标', undefined, 1],
      ['入学率', undefined, 1],
      ['备注', 1, undefined],
      ['甲', undefined, 2],
    ]);
  });

  it('keeps raised marks out of numbers', () => {
    const raised = (text: string) => `<r><rPr><vertAlign val="superscript"/></rPr><t>${text}</t></r>`;
    const source = read({
      strings: `<si><r><t>95</t></r>${raised('1')}</si><si><r><t>人均m</t></r>${raised('2')}</si><si><r><t>10</t></r>${raised('4')}</si>`,
      sheets: [
        {
          name: '表',
          xml: `<sheetData><row>${[0, 1, 2].map((at) => `<c t="s"><v>${at}</v></c>`).join('')}</row></sheetData>`,
        },
      ],
    });
    expect(cells(source)).toEqual([['95', '人均m²', '10⁴']]);
    expect(notices(source)).toEqual([' source.marks']);
  });

  it('reads its table with the places of its cells', () => {
    const source = read({
      sheets: [
        {
          name: '表1',
          xml: sheetData([
            ['类别', '指标', '2016年', '2020年目标'],
            ['教育', '毛入学率(%)', 98, '≥99'],
            ['教育', '巩固率(%)', '9x0.5.1', 95],
          ]),
        },
      ],
    });
    const draft = inSourceTerms(importSource(source), source);
    expect(draft.indicators.map((row) => [row.name, row.place.replace(/![A-Z]/, '!')])).toEqual([
      ['毛入学率', 'sheet 表1!2'],
      ['巩固率', 'sheet 表1!3'],
    ]);
    expect(draft.problems.find(({ issue }) => issue.code === 'import.valueUnreadable')?.issue.place).toMatch(
      /^sheet 表1![A-D]3$/,
    );
  });
});

describe('a workbook that claims to be huge', () => {
  it('one cell in the last corner, a false dimension and a column of nothing are one line, at once', () => {
    const started = performance.now();
    const source = read({
      sheets: [
        {
          name: '表',
          xml: '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" hidden="1"/></cols><sheetData><row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>角</t></is></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048575"/></mergeCells>',
        },
      ],
    });
    expect(cells(source)).toEqual([['角']]);
    expect(source.origins.get(1)).toMatchObject({ row: 1_048_576, columns: [16_384] });
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('a sheet of more than a quarter million rows is left out quickly and named; the others are read', {
    timeout: 60_000,
  }, () => {
    const rows = Array.from({ length: 250_001 }, (_, row) => `<row><c><v>${(row * 7919) % 100_003}</v></c></row>`);
    const long = { name: '流水', xml: `<sheetData>${rows.join('')}</sheetData>` };
    const bytes = makeWorkbook({ sheets: [long, { name: '指标', xml: sheetData([['甲', '乙']]) }] });
    const started = performance.now();
    const source = readSource(bytes, '大.xlsx');
    expect(performance.now() - started).toBeLessThan(LIMIT_MS);
    expect(source.ok && notices(source.value)).toEqual(['sheet 流水 source.sheetTooLong']);
    const alone = readSource(makeWorkbook({ sheets: [long] }), '大.xlsx');
    expect(alone).toMatchObject({ ok: false, issue: { code: 'source.sheetTooLong', values: { most: 250_000 } } });
  });

  it('201 columns are too many, 201 sheets too', () => {
    const wide = sheetData([Array.from({ length: 26 }, () => 1)]).replace(
      /<row.*row>/,
      `<row>${'<c><v>1</v></c>'.repeat(201)}</row>`,
    );
    expect(readSource(makeWorkbook({ sheets: [{ name: '宽', xml: wide }] }), 'a.xlsx')).toMatchObject({
      ok: false,
      issue: { code: 'source.sheetTooWide' },
    });
    const sheets = Array.from({ length: 201 }, (_, at) => ({ name: `表${at}`, xml: sheetData([[1]]) }));
    expect(readSource(makeWorkbook({ sheets }), 'a.xlsx')).toMatchObject({
      ok: false,
      issue: { code: 'source.tooManySheets', place: 'a.xlsx' },
    });
  });
});

describe('an XML workbook named .xls', () => {
  it('is read, merged cells and skipped ones too', () => {
    const xml = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="表"><Table><Row><Cell ss:MergeAcross="2"><Data ss:Type="String">标题</Data></Cell></Row><Row ss:Index="4"><Cell><Data ss:Type="String">入学率</Data></Cell><Cell ss:Index="3"><Data ss:Type="Number">95</Data></Cell></Row><Row><Cell/><Cell><Data ss:Type="String">x</Data></Cell></Row></Table></Worksheet></Workbook>`;
    const source = readSource(new Uint8Array(Buffer.from(xml)), '导出.xls');
    expect(source.ok && cells(source.value)).toEqual([['标题'], ['入学率', '', '95'], ['', 'x', '']]);
    expect(source.ok && source.value.origins.get(2)).toMatchObject({ sheet: '表', row: 4 });
  });
});
