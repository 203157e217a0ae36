import { describe, expect, test } from 'vitest';
import { formatTarget } from '../target/format-target';
import { importPaste } from './import-text';

/** Projects as `name: quantity unit year, …`, one a line. */
function projects(text: string): readonly string[] {
  return importPaste(text).boxes.flatMap((box) =>
    box.projects.map(({ name, milestones }) => {
      const counted = milestones.filter(({ kind }) => kind === 'quantified');
      const parts = counted.map(
        ({ quantity, unit, year }) => `${quantity === null ? '' : formatTarget(quantity)}${unit ?? ''} ${year ?? '-'}`,
      );
      return `${box.label} ${name}: ${parts.join(', ')}`;
    }),
  );
}

/** Indicators as `category | name | unit | base | target`. */
function indicators(text: string): readonly string[] {
  return importPaste(text).indicators.map(({ category, name, unit, base, target }) =>
    [category, name, unit, base?.text, target?.text].map((part) => part ?? '').join(' | '),
  );
}

describe('lists of projects', () => {
  test('numbered with a blank, as official boxes print them', () => {
    expect(
      projects(`专栏5 全民健身设施工程
01 体育公园建设
新建或改扩建体育公园20个以上。
02 健身步道
到2025年，建成健身步道500公里。
10 月底前完成验收。`),
    ).toEqual(['专栏5 体育公园建设: ≥20个 -', '专栏5 健身步道: 〔500〕公里 2025']);
  });

  test('under plain chapters of a document that calls itself a list of work, numbered on or anew', () => {
    const text = `江州市2024年民生实事项目
一、就业方面
1.城镇新增就业5.2万人。
2.建设零工市场10个。
二、养老方面
3.新增家庭养老床位1200张。
三、保障措施
1.成立专班2个。`;
    expect(projects(text)).toEqual([
      '就业方面 城镇新增就业5.2万人: 5.2万人 2024',
      '就业方面 建设零工市场10个: 10个 2024',
      '养老方面 新增家庭养老床位1200张: 1200张 2024',
    ]);
    expect(importPaste(text).problems.filter(({ issue }) => issue.code === 'import.numberGap')).toEqual([]);
  });

  test('elsewhere only where most of a chapter’s items carry a quantity and nothing else is a box', () => {
    const plan = (items: string) => `江州市公共服务规划（2021—2025年）\n二、完善服务\n${items}`;
    const counted = '1.新建学校12所。\n2.增加床位300张。\n3.完善制度。';
    expect(projects(plan(counted)).map((one) => one.split(':')[0])).toEqual([
      '完善服务 新建学校12所',
      '完善服务 增加床位300张',
      '完善服务 完善制度',
    ]);
    expect(projects(plan('1.坚持统筹。\n2.新建学校12所。\n3.完善制度。'))).toEqual([]);
    expect(projects(plan('1.坚持统筹。\n2.新建学校12所。\n3.完善制度。\n4.增加床位300张。'))).toEqual([]);
    expect(projects(`${plan(counted)}\n专栏1 教育工程\n1.学校。新建学校8所。`)).toEqual(['专栏1 学校: 8所 -']);
  });

  test('counted by 件 under headings of either numbering, the year from the notice that issues them', () => {
    const text = `江州市人民政府关于印发2024年为民办实事项目的通知
一、就业创业方面（共2件）
1.城镇新增就业5.2万人。（牵头单位：市人力资源社会保障局）
2.建设零工市场10个。（牵头单位：市人力资源社会保障局）
（二）养老方面（一件）
3.新增家庭养老床位1200张，建成15分钟服务圈。`;
    expect(importPaste(text).title).toBe('2024年为民办实事项目');
    expect(projects(text)).toEqual([
      '就业创业方面 城镇新增就业5.2万人: 5.2万人 2024',
      '就业创业方面 建设零工市场10个: 10个 2024',
      '养老方面 新增家庭养老床位1200张,建成15分钟服务圈: 1200张 2024',
    ]);
  });
});

describe('shared-out tasks', () => {
  test('numbered (一) under 任务分工 are projects with their units in charge', () => {
    const text = `主要任务分工
（一）优化生育支持。到2025年，普惠托位占比不低于60%。（责任单位：市卫生健康委、市发展改革委）
（二）扩大养老服务。到2025年，新建社区食堂300个。`;
    expect(projects(text)).toEqual([
      '主要任务分工 优化生育支持: ≥60% 2025',
      '主要任务分工 扩大养老服务: 〔300〕个 2025',
    ]);
    expect(importPaste(text).boxes[0]?.projects[0]?.responsible).toBe('市卫生健康委、市发展改革委');
  });
});

describe('spans', () => {
  test('五年 before a verb is the whole period, before a noun a name', () => {
    expect(
      projects(`临川市“十四五”残疾人保障规划
专栏2 就业创业重点项目
1.职业技能提升。五年培训残疾人2000人次。
2.三年行动。三年行动计划覆盖15个县。`),
    ).toEqual(['专栏2 职业技能提升: 〔2000〕人次 2025', '专栏2 三年行动: 15个 -']);
  });
});

describe('tables of indicators', () => {
  test('a percent sign in the column of units is no part of the name, behind a number it belongs to it', () => {
    expect(
      indicators(`某市发展规划
指标名称  单位  2020年  2025年  属性
学前教育毛入园率  %  96.5  98 %  预期性
城镇调查失业率  %  4.9  ＜5.5  预期性
平均受教育年限  年  13.5  14.2  预期性`),
    ).toEqual([
      ' | 学前教育毛入园率 | % | 96.5 | 98%',
      ' | 城镇调查失业率 | % | 4.9 | <5.5',
      ' | 平均受教育年限 | 年 | 13.5 | 14.2',
    ]);
  });

  test('headings with blanks in their words; of three years the one five before the target is the base', () => {
    expect(
      indicators(`表2  平江区2021—2025年教育发展目标
                               单位：%
  项  目            2020年   2022年   2025年
  学前三年毛入园率    91.2     93       95
  高中阶段毛入学率    90.0     92       ≥95`),
    ).toEqual([' | 学前三年毛入园率 | % | 91.2 | 95', ' | 高中阶段毛入学率 | % | 90.0 | ≥95']);
  });

  test('the path of pages above an article is no title', () => {
    const html = '<div>首页 &gt; 政务公开 &gt; 规划计划</div><h1>临川市“十四五”残疾人保障规划</h1><p>第一章 总则</p>';
    expect(importPaste(html).title).toBe('临川市“十四五”残疾人保障规划');
  });

  test('bold of Markdown is no part of a name; a star behind a number stays a mark', () => {
    expect(
      indicators(`| 指标 | 单位 | 2020年 | 2025年 |
|---|---|---|---|
| **公共文化** | | | |
| **人均藏书量** | 册 | 1.2* | 1.6 |
| 文化设施面积 | 万平方米 | 40 | 60 |`),
    ).toEqual(['公共文化 | 人均藏书量 | 册 | 1.2 | 1.6', '公共文化 | 文化设施面积 | 万平方米 | 40 | 60']);
  });

  test('a demand on each of something is words, not a number and not an error', () => {
    const draft = importPaste(`指标 | 2020年 | 2025年
老年大学覆盖率 | — | 每个街道至少1所
床位数(张) | 5230 | 8000以上`);
    expect(draft.indicators[0]?.target?.target).toEqual({ kind: 'words', text: '每个街道至少1所' });
    expect(draft.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
