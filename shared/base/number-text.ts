/** A number as it stands on paper. */
export interface WrittenNumber {
  /** Plain value, scale multiplied in. */
  readonly number: number;
  /** Digits after the point as written, before the scale: `2.60` → 2, `1.5亿` → 1. */
  readonly decimals: number;
  readonly scale: '' | '万' | '亿';
}

/** Why a run of digits is not a number. */
export type NumberFault = 'twoPoints' | 'thousands' | 'tooLarge' | 'tooPrecise' | 'noNumber';

/** Powers of ten of the scales a plan prints. */
const SCALE_POWER: Readonly<Record<WrittenNumber['scale'], number>> = { '': 0, 万: 4, 亿: 8 };

/** Most digits a double keeps exactly; beyond that a printed number would come back changed. */
const MOST_DIGITS = 15;

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const STEPS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/**
 * Reads one number in half-width text without blanks: `1,500`, `-4.1`, `2.60`, `2万`, `五`, `两百`.
 * A fault says why not; a text that does not look like a number at all is `noNumber`.
 */
export function readNumber(text: string): WrittenNumber | NumberFault {
  const match = /^([-−+]?)([\d.,]+)([万亿]?)$/.exec(text);
  if (match === null) return readChineseNumber(text);
  const digits = match[2] ?? '';
  const scale = scaleOf(match[3]);
  if ((digits.match(/\./g) ?? []).length > 1) return 'twoPoints';
  if (!/\d/.test(digits)) return 'noNumber';
  if (digits.includes(',') && !/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits)) return 'thousands';
  const plain = digits.replaceAll(',', '');
  if (!/^\d+(\.\d+)?$/.test(plain)) return 'noNumber';
  const decimals = plain.split('.')[1]?.length ?? 0;
  const significant = plain.replace('.', '').replace(/^0+/, '').length;
  if (plain.replace(/\..*/, '').length + SCALE_POWER[scale] > MOST_DIGITS) return 'tooLarge';
  if (significant > MOST_DIGITS || decimals > MOST_DIGITS) return 'tooPrecise';
  const size = Number(`${plain}e${SCALE_POWER[scale]}`);
  const negative = match[1] === '-' || match[1] === '−';
  return { number: negative && size !== 0 ? -size : size, decimals, scale };
}

/** 五 → 5, 十二 → 12, 两百 → 200, 三千五百 → 3500, 五万 → 50000 with scale 万. */
function readChineseNumber(text: string): WrittenNumber | NumberFault {
  const match = /^([零〇一二两三四五六七八九十百千]+)([万亿]?)$/.exec(text);
  const body = match?.[1];
  if (match === null || body === undefined || STEPS[body[0] ?? ''] === 100 || STEPS[body[0] ?? ''] === 1000) {
    return 'noNumber';
  }
  let sum = 0;
  let digit: number | null = null;
  let lastStep = 10_000;
  for (const sign of body) {
    const step = STEPS[sign];
    if (step === undefined) {
      // Two digits in a row (二三) are an approximate count or a year, never one number.
      if (digit !== null && digit !== 0) return 'noNumber';
      digit = DIGITS[sign] ?? 0;
      continue;
    }
    if (step >= lastStep) return 'noNumber';
    sum += (digit === null || digit === 0 ? 1 : digit) * step;
    lastStep = step;
    digit = null;
  }
  const scale = scaleOf(match[2]);
  return { number: Number(`${sum + (digit ?? 0)}e${SCALE_POWER[scale]}`), decimals: 0, scale };
}

function scaleOf(sign: string | undefined): WrittenNumber['scale'] {
  return sign === '万' || sign === '亿' ? sign : '';
}

/** Prints a number the way it was written: kept decimals, kept scale, no grouping. */
export function printNumber(written: WrittenNumber): string {
  return (
    Number(`${plainDigits(written.number)}e-${SCALE_POWER[written.scale]}`).toFixed(written.decimals) + written.scale
  );
}

/** A number without exponent notation, so that `e-4` can be appended to shift the point exactly. */
function plainDigits(number: number): string {
  const text = String(number);
  return text.includes('e') ? number.toFixed(20) : text;
}

/** Digits after the point of the plain number: `2.5万` has none, `1.23456万` has one. */
export function plainDecimals(written: WrittenNumber): number {
  return Math.max(0, written.decimals - SCALE_POWER[written.scale]);
}

/**
 * `to − from`, rounded to the printed digits of the finer of both: 3.0 − 3.5 is −0.5, never −0.4999….
 * Printed numbers are decimals; doubles are not, hence the rounding.
 */
export function subtractWritten(to: WrittenNumber, from: WrittenNumber): WrittenNumber {
  const decimals = Math.max(plainDecimals(to), plainDecimals(from));
  const number = Number((to.number - from.number).toFixed(decimals));
  return { number: number === 0 ? 0 : number, decimals, scale: '' };
}

/** The difference as text with a minus sign where negative: `-0.5`, `0.10`, `0`. */
export function differenceText(to: WrittenNumber, from: WrittenNumber): string {
  return printNumber(subtractWritten(to, from));
}
