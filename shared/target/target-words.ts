/** Dashes and strokes that stand for "no target here" on paper. */
const DASHES = /^(?:[-—–―－─‐‑−]{1,4}|\/|N\/A|n\/a)$/;

/** Whether a cell holds only a sign for "not set". */
export function isDash(compact: string): boolean {
  return DASHES.test(compact);
}

/** The number is left to a higher level: 完成市下达指标, 达到国家要求, 待上级核定. */
const DELEGATED: readonly RegExp[] = [
  /下达/,
  /^待.*(?:核定|确定|下发|明确|分解|公布)/,
  /(?:上级|国家|中央|部|省|市|区|县|自治区)(?:级|定|里)?(?:的)?(?:要求|规定|核定|考核|分解|控制)/,
  /(?:以|按|按照).*(?:为准|核定)/,
];

export function isDelegated(compact: string): boolean {
  return DELEGATED.some((form) => form.test(compact));
}

/** A change against the base year: 提高2.6个百分点, 下降20%, 翻一番. 提高到 and 降至 name a level instead. */
const CHANGE: readonly RegExp[] = [
  /(?:提高|增加|增长|上升|提升|下降|降低|减少|压减|削减|缩小|扩大|递增|递减|回落|增幅|降幅|增速|涨幅)(?![到至])(?:[^到至\d]{0,6})[\d一二三四五六七八九十两]/,
  /翻(?:[一两二三四]?番|倍)|倍增/,
  /(?:是|为|达到?|相当于).*的[\d.一二三四五六七八九十两]+倍/,
];

/** -4.1个百分点: a sign before points can only be a change. */
export function isSignedPoints(compact: string): boolean {
  return /^[-+−][\d.]+个?百分点$/.test(compact);
}

export function isChange(compact: string): boolean {
  return CHANGE.some((form) => form.test(compact));
}

/** Words in which a digit is part of the wording and not a target: 高于2015年水平, 位居全国前10. */
const WORDS_WITH_DIGITS: readonly RegExp[] = [
  /(?:与|和|同|跟).*(?:同步|持平|相当|匹配|相适应|一致)/,
  /(?:高于|快于|优于|低于|超过|不低于|不高于|达到|保持).*(?:增长|增速|平均|水平|标准|上年|不变|不减|稳定)/,
  /(?:进入|位居|保持|处于|位列|名列|稳居).*(?:前|第)/,
  /^(?:每|各|所有)[个座所家]?\p{Script=Han}{1,8}?(?:至少|不少于|建成|建有|配备|设有|有)?\d+\p{Script=Han}/u,
  /(?:全国|全省|全市|省内).*前[\d一二三四五六七八九十]+/,
  /^第[\d一二三四五六七八九十]+[位名]?$|^前[\d一二三四五六七八九十]+[位名]?$/,
];

/** Structure ratios such as 14:44.5:41.5 hold several numbers and are kept as they stand. */
const RATIO = /^\d+(?:\.\d+)?(?:[:∶：]\d+(?:\.\d+)?)+$/;

/**
 * Whether a text that is no number is plain wording that may stand in a cell: at least two Han
 * characters and no digit, or a known form in which digits are part of the wording.
 */
export function isWording(compact: string): boolean {
  if (RATIO.test(compact)) return true;
  const han = compact.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (/\d/.test(compact))
    return !/[<>=≥≤≧≦≈]/.test(compact) && han >= 2 && WORDS_WITH_DIGITS.some((form) => form.test(compact));
  return han >= 2 || /^[无有优良]$/.test(compact) || /^[A-Z]{1,3}级$/.test(compact);
}
