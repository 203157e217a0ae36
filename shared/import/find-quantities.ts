import type { NumberTarget, RangeTarget } from '../target/target';
import { parseTarget } from '../target/target-text';
import { UNIT_SOURCE } from '../target/unit-words';
import { ABSTRACT, ACTIONS, NAME_UNITS, TIME_UNITS } from './milestone-words';

/** A quantity in a clause, with the place of its digits. */
export interface FoundQuantity {
  readonly target: NumberTarget | RangeTarget;
  readonly unit: string;
  /** Where the words of the quantity begin and end in the clause, comparators included. */
  readonly start: number;
  readonly end: number;
}

const BOUND_BEFORE =
  '(?:力争|争取|努力)?(?:达到|达|提高到|提高至|提升到|提升至|增加到|增至|扩大到|降到|降至|下降到|降低到|缩短到|缩短至|稳定在|保持在|控制在)?(?:至少(?:有|建成|建|建设|配备|设置|设立|培养|新建|完成|打造|建立|举办|开展|拥有|达到)|不少于|不低于|不得少于|不得低于|不小于|不超过|不高于|不得超过|不大于|至少|超过|突破|大于|高于|低于|小于|大约|约|≥|>|≤|<|>=|<=)?';
/** 4 860 is one number: its thousands are set apart by a blank. */
const DIGITS = '(?:\\d{1,3}(?: \\d{3})+(?!\\d)|\\d[\\d,]*)(?:\\.\\d+)?';
const CHINESE = '[二两三四五六七八九十][二两三四五六七八九十百千零]*';
const BOUND_AFTER = '(?:及以上|以上|以内|之内|以下|左右)?';
/** Texts out of a PDF set numbers apart: 不少于 300 户. Any of these blanks may be missing. */
const ARABIC = new RegExp(
  `(${BOUND_BEFORE}) ?(?<![A-Za-z\\d.\\-+第每]|[\\d第每] )(${DIGITS}(?:[-~～—至到]${DIGITS})?(?: ?[万亿])?)(余|多)? ?(${UNIT_SOURCE})((?: ?${BOUND_AFTER})(?:\\/年)?)`,
  'g',
);
const SPELLED = new RegExp(
  `(${BOUND_BEFORE})(?<![第每十百千万亿数一])(${CHINESE})()(大|个|所|家|座|名|张|条|项|处|辆|套|台|间)(${BOUND_AFTER})`,
  'g',
);

/** 不低于交流总数的20%: of what it is a share stands between the sign and its number. */
const BOUND_OF_SHARE = /(不[低少小]于|不得[低少]于|不超过|不[高大]于|不得超过|[高大低小]于|超过)[^,;、\d]{2,20}的$/;

/** 由2020年的, 从现在的: what follows is where it stood … */
const COMES_FROM = /[由从自](?:(?:19|20)\d\d年[底末初]?|目前|现在|现有|上年|原来|[^,、;\d由从]{0,6})?的?(?:约|不足)?$/;
/** … as long as it goes on to where it shall be. */
const GOES_TO =
  /^[^,;、\d]{0,10}(?:提[高升]|增加?长?|上升|扩大|发展|下降|降低?|减少|缩[小短]|压[减缩]|升|调[整高低增减])\p{Script=Han}{0,3}[到至为]|^[到至]/u;

/**
 * Every number in a clause that counts something: digits with a unit (`25个`, `2万名`, `80%以上`), or a
 * Chinese numeral behind a verb of doing (`建成…五大救治中心`). Left alone: bare digits (12345, 531),
 * years, ages, durations, ordinals, denominators (每千名), and whatever stands in quotation marks.
 */
export function findQuantities(clause: string): FoundQuantity[] {
  const masked = maskNames(clause);
  const found = [...masked.matchAll(ARABIC)].flatMap((match) => readMatch(masked, match));
  const spelled = [...masked.matchAll(SPELLED)]
    .filter((match) => isCounted(masked, match))
    .flatMap((match) => readMatch(masked, match));
  return [...found, ...spelled].toSorted((a, b) => a.start - b.start);
}

/** Blanks out names and quotations at equal length, so that positions stay true. */
function maskNames(clause: string): string {
  return clause.replace(/“[^”]*”|"[^"]*"|《[^》]*》|「[^」]*」|〔\d{4}〕\d*号?/g, (name) => '□'.repeat(name.length));
}

function readMatch(clause: string, match: RegExpMatchArray): FoundQuantity[] {
  const [whole = '', before = '', digits = '', more, unit = ''] = match;
  const after = (match[5] ?? '').trim();
  const start = match.index ?? 0;
  const behind = clause.slice(start + whole.length);
  // 由75%提高到90%: where it comes from is no aim.
  if (COMES_FROM.test(clause.slice(0, start)) && GOES_TO.test(behind)) return [];
  const counted = unit === '部' && /^(?:$|[、(及和与])/.test(behind) && hasAction(clause.slice(0, start));
  // 三部曲 is a name; 加装电梯15部 counts.
  if ((NAME_UNITS.has(unit) && !counted) || (/[个项大]/.test(unit) && ABSTRACT.test(behind))) return [];
  // 15分钟 and 50岁以上 describe; 达到80岁 and 不超过30分钟 set a mark.
  if (TIME_UNITS.has(unit) && (before === '' || /^(?:19|20)\d\d$/.test(digits))) return [];
  // 66人以上超大班额 describes; 建成10个以上示范社区 and 新增托位400个以上 count.
  if (
    /^(?:及?以[上下内]|之内)/.test(after) &&
    before === '' &&
    !/[%‰]/.test(unit) &&
    /^\p{Script=Han}/u.test(behind) &&
    !endsInAction(clause.slice(0, start)) &&
    !/(?:为|向|每年)$/.test(clause.slice(0, start))
  )
    return [];
  // 每个街道: a denominator, not a count. 每年1500个 keeps its number.
  if (/每(?:个|名|位|家|所|千|万|百|十)?$/.test(clause.slice(0, start)) && !/每年$/.test(clause.slice(0, start)))
    return [];
  const bound = boundOf(before, more ?? '', /[%‰]/.test(unit) ? clause.slice(0, start) : '');
  const parsed = parseTarget(bound + digits.replace(/ (?=[万亿])/, '') + (unit === '大' ? '个' : unit) + after);
  if (!parsed.ok) return [];
  const { target } = parsed.value;
  if (target.kind !== 'number' && target.kind !== 'range') return [];
  return [{ target, unit: parsed.value.unit ?? unit, start, end: start + whole.length }];
}

/** The words that say how the number binds. @param lead what stands before a share */
function boundOf(before: string, more: string, lead: string): string {
  // 至少建成1所: the verb stands between the sign and its number.
  if (before !== '') return before.replace(/至少\p{Script=Han}+$/u, '至少');
  // 2万余名: more than that, how much more nobody says.
  return more === '' ? (BOUND_OF_SHARE.exec(lead)?.[1] ?? '') : '超过';
}

/** Whether a verb of doing stands directly before. */
function endsInAction(lead: string): boolean {
  const last = [...lead.matchAll(ACTIONS)].at(-1);
  return last !== undefined && (last.index ?? 0) + last[0].length === lead.length;
}

/** Whether a verb of doing stands anywhere before. */
function hasAction(lead: string): boolean {
  return [...lead.matchAll(ACTIONS)].length > 0;
}

/** A spelled number counts only what is done: without a verb before it, it belongs to a name. */
function isCounted(clause: string, match: RegExpMatchArray): boolean {
  return [...clause.slice(0, match.index ?? 0).matchAll(ACTIONS)].some(([verb]) => verb !== '实现' && verb !== '达');
}
