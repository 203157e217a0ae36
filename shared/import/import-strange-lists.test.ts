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
