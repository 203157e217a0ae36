import { describe, expect, it } from 'vitest';
import type { ImportDraft } from './import-draft';
import { importPaste } from './import-text';
import { draftToJson } from './import-to-json';

/** Plans written for these tests, in other wording and layouts than the real ones. */

const CELLS_WITH_SIX_COLUMNS = `滨海市“十四五”公共服务规划

(送审稿)

到2025年，每千名老年人拥有养老床位不少于45张。
附表1 主要发展指标
序号
指标名称
单位
2020年实际
2025年目标
属性
责任单位
1
劳动年龄人口平均受教育年限
年
10.8
11.3
约束性
市教育局
2
每千常住人口执业（助理）医师数
人
3.15
３．５以上
预期性
市卫生健康委
3
养老机构护理型床位占比
%
48
不低于60
约束性
市民政局
4
居民人均可支配收入增长
%
5.1
与GDP增长同步
预期性
市发展改革委
5
新增城镇就业人数
万人
[9.6]
累计45
预期性
市人力资源社会保障局
6
城镇调查失业率
%
—
控制在5.5以内
预期性
市人力资源社会保障局
注：[ ]为五年累计数。
专栏一 教育提质工程
（一）学前教育普惠行动。新建、改扩建幼儿园36所，新增学位1.2万个，到2025年普惠性幼儿园覆盖率达到90%以上。
（二）义务教育强基行动。到2023年底前完成120所农村学校改造，力争到2025年集团化办学覆盖率超过85%；目前已建成教育集团26个。
（三）职业教育。建设3—5所高水平职业学校，每年培训技能人才不少于1.5万人次，打造“双百”工程。
第四章 保障措施
加强组织领导，用好12345热线，办好3个方面的事。
`;

const MARKDOWN_WITH_YEARS = `# 河东区基本公共服务提升三年行动方案（2023—2025年）
## 一、主要目标
| 领域 | 主要指标 | 2022年 | 2023年 | 2024年 | 2025年 | 牵头部门 |
|:--|:--|--:|--:|--:|--:|:--|
| 幼有所育 | 每千人口3岁以下婴幼儿托位数（个） | 2.5 | 3.2 | 4 | ≥４．６ | 区卫健委 |
|  | 孕产妇死亡率（1/10万） | 6 | <8 | <8 | ＜８ | 区卫健委 |
| 学有所教 | 义务教育大班额比例（％） | 3.4 | 2 | 1 | 0 | 区教育局 |
| 住有所居 | 筹建保障性租赁住房（万套） | / | 0.5 | 0.8 | 〔2〕 | 区住建局 |
| 文体有获 | 人均体育场地面积（㎡） | 2.3 | 2.4 | 2.5 | 2.6左右 | 区文旅局 |
## 二、重点项目
1. 托育服务扩容工程：新建社区托育点20个，改造提升15个，2025年实现街道全覆盖。
2. 老年助餐行动：建成老年食堂不少于30家，为60岁以上老年人提供15分钟助餐服务。
3. 社区健身计划。更新健身路径200套，建设三级医院2所。
`;

const BLANK_SEPARATED = `表2 江北县公共服务主要指标
类别 指标 2021年 2025年目标
公共教育 学前三年毛入园率(%) 88.1 92
义务教育巩固率(%) 96.2 97
医疗卫生 每千人口床位数(张) 5.2 6.5
居民健康素养水平(%) 21 abc
以上指标为预期性指标。
`;

const BROKEN_NAMES = `表1 主要指标
类别
指标
2016年
2020年目标
基本养老服务
每千名老年人拥有养老
床位数(张)
38.2
50
护理型床位占比(%)
40
12abc
公共文化体育
人均公共文化设施面积
(平方米)
3.3
>3.4
国民体质合格率(%)
96.3
`;

function codes(draft: ImportDraft): string[] {
  return draft.problems.map((one) => `${one.issue.place} ${one.issue.code}`);
}

function milestones(draft: ImportDraft): string[] {
  return draftToJson(draft, (issue) => issue.code).projects.flatMap((project) =>
    project.milestones
      .filter((one) => one.unit !== null)
      .map((one) =>
        [
          project.name,
          `${one.comparator ?? ''}${one.value ?? '?'}${one.unit}`,
          one.year,
          one.cumulative && '累计',
          one.perYear && '每年',
          one.soft && '力争',
        ]
          .filter(Boolean)
          .join(' '),
      ),
  );
}

describe('a plan with one cell per line and seven columns', () => {
  const draft = importPaste(CELLS_WITH_SIX_COLUMNS);

  it('gives every row with unit, attribute and responsible office', () => {
    const rows = draftToJson(draft, (issue) => issue.code).indicators;
    expect(
      rows.map((row) => [
        row.name,
        row.unit,
        row.attribute,
        row.responsible,
        row.base,
        row.target,
        row.comparator,
        row.value,
      ]),
    ).toEqual([
      ['劳动年龄人口平均受教育年限', '年', '约束性', '市教育局', '10.8', '11.3', null, 11.3],
      ['每千常住人口执业(助理)医师数', '人', '预期性', '市卫生健康委', '3.15', '3.5以上', '≥', 3.5],
      ['养老机构护理型床位占比', '%', '约束性', '市民政局', '48', '不低于60', '≥', 60],
      ['居民人均可支配收入增长', '%', '预期性', '市发展改革委', '5.1', '与GDP增长同步', null, null],
      ['新增城镇就业人数', '万人', '预期性', '市人力资源社会保障局', '[9.6]', '累计45', null, 45],
      ['城镇调查失业率', '%', '预期性', '市人力资源社会保障局', '—', '控制在5.5以内', '≤', 5.5],
    ]);
    expect(draft).toMatchObject({
      title: '滨海市“十四五”公共服务规划',
      status: '送审稿',
      startYear: 2021,
      baseYear: 2020,
      targetYear: 2025,
    });
  });

  it('gives the milestones of a box with spelled numbering, and leaves what was and what is no count', () => {
    expect(milestones(draft)).toEqual([
      '学前教育普惠行动 36所',
      '学前教育普惠行动 12000个',
      '学前教育普惠行动 ≥90% 2025',
      '义务教育强基行动 120所 2023 累计',
      '义务教育强基行动 >85% 2025 力争',
      '职业教育 ?所',
      '职业教育 ≥15000人次 每年',
    ]);
    expect(draft.boxes[0]?.projects[2]?.milestones[0]?.quantity).toMatchObject({ kind: 'range', low: 3, high: 5 });
  });
});

describe('a markdown plan with a column for every year', () => {
  const draft = importPaste(MARKDOWN_WITH_YEARS);

  it('takes the first year as base, the last as target, and keeps those between', () => {
    const rows = draftToJson(draft, (issue) => issue.code).indicators;
    expect(
      rows.map((row) => [row.category, row.name, row.unit, row.base, row.target, row.comparator, row.value]),
    ).toEqual([
      ['幼有所育', '每千人口3岁以下婴幼儿托位数', '个', '2.5', '≥4.6', '≥', 4.6],
      ['幼有所育', '孕产妇死亡率', '1/10万', '6', '<8', '<', 8],
      ['学有所教', '义务教育大班额比例', '%', '3.4', '0', null, 0],
      ['住有所居', '筹建保障性租赁住房', '万套', '/', '〔2〕', null, 2],
      ['文体有获', '人均体育场地面积', '㎡', '2.3', '2.6左右', '≈', 2.6],
    ]);
    expect(rows[0]?.values).toEqual({ '2022': '2.5', '2023': '3.2', '2024': '4', '2025': '≥4.6' });
    expect(draft).toMatchObject({
      title: '河东区基本公共服务提升三年行动方案(2023—2025年)',
      startYear: 2023,
      baseYear: 2022,
      targetYear: 2025,
    });
  });

  it('reads the list of projects, but neither ages nor minutes nor grades', () => {
    expect(milestones(draft)).toEqual([
      '托育服务扩容工程 20个',
      '托育服务扩容工程 15个',
      '老年助餐行动 ≥30家',
      '社区健身计划 200套',
      '社区健身计划 2所',
    ]);
  });
});

describe('a table held together by blanks', () => {
  it('is read row by row, and a row that cannot be read is shown, not taken', () => {
    const draft = importPaste(BLANK_SEPARATED);
    expect(draft.indicators.map((row) => [row.category, row.name, row.base?.text, row.target?.text])).toEqual([
      ['公共教育', '学前三年毛入园率', '88.1', '92'],
      ['公共教育', '义务教育巩固率', '96.2', '97'],
      ['医疗卫生', '每千人口床位数', '5.2', '6.5'],
    ]);
    expect(codes(draft)).toContain('line 6 import.rowUnreadable');
  });
});

describe('names broken over cells', () => {
  const draft = importPaste(BROKEN_NAMES);

  it('are joined, with and without a category before them', () => {
    expect(draft.indicators.map((row) => `${row.category} ${row.name} ${row.unit}`)).toEqual([
      '基本养老服务 每千名老年人拥有养老床位数 张',
      '基本养老服务 护理型床位占比 %',
      '公共文化体育 人均公共文化设施面积 平方米',
    ]);
  });

  it('keep a value that cannot be read as text, with an error, and report the row that lacks a cell', () => {
    expect(draft.indicators[1]?.target).toEqual({ text: '12abc', target: null, place: 'line 13' });
    expect(codes(draft)).toEqual(
      expect.arrayContaining(['line 13 import.valueUnreadable', 'line 19 import.rowIncomplete']),
    );
    expect(draft.indicators[1]?.confidence).toBe('low');
  });
});

describe('a comma-separated table', () => {
  it('is read with units in their own column', () => {
    const draft = importPaste(
      '类别,指标,单位,2020年,2025年目标\n教育,高中阶段毛入学率,%,92.5,95\n卫生,人均预期寿命,岁,78.2,提高1岁\n养老,护理型床位占比,%,40,55以上\n',
    );
    expect(draft.indicators.map((row) => [row.category, row.name, row.unit, row.target?.target?.kind])).toEqual([
      ['教育', '高中阶段毛入学率', '%', 'number'],
      ['卫生', '人均预期寿命', '岁', 'change'],
      ['养老', '护理型床位占比', '%', 'number'],
    ]);
  });
});

const BULLETS_AND_YEARS = `专栏3 文化惠民重点项目
●公共文化设施建设。新建图书馆分馆12个、文化馆分馆10个，每万人拥有室内公共文化设施面积达到380平方米。
●全民阅读：举办活动不少于300场次/年，居民综合阅读率由90%提高到92%。
专栏4 住房保障工程
01
保障性租赁住房建设工程
“十四五”期间，筹集保障性租赁住房1.2万套（间），其中2022年3000套；发放租赁补贴约5000户。
02
老旧小区改造工程
2023年完成2000年底前建成的老旧小区改造158个，惠及居民6.8万户；第3批启动28个。
`;

describe('boxes with bullets, padded numbers and several years', () => {
  const draft = importPaste(BULLETS_AND_YEARS);

  it('keeps boxes by their number', () => {
    expect(draft.boxes.map((box) => `${box.label} ${box.title} ${box.projects.length}`)).toEqual([
      '专栏3 文化惠民重点项目 2',
      '专栏4 住房保障工程 2',
    ]);
  });

  it('gives each quantity the year that holds for it', () => {
    expect(milestones(draft)).toEqual([
      '公共文化设施建设 12个',
      '公共文化设施建设 10个',
      '公共文化设施建设 380平方米',
      '全民阅读 ≥300场次 每年',
      '全民阅读 92%',
      '保障性租赁住房建设工程 12000套 2025 累计',
      '保障性租赁住房建设工程 3000套 2022',
      '保障性租赁住房建设工程 ≈5000户 2025 累计',
      '老旧小区改造工程 158个 2023',
      '老旧小区改造工程 68000户 2023',
      '老旧小区改造工程 28个 2023',
    ]);
  });
});

describe('a list of yearly projects numbered 一、二、三', () => {
  it('is read as projects under the title of the list', () => {
    const draft = importPaste(
      '北林区2024年民生实事项目\n一、扩大学位供给。新建学校5所，新增学位8000个。\n二、完善公共交通。新辟公交线路3—5条，力争公交准点率达85%。\n',
    );
    expect(draft.boxes[0]?.projects.map((project) => project.name)).toEqual(['扩大学位供给', '完善公共交通']);
    expect(milestones(draft)).toEqual([
      '扩大学位供给 5所 2024',
      '扩大学位供给 8000个 2024',
      '完善公共交通 ?条 2024',
      '完善公共交通 85% 2024 力争',
    ]);
  });
});

describe('a yearly report of targets', () => {
  it('tells target from what was done, keeps two values in a cell as text, and leaves the total out', () => {
    const draft = importPaste(
      '序号\t指标名称\t2019年\t2024年目标\t2024年完成\t属性\n1\t城镇新增就业(万人)\t1.2\t[6]\t6.3\t预期性\n2\t护士数(人)\t63→67\t95/93\t\t约束性\n\t合计\t1\t2\t3\t\n',
    );
    expect(
      draft.indicators.map((row) => [row.name, row.base?.text, row.target?.text, row.target?.target?.kind ?? null]),
    ).toEqual([
      ['城镇新增就业', '1.2', '[6]', 'number'],
      ['护士数', '63→67', '95/93', null],
    ]);
    expect(codes(draft)).toEqual(expect.arrayContaining(['line 3 import.valueUnreadable', 'line 4 import.totalRow']));
  });
});

describe('prose behind a list of projects', () => {
  it('is left for review instead of going to the last project', () => {
    const draft = importPaste(
      '专栏1 重点工程\n1.托育工程。新建托育点20个。\n2.助餐工程。新建食堂30家。\n4.健身工程。新建步道50公里。\n近年来全县投入资金3亿元，新建学校9所。\n1.加强领导，新设机构7个。\n',
    );
    expect(milestones(draft)).toEqual(['托育工程 20个', '助餐工程 30家', '健身工程 50公里']);
    expect(codes(draft)).toContain('line 4 import.numberGap');
    expect(draft.unrecognised.map((group) => group.place)).toEqual(['line 5-6']);
  });
});

describe('parts of an indicator', () => {
  const rows = (text: string) =>
    importPaste(text).indicators.map(({ name, parent, base, target, confidence }) =>
      [name, parent ?? '', base?.text, target?.text, confidence].join(' | '),
    );
  const expected = [
    '学前三年毛入园率 |  | 95 | 98 | high',
    '其中:小学 | 专任教师学历比例 | 70 | 90 | high',
    '初中 | 专任教师学历比例 | 80 | 95 | low',
    '高中 | 专任教师学历比例 | 5 | 10 | low',
    '义务教育巩固率 |  | 99 | 99.5 | high',
  ];

  it.each(['  ', '\t', '|'])('go on below 其中 under a name without values, and none is taken for sure (%j)', (gap) => {
    const table = [
      ['指标', '单位', '2015年', '2018年', '2020年'],
      ['学前三年毛入园率', '%', '95', '96', '98'],
      gap === '  ' ? ['专任教师学历比例', '%'] : ['专任教师学历比例', '%', '', '', ''],
      ['其中：小学', '%', '70', '80', '90'],
      ['初中', '%', '80', '85', '95'],
      ['高中', '%', '5', '8', '10'],
      ['义务教育巩固率', '%', '99', '99', '99.5'],
    ];
    const text = table.map((cells) => cells.join(gap)).join('\n');
    expect(rows(text)).toEqual(expected);
    const told = importPaste(text).problems.filter(({ issue }) => issue.code === 'import.partOfAbove');
    expect(told.map(({ issue }) => issue.values['name'])).toEqual(['初中', '高中']);
  });

  it('end where a name can stand for itself', () => {
    const text =
      '指标\t单位\t2015年\t2020年\n医护人员数\t人\t5\t6\n其中:执业医师\t人\t2\t3\n注册护士\t人\t3\t4\n床位数\t张\t6\t7';
    expect(rows(text)).toEqual([
      '医护人员数 |  | 5 | 6 | high',
      '其中:执业医师 | 医护人员数 | 2 | 3 | high',
      '注册护士 | 医护人员数 | 3 | 4 | low',
      '床位数 |  | 6 | 7 | high',
    ]);
  });
});
