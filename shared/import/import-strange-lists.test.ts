import { describe, expect, test } from 'vitest';
import { formatTarget } from '../target/format-target';
import { importPaste } from './import-text';

/** Quantities of one paragraph of a project as `quantity unit year`. */
function quantities(sentence: string): readonly string[] {
  return importPaste(`专栏1 服务工程\n1.项目。${sentence}`).boxes.flatMap(({ projects }) =>
    projects.flatMap(({ milestones }) =>
      milestones.flatMap(({ kind, quantity, unit, year }) =>
        kind === 'quantified' && quantity !== null ? [`${formatTarget(quantity)}${unit ?? ''} ${year ?? '-'}`] : [],
      ),
    ),
  );
}

describe('numbers in sentences', () => {
  test.each([
    ['where it comes from is no aim', '管理率由2020年的85%提高到2025年的95%以上。', ['≥95% 2025']],
    ['nor is what there is now', '机构从现在的3家增加至5家。', ['5家 -']],
    ['as many in either of two years', '2024年、2025年各新建4所。', ['4所 2024', '4所 2025']],
    ['one number for each year', '2024年、2025年分别新建4所、5所。', ['4所 2024', '5所 2025']],
    ['thousands set apart by a blank', '三年累计新增学位4 860个。', ['〔4860〕个 -']],
    ['the sign before what it is a share of', '骨干教师不低于交流总数的20%。', ['≥20% -']],
    ['a number that another replaces', '规划床位600张,调整为500张,2025年底前竣工。', ['500张 2025']],
    ['what an adjustment starts from', '床位由600张调整为500张。', ['500张 -']],
    [
      'two counts in one breath',
      '改造2005年以前建成的小区9个1,326户,力争加装电梯15部。',
      ['9个 -', '1326户 -', '力争15部 -'],
    ],
    ['where the years arrive together', '2025年新增180张,累计达到450张。', ['180张 2025', '〔450〕张 2025']],
    [
      'numbers set apart by blanks',
      '到 2025 年底，建成机构 12 家，床位不少于 300 张，由 12 辆增加到 20 辆以上，体检 2.5 万人次，第 3 个五年。',
      ['〔12〕家 2025', '≥〔300〕张 2025', '≥20辆 2025', '〔2.5万〕人次 2025'],
    ],
    ['a measure within a name', '创作三部曲,完成2部门联动机制。', []],
    ['a yearly output', '农村数字电影年放映3000场以上。', ['≥3000/年场 -']],
  ])('%s', (_, sentence, told) => {
    expect(quantities(sentence)).toEqual(told);
  });
});

describe('pages laid out by tables', () => {
  const html = `<table width=1000><tr><td><table><tr><td>规划计划</tr></table><td><table><tr><td>通禾市残疾人保障“十四五”规划</tr><tr><td>
<table border=1><tr><td>指标<td>2020年<td>2025年</tr><tr><td>康复服务覆盖率（%）<td>83<td>85</tr></table>
<table border=1><tr><th colspan=2>专栏2　重点项目</th></tr><tr><td><b>1.康复救助</b><td>到2025年每个县（市、区）建成1所康复机构。</tr>
<tr><td><b>2.无障碍改造</b><td>每年为200户以上困难家庭实施改造。</tr></table></tr></table></tr></table>`;

  test('hold the plan as if they were not there; a box may be a table of names and texts', () => {
    const draft = importPaste(html);
    expect(draft.title).toBe('通禾市残疾人保障“十四五”规划');
    expect(draft.indicators.map(({ name, target }) => [name, target?.text])).toEqual([['康复服务覆盖率', '85']]);
    expect(
      draft.boxes.flatMap(({ projects }) =>
        projects.map(({ name, milestones }) => [
          name,
          ...milestones.map(({ cumulative, perYear }) => [cumulative, perYear]),
        ]),
      ),
    ).toEqual([
      ['康复救助', [false, false]],
      ['无障碍改造', [false, true]],
    ]);
  });
});

describe('titles', () => {
  test('a report on how a plan goes', () => {
    const text = '首页>公开\n瑞和县公共服务“十四五”规划实施情况中期评估报告\n一、总体情况';
    expect(importPaste(text)).toMatchObject({
      title: '瑞和县公共服务“十四五”规划实施情况中期评估报告',
      startYear: 2021,
    });
  });

  test('a period below the title, and the period of a plan told in words', () => {
    const text = '北湖区教育优质均衡发展三年行动计划\n（2023—2025年）\n一、目标';
    expect(importPaste(text)).toMatchObject({
      title: '北湖区教育优质均衡发展三年行动计划(2023—2025年)',
      startYear: 2023,
    });
    expect(importPaste('清河县国民经济和社会发展第十四个五年规划纲要').startYear).toBe(2021);
  });

  test('a table called after its plan; never a numbered heading', () => {
    const text = '西城新区补短板行动方案（2022-2024年）任务表\n一、主要指标\n指标\t2021年\t2024年\n床位（张）\t3\t4';
    expect(importPaste(text).title).toBe('西城新区补短板行动方案(2022-2024年)任务表');
  });
});

describe('tables of projects', () => {
  test('with a start, an end, money and progress: the end is the deadline', () => {
    const text = `重点项目
序号\t项目名称\t建设内容及规模\t开工时间\t完成时间\t总投资(万元)\t牵头单位\t进展
1\t第二实验学校\t新增学位2820个\t2022年3月\t2023年8月\t28,500\t区教育局\t主体施工
合计\t\t\t\t\t28,500\t\t`;
    const [project, more] = importPaste(text).boxes.flatMap(({ projects }) => projects);
    expect(more).toBeUndefined();
    expect(
      project?.milestones.map(({ quantity, year }) => [quantity?.kind === 'number' && quantity.number, year]),
    ).toEqual([[2820, 2023]]);
  });
});

describe('tables of duties', () => {
  const text = `2025年民生实事项目责任分解表
序号\t类别\t项目名称\t主要内容及年度目标\t完成时限\t责任单位
1\t教育\t校园扩容\t1.新建幼儿园2所；2.改造学校35所。\t8月底前\t县教体局县住建局
2\t医疗\t能力提升\t新增设备≥20台（套）。\t全年\t县卫健委`;
  const projects = importPaste(text).boxes.flatMap((box) => box.projects);

  test('what is to be done may stand under 主要内容及年度目标, its items numbered within the cell', () => {
    expect(projects.map(({ name, milestones }) => [name, ...milestones.map(({ text: told }) => told)])).toEqual([
      ['校园扩容', '新建幼儿园2所', '改造学校35所'],
      ['能力提升', '新增设备≥20台(套)'],
    ]);
  });

  test('the year of the list in brackets; who leads beside the unit', () => {
    const list =
      '民生实事责任分解表（2024年）\n序号\t实事项目\t目标任务及完成标准\t牵头单位/责任领导\t完成时间\n1\t养老\t建设中心3个\t市民政局\t年底前';
    const draft = importPaste(list);
    expect(draft.title).toBe('民生实事责任分解表(2024年)');
    expect(draft.boxes[0]?.projects[0]).toMatchObject({ responsible: '市民政局', milestones: [{ year: 2024 }] });
  });

  test('units that stood on lines of their own are two', () => {
    expect(projects.map(({ responsible }) => responsible)).toEqual(['县教体局、县住建局', '县卫健委']);
  });
});

describe('tasks shared out over years', () => {
  const told = (text: string) =>
    importPaste(text).boxes.flatMap(({ projects }) =>
      projects.map(({ name, milestones }) => [name, ...milestones.map(({ text: words, year }) => `${words} ${year}`)]),
    );
  const text = `2023—2025年重点任务分解表
序号\t重点任务\t2023年\t2024年\t2025年\t牵头单位
1\t幼儿园建设\t开工10所\t建成6所\t累计建成14所\t市教育局
2\t护理员培训\t—\t≥1200人次\t≥1200人次\t市民政局
3\t公交一体化\t方案报批\t开通线路12条\t通达率100%\t市交通局`;

  test('each cell is due in the year of its heading, and none is a row of indicators', () => {
    expect(importPaste(text).indicators).toEqual([]);
    expect(told(text)).toEqual([
      ['幼儿园建设', '开工10所 2023', '建成6所 2024', '累计建成14所 2025'],
      ['护理员培训', '≥1200人次 2024', '≥1200人次 2025'],
      ['公交一体化', '开通线路12条 2024', '通达率100% 2025'],
    ]);
    expect(importPaste(text).boxes[0]?.projects[2]?.sentences[0]).toBe('2023年:方案报批');
  });

  test('a series of numbers stays one of indicators', () => {
    const series =
      '重点任务\t2023年\t2024年\t2025年\t牵头单位\n新增学位（个）\t800\t900\t1000\t市教育局\n通达率（%）\t提高到90\t95\t达到100\t市交通局';
    expect(importPaste(series).indicators.map(({ name }) => name)).toEqual(['新增学位', '通达率']);
    expect(told(series)).toEqual([]);
  });

  test('a cell that may be merged over two years is told for the last of them', () => {
    const row = (cells: string) => `<tr>${cells.replace(/[^|]+/g, '<td>$&').replaceAll('|', '')}</tr>`;
    const html = `<table>${row('重点任务|2023年|2024年|牵头单位')}<tr><td>食堂<td colspan=2>建成10家<td>市民政局</tr></table>`;
    expect(told(html)).toEqual([['食堂', '建成10家 2024']]);
  });

  test('a target of one year beside what is built in several', () => {
    const list =
      '项目名称\t建设内容\t建设年限\t责任单位\t2023年度目标\n综合体\t新建30处\t2023-2026\t各区政府\t完成10处';
    expect(told(list)).toEqual([['综合体', '新建30处 2026', '完成10处 2023']]);
    expect(told(list.replace('完成10处', '新建30处').replace('-2026', ''))).toEqual([['综合体', '新建30处 2023']]);
  });
});

describe('documents that plan nothing', () => {
  const table = '指标\t单位\t2022年\t2023年\n粮食产量\t万吨\t84.1\t85.2';
  const list = '一、主要工作\n1.新建学校12所。\n2.培训教师3500人次。';

  test.each([
    ['江州市2023年国民经济和社会发展统计公报', table],
    ['2024年部门预算公开', table],
    ['江州市教育局2023年工作总结', list],
    ['江州市第一医院2024年公开招聘岗位表', table],
  ])('%s', (title, text) => {
    const draft = importPaste(`${title}\n${text}`);
    expect([draft.indicators, draft.boxes, draft.splits ?? []]).toEqual([[], [], []]);
    expect(draft.problems.map(({ issue }) => issue.code)).toContain('import.notAPlan');
    expect(draft.unrecognised[0]?.lines).toBeGreaterThan(1);
  });

  test.each(['江州市2024年国民经济和社会发展计划执行情况', '江州市招聘活动专项行动计划', '江州市2023年主要指标'])(
    'but %s does, or may',
    (title) => {
      expect(importPaste(`${title}\n${table}`).indicators).toHaveLength(1);
    },
  );
});

describe('items numbered through the chapters', () => {
  test('(一) to (五) under 一、 and 二、', () => {
    const text =
      '江州市2022年民生实事项目\n一、养老\n（一）新建养老机构15家。\n二、教育\n（二）新建学校8所。\n（三）培训教师300人。';
    const names = importPaste(text).boxes.flatMap(({ label, projects }) =>
      projects.map(({ name }) => `${label} ${name}`),
    );
    expect(names).toEqual(['养老 新建养老机构15家', '教育 新建学校8所', '教育 培训教师300人']);
  });
});

describe('projects of a box', () => {
  const told = (text: string) =>
    importPaste(text).boxes.flatMap(({ projects }) =>
      projects.map(({ number, name, milestones }) => [
        number,
        name,
        ...milestones.map(({ quantity, text: words }) => (quantity?.kind === 'number' ? quantity.number : words)),
      ]),
    );

  test('a list of a page has the numbers a browser sets before it; what is nested goes with its item', () => {
    const html = `<p>专栏1 重大工程</p><ol><li><b>医院迁建</b>：新增床位500张。</li>
<li><b>文化站</b>：不再新增任务。<ul><li>演出每年不少于200场次。</li></ul></li><li><b>政务服务</b>：网办率达到95%以上。</li></ol>
<p>三、有关建议：建议依据条例第十八条，提请审议3项。</p>`;
    expect(told(html)).toEqual([
      [1, '医院迁建', 500],
      [2, '文化站', 200],
      [3, '政务服务', 95],
    ]);
    expect(told('<p>专栏1 重大工程</p><p>三、有关建议：建议依据条例第十八条，提请审议3项。</p>')).toEqual([]);
  });

  test('a path of pages is no list, and a number written by hand stays the only one', () => {
    const lines = importPaste(
      '<ol class="breadcrumb"><li>首页</li></ol><p>专栏1 重大工程</p><ol><li>1.养老。建设床位80张。</li></ol>',
    );
    expect(lines.unrecognised.map(({ text }) => text)).toEqual(['首页']);
    expect(lines.boxes[0]?.projects[0]?.name).toBe('养老');
  });

  test('a gap sets a name apart from a text that begins with a number', () => {
    const text = `专栏一 健康工程
（一）三级创建　　2023年6月底前通过评审，新增床位300张。
（二）120急救网络　　急救站点由11个增加到16个。
（三）控烟　　15岁以上人群吸烟率低于20%。
（四）新建卫生站 12个。`;
    expect(told(text)).toEqual([
      [1, '三级创建', 300],
      [2, '120急救网络', 16],
      [3, '控烟', 20],
      [4, '新建卫生站 12个', 12],
    ]);
  });

  test('so does a blank before a year, and one behind 一、', () => {
    expect(told('专栏1 文化\n（1）文化馆建设 2022年底前完成2座改扩建。\n（2）到 2023年新建书房8个。')).toEqual([
      [1, '文化馆建设', 2],
      [2, '到 2023年新建书房8个', 8],
    ]);
    const listed =
      '专栏2 教育\n一、学前教育　　新建园12所。\n二、义务教育　　新增学位900个。\n三、保障措施\n安排资金3亿元。';
    expect(told(listed)).toEqual([
      [1, '学前教育', 12],
      [2, '义务教育', 900],
    ]);
  });

  test('coverage in words', () => {
    const text =
      '专栏1 工程\n1.托育。2025年底前服务中心覆盖所有县（市、区）。\n2.养老。力争全区公立医院全部设立老年医学科。';
    expect(
      importPaste(text)
        .boxes.flatMap((box) => box.projects.flatMap((one) => one.milestones))
        .map(({ kind }) => kind),
    ).toEqual(['coverage', 'coverage']);
  });
});

describe('headings that are projects', () => {
  test('一、, 二、 under a list of work, each over what is to be done', () => {
    const text = `2023年市政府十件民生实事
一、实施“幼有善育”工程
新增托位2000个，建成社区托育点30个。
牵头单位：市卫生健康委
二、实施“老有颐养”工程
建设老年助餐点100个。
牵头单位：市民政局；配合单位：市财政局`;
    const projects = importPaste(text).boxes.flatMap((box) => box.projects);
    expect(
      projects.map(({ name, responsible, milestones }) => [
        name,
        responsible,
        ...milestones.map(({ unit, year }) => [unit, year]),
      ]),
    ).toEqual([
      ['实施“幼有善育”工程', '市卫生健康委', ['个', 2023], ['个', 2023]],
      ['实施“老有颐养”工程', '市民政局', ['个', 2023]],
    ]);
    const plan = '某市规划（2021—2025年）\n二、重点项目\n三、保障措施\n安排资金3亿元，培训干部200人。';
    expect(importPaste(plan).boxes).toEqual([]);
  });

  test('what stood before the plan is no milestone', () => {
    const text = '清江县“十四五”规划\n专栏1 指标\n1.执业医师数：2020年2.4人，2025年达到3.2人。';
    const told = importPaste(text).boxes.flatMap(({ projects }) => projects.flatMap(({ milestones }) => milestones));
    expect(told.map(({ year }) => year)).toEqual([2025]);
  });
});
