import type { ComparisonReportWords } from '../../export/report-source';
import { reportLists } from './report-lists';
import { withoutPeriod } from './without-period';

/** Words on paper and in exported tables. */
export const report = {
  comparison: {
    indicators: {
      name: '指标',
      title: '目标调整对照表',
      caption: (table, plan, years) =>
        `表${table}　${withoutPeriod(plan)}主要指标（${years.map((year) => `${year}年`).join('、')}）`,
    },
    milestones: {
      name: '里程碑',
      title: '项目里程碑调整对照表',
      caption: (table, plan) => `表${table}　${withoutPeriod(plan)}项目里程碑`,
    },
    passages: {
      name: '正文',
      title: '需同步修改的正文',
      caption: (table, plan) => `表${table}　${withoutPeriod(plan)}正文语句`,
      section: '章节',
      before: '原句',
      of: (scenario) => `${scenario}语句`,
      after: (scenario) => `${scenario}改为`,
      dropped: '删去此句',
      toWord: (text, numbers) =>
        `须改写：${text}（${numbers.map(([told, held]) => `“${told}”${held === '' ? '无对应的值' : `现为 ${held}`}`).join('，')}）`,
      illustrative: (text) => `${text}（演示数据）`,
      illustrativeNote: '标有“演示数据”的语句为演示数据，不是规划内容。',
      count: (count) => `共${count}句须随目标修改；“—”为不需修改。`,
      none: '正文没有须随目标修改的语句。',
      seeAnnex: (count, annex) => `正文中有${count}句须随目标同步修改，见${annex}。`,
    },
    explanation: { name: '调整说明', title: '目标调整说明' },
    annex: (number) => `附件${number}`,
    issuer: (name) => `编制单位：${name}`,
    unitNote: '单位：见“单位”栏',
    columns: {
      number: '序号',
      category: '类别',
      indicator: '指标',
      region: '区域',
      year: '年份',
      unit: '单位',
      attribute: '属性',
      base: (year) => `${year}年基期值`,
      original: '原目标',
      target: '目标',
      change: '变动',
      reason: '调整理由',
      basis: '依据',
      responsible: '责任单位',
      project: '工程',
      milestone: '里程碑',
      quantity: '数量',
      due: '期限',
    },
    binding: '约束性',
    expected: '预期性',
    unsaid: '—',
    illustrativeRegion: (name) => `${name}（演示数据）`,
    shortName: (name) => /^方案([一二三四五六七八九十]+)/.exec(name)?.[1] ?? name,
    reasonOf: (scenario, reason) => `${scenario}：${reason}`,
    reasonJoint: '；',
    moves: {
      none: '—',
      points: (amount) => amount,
      percent: (amount) => `${amount}%`,
      absolute: (amount) => amount,
      comparator: (from, to) => (from === '=' ? `加“${to}”` : to === '=' ? `去“${from}”` : `${from}改${to}`),
      becomesFirm: '力争改确定',
      becomesSoft: '确定改力争',
      filled: '新填',
      emptied: '改为未填',
      added: '新增',
      dropped: '取消',
      otherUnit: '单位不同',
      otherKind: '不可比',
      later: (months) => `推迟${monthsText(months)}`,
      earlier: (months) => `提前${monthsText(months)}`,
      deadlineChanged: '期限改动',
      reworded: '表述改动',
      joint: '，',
    },
    notes: {
      marks: '▲趋严，▽趋松，◇不可比，—不变。单位为%的指标，变动以百分点计；其余指标，变动以相对原目标的百分比计。',
      milestoneMarks: '▲趋严，▽趋松，◇不可比，—不变。数量变动以相对原数的百分比计，单位为%的以百分点计。',
      rows: (all, unlisted) => (unlisted === 0 ? `共${all}项指标。` : `共${all}项指标，未列的${unlisted}项不作调整。`),
      milestoneRows: (all, unlisted) =>
        unlisted === 0 ? `共${all}个里程碑。` : `共${all}个里程碑，未列的${unlisted}个不作调整。`,
      noDifference: '各方案没有不同。',
      counts: (scenario, { stricter, looser, incomparable }) =>
        stricter + looser + incomparable === 0
          ? `${scenario}与原目标相同。`
          : `${scenario}${countText('趋严', stricter)}、${countText('趋松', looser)}${incomparable === 0 ? '' : `、不可比${incomparable}项`}。`,
      milestoneCount: (scenario, count) => `${scenario}${count === 0 ? '不作调整' : `调整${count}个`}。`,
      attributeUnsaid: '原文未注明属性的记“—”。',
      unitUnsaid: (indicators) => `${indicators.join('、')}原文未注单位。`,
      illustrative: '所列方案、理由和依据为演示数据，不是规划内容。',
      illustrativeRegions: '标有“演示数据”的区域，其数值为演示数据，不作依据。',
    },
    signatures: [
      { label: '填报单位（盖章）：', blank: '' },
      { label: '审核：', blank: '' },
      { label: '填表：', blank: '' },
      { label: '日期：', blank: '　　年　　月　　日' },
    ],
  } satisfies ComparisonReportWords as ComparisonReportWords,
  lists: reportLists,
  /** 第 1 页 共 3 页 */
  pageOf: (page: number | string, pages: number | string) => `第 ${page} 页　共 ${pages} 页`,
  /** Above the table from its second page on; the number of the table as in its caption. */
  continued: (table: number) => `续表${table}`,
  notes: '注：',
  noteNumber: (number: number) => `${number}．`,
  fileName: (title: string) => `${title}_目标调整对照表`,
  /** Name of a file with any report, of one region where it is about one. */
  fileOf: (title: string, report: string, region: string) =>
    [title, report, region].filter((one) => one !== '').join('_'),
};

function countText(direction: string, count: number): string {
  return count === 0 ? `无${direction}` : `${direction}${count}项`;
}

function monthsText(months: number): string {
  if (months === 0) return '不足一个月';
  return months % 12 === 0 ? `${months / 12}年` : `${months}个月`;
}
