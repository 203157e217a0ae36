import type { PlanReportWords } from '../../export/plan-report-words';
import { projects } from './projects';
import { withoutPeriod } from './without-period';

/** Words of the reports that list a plan. */
export const reportLists: PlanReportWords = {
  indicators: {
    name: '主要指标',
    title: '主要指标表',
    caption: (of) => `表1　${withoutPeriod(of)}主要指标`,
  },
  milestones: {
    name: '项目里程碑',
    title: '项目里程碑表',
    caption: (of) => `表1　${withoutPeriod(of)}项目里程碑`,
  },
  regions: {
    name: '分区分解',
    title: '分区指标分解表',
    caption: (of, year) => `表1　${withoutPeriod(of)}分区指标（${year}年）`,
  },
  opinions: {
    name: '意见采纳',
    title: '意见采纳情况表',
    caption: (of) => `表1　${withoutPeriod(of)}意见采纳情况`,
  },
  issuer: (name) => `编制单位：${name}`,
  unitNote: '单位：见“单位”栏',
  columns: {
    number: '序号',
    category: '类别',
    indicator: '指标',
    unit: '单位',
    yearly: '年均〔累计〕',
    attribute: '属性',
    responsible: '责任单位',
    base: (year) => `${year}年基期值`,
    target: (year) => `${year}年目标`,
    box: '专栏',
    project: '工程',
    milestone: '里程碑',
    quantity: '数量',
    due: '期限',
    counting: '计法',
    firmness: '力度',
    status: '状态',
    regions: '各区',
    aggregate: '各区汇总',
    residual: '差额',
    subject: '指标（事项）',
    opinion: '意见',
    outcome: '处理',
    before: '原目标',
    after: '调整后',
    reason: '理由',
    basis: '依据',
  },
  attribute: { binding: '约束性', expected: '预期性' },
  counting: projects.counting,
  firmness: projects.firmness,
  status: projects.status,
  outcome: { adjusted: '已调整', inForce: '已纳入现行方案', kept: '未调整' },
  fields: { what: '内容', quantity: '数量', due: '期限' },
  fieldOf: (name, field) => `${name}（${field}）`,
  place: (name, region, year) => {
    const where = [region, year === null ? null : `${year}年`].filter((one) => one !== null).join('，');
    return where === '' ? name : `${name}（${where}）`;
  },
  unsaid: '—',
  percentAYear: (amount) => `${amount}%`,
  illustrativeRegion: (name) => `${name}（演示数据）`,
  boxOf: (number, name) => (name === '' ? number : `${number}　${name}`),
  notes: {
    scenario: (name) => `所列为“${name}”的数值。`,
    indicators: (count) => `共${count}项指标。`,
    milestones: (count) => `共${count}个里程碑。`,
    yearly: '年均为尚需提高的指标每年所需进度，单位为%的以百分点计，其余以增长率计；〔〕为规划期累计数。',
    attributeUnsaid: '原文未注明属性的记“—”。',
    aggregate: '各区汇总按各指标的汇总方法计算；差额为全市数减各区汇总。',
    missing: (indicators) => `${indicators.join('、')}分区数据不全，未作汇总。`,
    opinions: (all, adjusted, inForce) =>
      `共${all}条，已调整${adjusted}条，${inForce === 0 ? '' : `已纳入现行方案${inForce}条，`}未调整${all - adjusted - inForce}条。`,
    opinionsFrom: '意见取自批注；理由和依据取自方案中的调整。',
    noOpinions: '没有批注，也没有注明理由的调整。',
    illustrative: '所列方案、理由和依据为演示数据，不是规划内容。',
    illustrativeRegions: '标有“演示数据”的区域，其数值为演示数据，不作依据。',
  },
  signatures: [
    { label: '填报单位（盖章）：', blank: '' },
    { label: '审核：', blank: '' },
    { label: '填表：', blank: '' },
    { label: '日期：', blank: '　　年　　月　　日' },
  ],
};
