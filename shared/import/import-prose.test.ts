import { describe, expect, it } from 'vitest';
import { importPaste } from './import-text';
import { draftToJson } from './import-to-json';

const PLAN = `临江市“十四五”公共服务规划
第一章 目标
到2025年，普惠性幼儿园覆盖率达到88%以上，养老机构护理型床位占比提高到60%。2020年，养老机构护理型床位占比已达45%。
到2030年，养老机构护理型床位占比达到70%。
第一节 指标
指标 | 单位 | 2020年 | 2025年
普惠性幼儿园覆盖率* | % | 80 | 88以上
养老机构护理型床位占比 | % | 45 | 58
民办学校数量① | 所 | 12 | 14
注：*按在园幼儿计算。①含幼儿园。
第二章 任务
`;

describe('prose beside a table', () => {
  const draft = importPaste(PLAN);
  const json = draftToJson(draft, (issue) => issue.code);

  it('gives the headings with their depth', () => {
    expect(json.sections).toEqual([
      { level: 1, title: '第一章 目标', place: 'line 2' },
      { level: 2, title: '第一节 指标', place: 'line 5' },
      { level: 1, title: '第二章 任务', place: 'line 11' },
    ]);
  });

  it('links sentences to the indicator whose number they tell, of the years the table has', () => {
    expect(json.mentions?.map(({ index, value, year, agrees, place }) => [index, value, year, agrees, place])).toEqual([
      [0, '达到88%以上', 2025, true, 'line 3'],
      [1, '提高到60%', 2025, false, 'line 3'],
      [1, '达45%', 2020, true, 'line 3'],
    ]);
    expect(json.mentions?.[0]?.sentence).toContain('到2025年,普惠性幼儿园覆盖率');
  });

  it('warns where text and table differ, and says both', () => {
    expect(draft.problems.find(({ issue }) => issue.code === 'import.mentionDiffers')).toMatchObject({
      severity: 'warning',
      issue: { place: 'line 3', values: { name: '养老机构护理型床位占比', told: '提高到60%', table: '58' } },
    });
  });

  it('takes marks of notes off names and keeps what they say with the row', () => {
    expect(draft.indicators.map(({ name, notes }) => [name, notes])).toEqual([
      ['普惠性幼儿园覆盖率', ['按在园幼儿计算。']],
      ['养老机构护理型床位占比', undefined],
      ['民办学校数量', ['含幼儿园。']],
    ]);
  });
});

describe('numbers that may have been spoilt', () => {
  it.each([
    ['两 values in one cell', '毛入园率(%) | 85 90 | 95', 'import.valueUnreadable'],
    ['a mark grown onto a rate', '毛入园率(%) | 851 | 95', 'import.rateTooLarge'],
    ['a lost point', '每千人床位数(张) | 5.2 | 620', 'import.valuesFarApart'],
    ['a row that has moved', '毛入园率(%) | 预期性 | 95', 'import.rowDoubtful'],
  ])('%s: left for review', (_, row, code) => {
    const draft = importPaste(`指标 | 2020年 | 2025年\n${row}\n巩固率(%) | 96 | 97\n`);
    expect(draft.indicators[0]?.confidence).toBe('low');
    expect(draft.problems.map(({ issue }) => issue.code)).toContain(code);
    expect(draft.indicators[1]?.confidence).toBe('high');
  });
});

describe('who answers for a project', () => {
  it('is taken out of its text, assisting units apart', () => {
    const [box] = importPaste(
      '专栏1 教育工程\n1.托育工程。新建托育点20个。（牵头单位：市卫健委；配合单位：市财政局、市教育局）\n2.学位工程。新增学位800个（市教育局牵头，市人社局配合）。\n',
    ).boxes;
    expect(
      box?.projects.map(({ responsible, assisting, sentences }) => [responsible, assisting, sentences.join('')]),
    ).toEqual([
      ['市卫健委', '市财政局、市教育局', '新建托育点20个。'],
      ['市教育局', '市人社局', '新增学位800个。'],
    ]);
  });
});
