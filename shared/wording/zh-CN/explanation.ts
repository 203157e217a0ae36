import type { ExplanationWords } from '../../export/explanation-words';

const NUMERALS = '一二三四五六七八';

/** 调整说明: the sentences of a planner. */
export const explanation: ExplanationWords = {
  heading: (number, scenario) => `${NUMERALS[number - 1] ?? number}、${scenario}`,
  nothing: (scenario, base) => `${scenario}与${base}相同，没有调整。`,
  counts: (scenario, base, parts) => `与${base}相比，${scenario}共${parts.join('，')}。`,
  countTargets: (count, kinds) => `调整指标目标${count}项，其中${kinds.join('、')}`,
  countKind: (kind, count) => `${KINDS[kind]}${count}项`,
  countMilestones: (count) => `调整项目里程碑${count}个`,
  countProjects: (count) => `调整工程（项目）${count}个`,
  seeTable: '逐项内容见对照表。',
  category: (name) => (name === '' ? '' : `${name}方面，`),
  projects: '工程（项目）方面，',
  kind: (kind, count) => `${KINDS[kind]}${count}项：`,
  place: (indicator, year, region) => `${region ?? ''}${year}年${indicator}`,
  changed: (place, from, to) => `将${place}由${from === '' ? '未填' : from}调整为${to === '' ? '未填' : to}`,
  higher: (step) => `，提高${step}`,
  lower: (step) => `，降低${step}`,
  points: (amount) => `${amount}个百分点`,
  percent: (amount, share) => `${amount}（${share}%）`,
  comparator: (from, to) =>
    from === '=' ? `，加上“${to}”` : to === '=' ? `，去掉“${from}”` : `，“${from}”改为“${to}”`,
  becomesFirm: '，由力争改为确定',
  becomesSoft: '，由确定改为力争',
  restated: '，仅改写法，要求不变',
  otherUnit: '，单位不同，不作比较',
  otherKind: '，口径不同，不作比较',
  filled: (place, to) => `新填${place}目标${to}`,
  emptied: (place, from) => `不再填列${place}目标，原为${from}`,
  added: (place, to) => `新增${place}${to === null ? '' : `，目标${to}`}`,
  dropped: (place, from) => `取消${place}${from === null ? '' : `，原目标${from}`}`,
  milestone: (what, changes) => `“${what}”${changes.map((change) => change.replace(/^，/, '')).join('，')}`,
  due: (from, to, later, earlier) =>
    from === null
      ? `增写完成期限${to}`
      : to === null
        ? `不再写明完成期限，原为${from}`
        : later !== null
          ? `完成期限由${from}推迟到${to}，推迟${later}`
          : `完成期限由${from}提前到${to}，提前${earlier}`,
  months: (months) => (months === 0 ? '不足一个月' : months % 12 === 0 ? `${months / 12}年` : `${months}个月`),
  quantity: (from, to) => `数量由${from ?? '未填'}调整为${to ?? '未填'}`,
  reworded: '的表述、范围或责任单位有改动',
  milestoneAdded: (what, promise) => `新增里程碑“${what}”${promise.length === 0 ? '' : `（${promise.join('，')}）`}`,
  milestoneDropped: (what) => `取消里程碑“${what}”`,
  projectAdded: (name) => `新增工程“${name}”`,
  projectDropped: (name) => `取消工程“${name}”`,
  projectReworded: (name) => `修改工程“${name}”的内容`,
  reason: (reason, basis, clauses) =>
    reason === ''
      ? `（依据：${withoutStop(basis)}）`
      : `，${clauses > 1 ? '理由均为' : '理由是'}${withoutStop(reason)}${basis === '' ? '' : `（依据：${withoutStop(basis)}）`}`,
  clauses: (clauses) => clauses.join('；'),
  sentence: (parts) => parts.map((part) => `${part}。`).join(''),
};

const KINDS = {
  stricter: '趋严',
  looser: '趋松',
  incomparable: '不可比',
  added: '新增',
  dropped: '取消',
  same: '仅改写法',
} as const;

/** A reason that ends in a full stop would end the sentence too early. */
function withoutStop(text: string): string {
  return text
    .trim()
    .replace(/\s*\n\s*/g, '；')
    .replace(/[。．.；;]+$/, '');
}
