import { describe, expect, it } from 'vitest';
import { importPaste } from './import-text';
import { readMarkedTable } from './read-marked-table';
import { linesOf } from './read-text';
import { markableTables } from './table-marking';

const LONG = [
  '类别,指标,单位,区域,2020年基期,2025年目标',
  '公共教育,学前教育毛入园率,%,东城区,96.2,≥98',
  '公共教育,学前教育毛入园率,%,西城区,95.1,≥97',
  '公共教育,学前教育毛入园率,%,全市,95.6,≥97.5',
  '养老服务,护理型床位占比,%,东城区,50,≥60',
  '养老服务,护理型床位占比,%,西城区,52,≥61',
].join('\n');

describe('a table that names a region in every row', () => {
  it('tells each indicator once, with the numbers of the whole only where a row is of the whole', () => {
    const { indicators } = importPaste(LONG);
    expect(indicators.map((row) => [row.name, row.base?.text ?? null, row.target?.text ?? null])).toEqual([
      ['学前教育毛入园率', '95.6', '≥97.5'],
      ['护理型床位占比', null, null],
    ]);
  });

  it('every other number goes to its district and year', () => {
    const said = (importPaste(LONG).splits ?? []).map(({ indicator, year, cells }) => [
      ...[indicator, year],
      ...cells.map(({ district, cell }) => `${district} ${cell.text}`),
    ]);
    expect(said).toEqual([
      ['学前教育毛入园率', 2020, '东城区 96.2', '西城区 95.1'],
      ['学前教育毛入园率', 2025, '东城区 ≥98', '西城区 ≥97'],
      ['护理型床位占比', 2020, '东城区 50', '西城区 52'],
      ['护理型床位占比', 2025, '东城区 ≥60', '西城区 ≥61'],
    ]);
  });

  it.each(['区县', '县（市、区）', '所在地区', '区、县', '市县', '行政区划'])('known by its heading %s', (heading) => {
    const draft = importPaste(LONG.replace('区域', heading.includes('、') ? heading : heading));
    expect(draft.indicators).toHaveLength(2);
    expect(draft.splits).toHaveLength(4);
  });

  it('a region that stands once over its rows counts until the next', () => {
    const draft = importPaste(
      '区县,指标,单位,2025年\n东城区,入园率,%,98\n,护理型床位占比,%,60\n西城区,入园率,%,97\n,护理型床位占比,%,61',
    );
    expect(draft.splits?.map(({ indicator, cells }) => [indicator, ...cells.map(({ cell }) => cell.text)])).toEqual([
      ['入园率', '98', '97'],
      ['护理型床位占比', '60', '61'],
    ]);
  });

  it('the same where a person marks the column', () => {
    const [table] = markableTables(linesOf(LONG.replace('区域', '归属').replaceAll(',', '\t')));
    if (table === undefined) throw new Error('no table');
    const read = readMarkedTable(table, ['category', 'name', 'unit', 'region', 'y2020', 'y2025'], {
      baseYear: 2020,
      targetYear: 2025,
    });
    expect(read.indicators.map(({ name, target }) => [name, target?.text ?? null])).toEqual([
      ['学前教育毛入园率', '≥97.5'],
      ['护理型床位占比', null],
    ]);
    expect(read.splits).toHaveLength(4);
  });
});
