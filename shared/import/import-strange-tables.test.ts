import { describe, expect, test } from 'vitest';
import type { ImportDraft } from './import-draft';
import { importSource } from './import-source';
import { importPaste } from './import-text';
import { readHtml } from './readers/read-html';

/** Indicators as `category | name | unit | base | target`, with `?` before a row that waits for review. */
function indicators(text: string): readonly string[] {
  return importPaste(text).indicators.map(({ category, name, unit, base, target, confidence }) => {
    const row = [category, name, unit, base?.text, target?.text].map((part) => part ?? '').join(' | ');
    return confidence === 'low' ? `? ${row}` : row;
  });
}

function codes(text: string): readonly string[] {
  return importPaste(text).problems.flatMap(({ severity, issue }) => (severity === 'info' ? [] : [issue.code]));
}

function fromHtml(html: string): ImportDraft {
  return importSource(readHtml(html));
}

/** District numbers as `indicator unit year: district value, …`. */
function splits(text: string): readonly string[] {
  return (importPaste(text).splits ?? []).map(({ indicator, unit, year, cells, whole }) => {
    const told = [...cells, ...(whole === null ? [] : [whole])].map(({ district, cell }) => `${district} ${cell.text}`);
    return `${indicator} ${unit ?? ''} ${year ?? '-'}: ${told.join(', ')}`;
  });
}

describe('tables set by blanks, as a PDF gives its text', () => {
  const HEAD = '领域        指  标                  2020 年现状   2025 年目标   属性\n';

  test('a category in the middle of its rows counts for all of them', () => {
    expect(
      indicators(`${HEAD}            1.巩固率（%）            97.1          98.5       约束性
公共教育    2.大班额比例（%）        3.8           ≤1         预期性
            3.毛入园率（%）          91.46         93 以上    预期性
            4.城镇失业率（%）        3.62          ＜4        预期性
就业社保    5.转移就业（万人）       8.9         〔4.5〕      预期性
            6.医保参保率（%）        97.8          98         约束性`),
    ).toEqual([
      '公共教育 | 巩固率 | % | 97.1 | 98.5',
      '公共教育 | 大班额比例 | % | 3.8 | ≤1',
      '公共教育 | 毛入园率 | % | 91.46 | 93以上',
      '就业社保 | 城镇失业率 | % | 3.62 | <4',
      '就业社保 | 转移就业 | 万人 | 8.9 | 〔4.5〕',
      '就业社保 | 医保参保率 | % | 97.8 | 98',
    ]);
  });

  test('where the middle leaves open which rows it holds, these have no category and wait for review', () => {
    const text = `${HEAD}            1.巩固率（%）            97.1          98.5       约束性
公共教育    2.大班额比例（%）        3.8           ≤1         预期性
            3.毛入园率（%）          91.46         93         预期性
            4.城镇失业率（%）        3.62          ＜4        预期性
就业社保    5.转移就业（万人）       8.9         〔4.5〕      预期性`;
    expect(indicators(text)).toEqual([
      '公共教育 | 巩固率 | % | 97.1 | 98.5',
      '公共教育 | 大班额比例 | % | 3.8 | ≤1',
      '公共教育 | 毛入园率 | % | 91.46 | 93',
      '?  | 城镇失业率 | % | 3.62 | <4',
      '就业社保 | 转移就业 | 万人 | 8.9 | 〔4.5〕',
    ]);
    expect(codes(text)).toEqual(['import.categoriesUnclear']);
  });

  test('names broken before, around and behind their values, over a page end', () => {
    expect(
      indicators(`某县实施方案
指  标                              2020 年       2025 年       属性
1.每千常住人口床位数
                                     5.41          6.5        预期性
（张）
2.乡镇卫生院达到服务能力基本标准
比例（%）                            62.5          90         预期性
                              - 8 -
某县实施方案
3.护理型床位占养老机构比重（%） 31         ≥55         约束性
4.低保标准（元/月·人）               610       年均增长 5% 左右   预期性`),
    ).toEqual([
      ' | 每千常住人口床位数 | 张 | 5.41 | 6.5',
      ' | 乡镇卫生院达到服务能力基本标准比例 | % | 62.5 | 90',
      ' | 护理型床位占养老机构比重 | % | 31 | ≥55',
      ' | 低保标准 | 元/月·人 | 610 | 年均增长 5% 左右',
    ]);
  });
});

describe('rows that a line end has broken', () => {
  test('within a cell of a row with tabs', () => {
    expect(
      indicators(`类别\t序号\t指标\t单位\t2020年\t2025年
弱有众扶\t1\t困难残疾人生活补贴和重度残疾人
护理补贴覆盖率\t%\t100\t100
\t2\t无障碍改造\t户\t310\t[2000]`),
    ).toEqual([
      '弱有众扶 | 困难残疾人生活补贴和重度残疾人护理补贴覆盖率 | % | 100 | 100',
      '弱有众扶 | 无障碍改造 | 户 | 310 | [2000]',
    ]);
  });

  test('within the name of a row with one cell a line, beside a new category', () => {
    const row = (...cells: string[]) => cells.join('\n');
    expect(
      indicators(
        row(
          ...['类别', '序号', '指标', '单位', '2020年', '2025年', '累计[五年]', '指标属性'],
          ...['环境治理', '1', '优良天数比率', '%', '84.7', '86.5', '—', '约束性'],
          ...['2', '化学需氧量重点工程', '减排量', '吨', '—', '—', '〔3,860〕', '约束性'],
          ...[
            '应对气候变化',
            '3',
            '单位国内生产总值二氧化碳',
            '排放降低',
            '%',
            '[19.2]',
            '完成省下达目标',
            '—',
            '约束性',
          ],
          ...['4', '非化石能源占比', '%', '13.9', '18左右', '—', '预期性'],
        ),
      ),
    ).toEqual([
      '环境治理 | 优良天数比率 | % | 84.7 | 86.5',
      '? 环境治理 | 化学需氧量重点工程减排量 | 吨 | — | 〔3,860〕',
      '? 应对气候变化 | 单位国内生产总值二氧化碳排放降低 | % | [19.2] | 完成省下达目标',
      '应对气候变化 | 非化石能源占比 | % | 13.9 | 18左右',
    ]);
  });
});

describe('what stands for a target', () => {
  const table = (rows: string) => `指标 | 2020年 | 2025年 | 年均/累计\n${rows}`;

  test('the column 年均/累计, where a dash stands under the year', () => {
    const draft = importPaste(table('新增就业（万人） | 9.8 | - | 〔45以上〕\n就业占比（%） | 57 | 61 | -'));
    expect(draft.indicators.map(({ target, values }) => [target?.text, values.get(2025)?.text])).toEqual([
      ['〔45以上〕', '〔45以上〕'],
      ['61', '61'],
    ]);
    expect(draft.problems.map(({ issue }) => issue.code)).toContain('import.paceAsTarget');
  });

  test('a yearly rate only for what is itself a growth', () => {
    const text = '指标 | 2020年 | 2025年 | 年均增长(%)\n生产总值(亿元) | 90 | - | 6.5\n收入增长(%) | 6 | - | 高于5';
    expect(indicators(text)).toEqual([' | 生产总值 | 亿元 | 90 | -', ' | 收入增长 | % | 6 | 高于5']);
  });
});

describe('marks of notes', () => {
  test('a star of any kind is none of the name', () => {
    expect(indicators('指标 | 2020年 | 2025年\n护理型床位占比（%）★ | 38.4 | ≥60\n床位数△（张） | 31 | 40')).toEqual([
      ' | 护理型床位占比 | % | 38.4 | ≥60',
      ' | 床位数 | 张 | 31 | 40',
    ]);
  });

  test('a digit behind the bracket of a total is never a digit of the total', () => {
    expect(indicators('指标 | 2020年 | 2025年\n培训人次（人次） | 1200 | 〔8000〕3\n床位（张） | 5 | 6')[0]).toBe(
      ' | 培训人次 | 人次 | 1200 | 〔8000〕',
    );
  });
});

describe('notes with numbers under a table', () => {
  const table = (rows: string, notes: string) => `指标 | 单位 | 2020年 | 2025年\n${rows}\n${notes}`;

  test('make a last digit suspect where the number has one too many', () => {
    const text = table(
      `城镇化率 | % | 62.4 | 68.5
非化石能源占比 | % | 15.74 | 20.0
护理型床位占比1 | % | 45.2 | 60
培训人次 | 人次 | 12002 | 1500`,
      '注：1.含社会办。2.2019年数据。4.按新口径。',
    );
    expect(indicators(text)).toEqual([
      ' | 城镇化率 | % | 62.4 | 68.5',
      '?  | 非化石能源占比 | % | 15.74 | 20.0',
      ' | 护理型床位占比 | % | 45.2 | 60',
      '?  | 培训人次 | 人次 | 12002 | 1500',
    ]);
    expect(codes(text)).toEqual(['import.markSuspected', 'import.markSuspected']);
  });

  test('of the table as a whole, or that name their indicator, make none', () => {
    const notes = '注：1.[ ]内为五年累计数。2.医师数为2019年数据。';
    expect(codes(table('死亡率 | 1/10万 | 8.41 | 9\n医师数 | 人 | 3.12 | 3.5', notes))).toEqual([]);
  });

  test('the one number with two decimals among many with one', () => {
    const rows = [1, 2, 3, 4].map((each) => `覆盖率${'甲乙丙丁戊'[each]} | % | 6${each}.4 | 7${each}.5`);
    expect(codes(table([...rows, '非化石能源占比 | % | 15.74 | 20.0'].join('\n'), '三、任务'))).toEqual([
      'import.markSuspected',
    ]);
  });

  test('say which sign stands for which attribute', () => {
    const text = table('覆盖率 | % | 60 | 70', '').replace('2025年', '2025年 | 属性').replace('70', '70 | ●');
    expect(importPaste(`${text}注：●为约束性指标，○为预期性指标。`).indicators[0]?.attribute).toBe('约束性');
    expect(importPaste(table('覆盖率★ | % | 60 | 70', '注：带★的为约束性指标。')).indicators[0]?.attribute).toBe(
      '约束性',
    );
  });
});

describe('Markdown', () => {
  test('strokes before signs and bars of quotations are none of the text', () => {
    const draft = importPaste(`# 枫岭市“十四五”就业规划
| 指标 | 2020年 | 2025年 |
|---|---|---|
| 1\\. 就业占比（%） | 57.4 | > 61 |

> **专栏2　重点工程**
>
> **01 返乡创业工程**　到2023年，建成创业园6个。`);
    expect(draft.indicators.map(({ name, target }) => [name, target?.text])).toEqual([['就业占比', '> 61']]);
    expect(draft.boxes.flatMap(({ projects }) => projects.map(({ name }) => name))).toEqual(['返乡创业工程']);
  });
});

describe('tables of districts', () => {
  test('three header rows, a group over columns, spans of years', () => {
    const head = ['序号\t区县\t老年人口(万人)\t护理型占比(%)\t护理型占比(%)\t五年新增床位(张)\t五年新增床位(张)'];
    head.push(
      '序号\t区县\t老年人口(万人)\t2020年\t2025年\t合计\t其中',
      '序号\t区县\t老年人口(万人)\t2020年\t2025年\t合计\t2021-2022年',
    );
    const rows =
      '1\t澜东区\t12.4\t41.2\t≥62\t900\t300\n2\t宁山县\t8.7\t30.5\t≥55\t360\t100\n全市\t全市\t21.1\t36\t≥60\t1260\t400';
    expect(splits(`${head.join('\n')}\n${rows}`)).toEqual([
      '老年人口 万人 -: 澜东区 12.4, 宁山县 8.7, 全市 21.1',
      '护理型占比 % 2020: 澜东区 41.2, 宁山县 30.5, 全市 36',
      '护理型占比 % 2025: 澜东区 ≥62, 宁山县 ≥55, 全市 ≥60',
      '五年新增床位 张 -: 澜东区 900, 宁山县 360, 全市 1260',
      '五年新增床位(2021-2022年) 张 2022: 澜东区 300, 宁山县 100, 全市 400',
    ]);
  });

  test('districts in groups with their own sums, and one that is no district', () => {
    const html = `<p>2024年就业目标任务分解表</p><table>
<tr><td>区域<td>县（市、区）<td>城镇新增就业（人）</tr>
<tr><td rowspan=3>市区<td>望海区<td>5,200</tr><tr><td>清河区<td>4,600</tr><tr><td>小计<td>9,800</tr>
<tr><td>县（市）<td>临泽县<td>2,900</tr><tr><td colspan=2>市直<td>100</tr><tr><td colspan=2>全市合计<td>12,800</tr></table>`;
    expect(splits(html)).toEqual([
      '城镇新增就业 人 2024: 望海区 5,200, 清河区 4,600, 临泽县 2,900, 市直 100, 全市合计 12,800',
    ]);
    expect(importPaste(html).targetYear).toBe(2024);
  });
});

describe('sheets that hold several tables', () => {
  test('cells merged over the columns of another table are read once, at their place', () => {
    const html = `<table><tr><td colspan=2>类别<td>指标<td colspan=2>2020年<td>2025年</tr>
<tr><td colspan=2>养老<td>床位（张）<td colspan=2>38<td>60</tr><tr><td colspan=2>养老<td>护理员（人）<td colspan=2>5<td>x6</tr></table>`;
    expect(indicators(html)).toEqual(['养老 | 床位 | 张 | 38 | 60', '? 养老 | 护理员 | 人 | 5 | x6']);
    const unread = importSource(readHtml(html)).problems.find(({ issue }) => issue.code === 'import.valueUnreadable');
    expect(unread?.issue.place).toBe('line 3 cell 6');
  });
});

describe('headers that say less', () => {
  test('years alone over names, where a caption speaks of targets', () => {
    const rows = '                    2020年      2025年\n一、学前教育\n  毛入园率（%）      98.2        98.5';
    expect(indicators(`龙泉市教育主要目标\n${rows}`)).toEqual(['学前教育 | 毛入园率 | % | 98.2 | 98.5']);
    expect(indicators(`龙泉市教育经费\n${rows}`)).toEqual([]);
  });

  test('a category broken over two lines, and districts whose upper header ends early', () => {
    expect(indicators('领域\t指标\t2020年\t2025年\n健康\n水平\t预期寿命（岁）\t83\t84')).toEqual([
      '健康水平 | 预期寿命 | 岁 | 83 | 84',
    ]);
    const head = '单位：张\n县区\t养老床位\t\t其中：护理型\n\t2020年\t2025年\t2020年\t2025年';
    expect(splits(`${head}\n东城区\t1250\t1800\t460\t1080\n北山县\t980\t1300\t300\t780`)).toEqual([
      '养老床位 张 2020: 东城区 1250, 北山县 980',
      '养老床位 张 2025: 东城区 1800, 北山县 1300',
      '其中:护理型 张 2020: 东城区 460, 北山县 300',
      '其中:护理型 张 2025: 东城区 1080, 北山县 780',
    ]);
  });
});

describe('tables drawn with rules', () => {
  test('cells that a narrow column broke are whole again', () => {
    expect(
      indicators(`┌────┬──────────┬────┬────┬────┐
│类别│   指标   │单位│2020年│2025年│
├────┼──────────┼────┼────┼────┤
│经济│1.生产总值增长│ %  │3.9 │6.5左│
│    │              │    │    │右  │
├────┼──────────┼────┼────┼────┤
│    │2.劳动生产率│万元/│15.2│20.5│
│    │            │人  │    │    │
├────┼──────────┼────┼────┼────┤
│民生│3.执业(助 │ 人 │2.8 │3.5 │
│    │理)医师数 │    │    │    │
└────┴──────────┴────┴────┴────┘`),
    ).toEqual([
      '经济 | 生产总值增长 | % | 3.9 | 6.5左右',
      '经济 | 劳动生产率 | 万元/人 | 15.2 | 20.5',
      '民生 | 执业(助理)医师数 | 人 | 2.8 | 3.5',
    ]);
  });

  test('a column for every year of the plan has no base among them', () => {
    const text =
      '2021—2023年住房保障目标任务分解表\n工作任务\t单位\t2021年\t2022年\t2023年\n老旧小区改造\t个\t20\t30\t30';
    expect(indicators(text)).toEqual([' | 老旧小区改造 | 个 |  | 30']);
  });
});

describe('headings and names that are broken or not known', () => {
  test('2023年 stands over 实际: the base is that year, and not the first year of the targets', () => {
    const html = `<p>江市区县公共服务目标下达表（2024—2026年）</p><table>
<tr><td rowspan=2>指标</td><td rowspan=2>计量单位</td><td rowspan=2>地区</td><td>2023年</td><td colspan=2>目标</td></tr>
<tr><td>实际</td><td>2024年</td><td>2026年</td></tr>
<tr><td rowspan=3>床位占比</td><td rowspan=3>%</td><td>全市</td><td>56.4</td><td>60</td><td>≥68</td></tr>
<tr><td>东区</td><td>61</td><td>64</td><td>≥70</td></tr><tr><td>西县</td><td>—</td><td>50</td><td>60</td></tr></table>`;
    const draft = fromHtml(html);
    expect([draft.title, draft.baseYear, draft.targetYear]).toEqual([
      '江市区县公共服务目标下达表(2024—2026年)',
      2023,
      2026,
    ]);
    expect(draft.indicators.map(({ base, target }) => [base?.text, target?.text])).toEqual([['56.4', '≥68']]);
    expect(draft.splits?.map(({ year, cells }) => [year, cells[0]?.cell.text])).toEqual([
      [2023, '61'],
      [2024, '64'],
      [2026, '≥70'],
    ]);
  });

  test('plan and outcome of each year stand below it: what was reached is the base', () => {
    const html = `<table><tr><td rowspan=2>指标</td><td rowspan=2>单位</td><td colspan=2>2023年</td><td colspan=2>2025年</td></tr>
<tr><td>计划</td><td>实际</td><td>计划</td><td>实际</td></tr>
<tr><td>入园率</td><td>%</td><td>95</td><td>94</td><td>99</td><td></td></tr></table>`;
    const [row] = fromHtml(html).indicators;
    expect([row?.base?.text, row?.target?.text, row?.values.get(2023)?.text]).toEqual(['94', '99', '94']);
  });

  test('numbers under an unknown heading may be the base: what was taken for it waits for review', () => {
    const text = '指标\t单位\t上一轮\t2024年\t2026年\t备注\n床位占比\t%\t56.4\t60\t68\t\n签约率\t%\t40\t45\t50\t';
    expect(indicators(text)).toEqual(['?  | 床位占比 | % | 60 | 68', '?  | 签约率 | % | 45 | 50']);
    expect(codes(text)).toEqual(['import.baseUnsure']);
    const known = text.replace('2024年', '2024年基期');
    expect(codes(known)).toEqual([]);
    // How far it has come by now is no base.
    expect(codes(text.replace('上一轮\t2024年', '2024年末\t截至2025年6月'))).toEqual([]);
  });

  test('a year of the plan itself as its base waits for review, where none before it stands there', () => {
    const table = (years: string) =>
      `县公共服务规划（2021—2025年）\n指标\t单位\t${years}\t2025年\n托位数\t个\t1\t2\t4.5`;
    expect(indicators(table('2021年\t2022年'))).toEqual(['?  | 托位数 | 个 | 2 | 4.5']);
    expect(codes(table('2021年\t2022年'))).toEqual(['import.baseInPlan']);
    expect(codes(table('2020年\t2022年'))).toEqual([]);
    expect(codes(table('2021年基期\t2022年'))).toEqual([]);
  });

  test('numbers under an unknown heading may be the target, where what was taken for it ends before the plan', () => {
    const table = (last: string) =>
      `县公共服务规划（2021—2025年）\n指标\t单位\t2020年\t2023年目标\t${last}\n托位数\t个\t1\t2\t4.5`;
    expect(codes(table('收官'))).toEqual(['import.targetUnsure']);
    expect(indicators(table('收官'))).toEqual(['?  | 托位数 | 个 | 1 | 2']);
    expect(indicators(table('末期（2025年）'))).toEqual([' | 托位数 | 个 | 1 | 4.5']);
  });

  test('全年目标 beside quarters is the target of a yearly list', () => {
    const text = `县2024年重点指标任务分解表\n指标\t单位\t2023年完成\t一季度\t上半年\t全年目标\t责任单位
签约率\t%\t55\t57\t60\t65\t卫健委`;
    expect(indicators(text)).toEqual([' | 签约率 | % | 55 | 65']);
    expect(importPaste(text).targetYear).toBe(2024);
  });

  test('rows of a drawn table stay apart where a scan pulled a number apart', () => {
    const text = `┌──┬────┬──┬────┬────┐
│类别│指标│单位│2020年│2025年│
├──┼────┼──┼────┼────┤
│教育│巩固率│%│95.2│97│
│    │入园率│%│8 8│9 3│
├──┼────┼──┼────┼────┤
│健康│签约率│%│60│75│
└──┴────┴──┴────┴────┘`;
    expect(indicators(text)).toEqual([
      '教育 | 巩固率 | % | 95.2 | 97',
      '? 教育 | 入园率 | % | 8 8 | 9 3',
      '健康 | 签约率 | % | 60 | 75',
    ]);
  });

  test('a row for every year: its years are those of one indicator', () => {
    const text = (regions: readonly string[]) =>
      `区县,指标,单位,年份,数值\n${regions.map((one) => `${one},签约率,%,2020,50\n${one},签约率,%,2025,60`).join('\n')}`;
    expect(indicators(text(['全市']))).toEqual([' | 签约率 | % | 50 | 60']);
    expect(splits(text(['甲县', '乙县']))).toEqual([
      '签约率 % 2020: 甲县 50, 乙县 50',
      '签约率 % 2025: 甲县 60, 乙县 60',
    ]);
    // A year told twice is for a person to decide.
    expect(indicators(text(['全市', '全市']).replace(/50$/m, '51'))).toEqual(['?  | 签约率 | % | 51 | 60']);
  });

  test('中期目标 is a year on the way; 指标类型 right of the names says 约束性', () => {
    const text = '指标\t“十三五”末\t2023年中期目标\t“十四五”末\t指标类型\n参保率(%)\t93\t95\t97\t约束性';
    const [row] = importPaste(text).indicators;
    expect([...(row?.values ?? [])].map(([year, { text: value }]) => `${year} ${value}`)).toEqual([
      '2020 93',
      '2023 95',
      '2025 97',
    ]);
    expect([row?.attribute, row?.category]).toEqual(['约束性', null]);
  });

  test('续表 has the unit that stands beside it, or that of the table it goes on', () => {
    const rows = (name: string) =>
      `<table><tr><td>指标</td><td>2020年</td><td>2025年</td></tr><tr><td>${name}</td><td>93</td><td>97</td></tr></table>`;
    const units = (above: string) =>
      fromHtml(
        `<p>表2 主要指标（单位：%）</p>${rows('参保率')}<p>— 9 —</p><p>${above}</p>${rows('签约率')}`,
      ).indicators.map(({ unit }) => unit);
    expect(units('续表2　　单位：‰')).toEqual(['%', '‰']);
    expect(units('续表2')).toEqual(['%', '%']);
    expect(units('填报　单位：市民政局')).toEqual(['%', null]);
    expect(units('表3 其他指标')).toEqual(['%', null]);
  });

  test('主要指标: is a heading, and 〈1 is <1', () => {
    const text = `主要指标：　　　　2021年　　2024年
①签约率（％）　　　７１　　　≥85
②死亡率（‰）　　　1.25　　　〈1`;
    expect(indicators(text)).toEqual([' | 签约率 | % | 71 | ≥85', ' | 死亡率 | ‰ | 1.25 | <1']);
  });

  test('覆盖率 alone under what stood like a category is the second half of its name, for review', () => {
    const text = `指标名称\t2022年完成\t2025年目标
农村养老
敬老院改造数(所)\t2\t9
农村互助养老设施
覆盖率(%)\t38.2\t65
农村基础设施
自来水普及率(%)\t88.9\t92`;
    expect(indicators(text)).toEqual([
      '农村养老 | 敬老院改造数 | 所 | 2 | 9',
      '? 农村养老 | 农村互助养老设施覆盖率 | % | 38.2 | 65',
      '农村基础设施 | 自来水普及率 | % | 88.9 | 92',
    ]);
    // Several rows about one thing are what a category is for.
    expect(indicators(text.replace('农村基础设施\n', '')).at(1)).toBe('农村互助养老设施 | 覆盖率 | % | 38.2 | 65');
  });

  test('tasks with a column for each year are no indicators', () => {
    const text = `重点任务\t2023年\t2024年\t2025年\t牵头单位
新增学位\t新增8000个\t新增6000个\t新增5000个\t市教育局
幼儿园建设\t开工10所\t建成6所\t—\t市教育局
护理员培训\t≥1000人次\t≥1200人次\t≥1200人次\t市民政局`;
    expect(indicators(text)).toEqual([]);
    expect(indicators(text.replace(/新增(?=\d)|开工|建成/g, ''))).toHaveLength(3);
  });

  test('a report on a plan halfway is called after it', () => {
    expect(importPaste('瑞县公共服务“十四五”规划实施情况中期评估报告').title).toBe(
      '瑞县公共服务“十四五”规划实施情况中期评估报告',
    );
  });
});
