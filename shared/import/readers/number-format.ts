import { roundTo } from '../../base/round-to';
import { hasDateParts, showDate } from './date-format';
import { type FormatToken, formatSections } from './format-sections';

/** Formats that a workbook names by number only; those of Chinese Excel and WPS where they differ by country. */
export const BUILT_IN_FORMATS: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm/d/yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/**
 * A number as its cell shows it: 2.6 in `0.00` is 2.60, 0.9 in `0%` is 90%, 90 in `"≥"0` is ≥90, 43831 in a date
 * format the day it stands for. What we do not know to show (fractions) is shown without a format.
 */
export function showNumber(value: number, format: string, date1904: boolean): string {
  const sections = formatSections(format);
  const { tokens, negated } = sectionFor(value, sections);
  if (hasDateParts(tokens)) return showDate(value, tokens, date1904) ?? generalText(value);
  if (tokens.length === 0) return '';
  if (tokens.some(({ kind }) => kind === 'general' || kind === 'slash' || kind === 'text')) {
    const around = (part: readonly FormatToken[]): string => part.map(({ text }) => text).join('');
    const at = tokens.findIndex(({ kind }) => kind === 'general' || kind === 'text');
    if (at < 0) return generalText(value);
    const shown = generalText(negated ? Math.abs(value) : value);
    return around(literals(tokens.slice(0, at))) + shown + around(literals(tokens.slice(at + 1)));
  }
  return showDecimal(value, tokens, negated);
}

/** Text as its cell shows it: a format may put words around it. */
export function showText(text: string, format: string): string {
  const sections = formatSections(format);
  const section = sections[3] ?? (sections.length === 1 ? sections[0] : undefined);
  if (section === undefined || !section.tokens.some(({ kind }) => kind === 'text')) return text;
  return section.tokens
    .map((token) => (token.kind === 'text' ? text : token.kind === 'literal' ? token.text : ''))
    .join('');
}

function literals(tokens: readonly FormatToken[]): readonly FormatToken[] {
  return tokens.filter(({ kind }) => kind === 'literal');
}

/** The section for a number, and whether it says the minus itself. */
function sectionFor(value: number, sections: ReturnType<typeof formatSections>) {
  const empty = { tokens: [] as readonly FormatToken[] };
  if (sections.some(({ holds }) => holds !== null)) {
    const found = sections.find(({ holds }) => holds === null || holds(value)) ?? sections.at(-1) ?? empty;
    return { tokens: found.tokens, negated: false };
  }
  const [positive = empty, negative, zero] = sections;
  if (value < 0 && negative !== undefined) return { tokens: negative.tokens, negated: true };
  return { tokens: (value === 0 ? (zero ?? positive) : positive).tokens, negated: false };
}

function showDecimal(value: number, tokens: readonly FormatToken[], negated: boolean): string {
  const point = tokens.findIndex(({ kind }) => kind === 'point');
  const places = tokens.flatMap(({ kind }, at) => (kind === 'digit' ? [at] : []));
  const last = places.at(-1);
  if (last === undefined) return (value < 0 && !negated ? '-' : '') + tokens.map(({ text }) => text).join('');
  const exponent = tokens.findIndex(({ kind }) => kind === 'exponent');
  const decimals = point < 0 ? 0 : places.filter((at) => at > point).length;
  if (exponent >= 0) {
    return scientific(value, point < 0 ? 0 : places.filter((at) => at > point && at < exponent).length, tokens);
  }
  // A comma behind the last digit divides by a thousand, one between digits groups them.
  const commas = tokens.flatMap(({ kind }, at) => (kind === 'comma' ? [at] : []));
  const scale = commas.filter((at) => at > last || (at === point - 1 && point > 0)).length;
  const grouped = commas.some((at) => at < last && at !== point - 1);
  const percent = tokens.filter(({ kind }) => kind === 'percent').length;
  const scaled = Number(`${Number(Math.abs(value).toPrecision(15))}e${percent * 2 - scale * 3}`);
  const rounded = Math.abs(roundTo(Number.isNaN(scaled) ? Math.abs(value) : scaled, decimals));
  const [whole = '0', fraction = ''] = rounded.toFixed(decimals).split('.');
  const text = fillDigits(tokens, point, whole, fraction, grouped);
  return value < 0 && !negated && rounded !== 0 ? `-${text}` : text;
}

/** Puts digits into their places: from the right before the point, from the left behind it. */
function fillDigits(
  tokens: readonly FormatToken[],
  point: number,
  whole: string,
  fraction: string,
  grouped: boolean,
): string {
  const before = point < 0 ? tokens : tokens.slice(0, point);
  const slots = before.filter(({ kind }) => kind === 'digit').length;
  const required = before.filter(({ kind, text }) => kind === 'digit' && text === '0').length;
  const digits = (whole === '0' ? '' : whole).padStart(required, '0');
  let slot = 0;
  let used = 0;
  let shown = '';
  for (const { kind, text } of before) {
    if (kind === 'literal' || kind === 'percent') shown += text;
    if (kind !== 'digit') continue;
    slot += 1;
    const take = digits.length - used - (slots - slot);
    const piece = take > 0 ? digits.slice(used, used + take) : '';
    for (const digit of piece) {
      shown += digit;
      used += 1;
      const left = digits.length - used;
      if (grouped && left > 0 && left % 3 === 0) shown += ',';
    }
  }
  if (point < 0) return shown;
  const after = tokens.slice(point + 1);
  const optional = after.filter(({ kind }) => kind === 'digit').map(({ text }) => text !== '0');
  let keep = fraction.length;
  while (keep > 0 && optional[keep - 1] === true && fraction[keep - 1] === '0') keep -= 1;
  if (keep > 0) shown += '.';
  let at = 0;
  for (const { kind, text } of after) {
    if (kind === 'literal' || kind === 'percent') shown += text;
    else if (kind === 'digit') {
      if (at < keep) shown += fraction[at];
      at += 1;
    }
  }
  return shown;
}

function scientific(value: number, decimals: number, tokens: readonly FormatToken[]): string {
  const text = value.toExponential(decimals).replace('e', 'E');
  const written = text.replace(/E([+-])(\d)$/, 'E$10$2');
  const at = tokens.findIndex(({ kind }) => kind === 'digit');
  return (
    literals(tokens.slice(0, at))
      .map((token) => token.text)
      .join('') + written
  );
}

/** Without a format a cell shows eleven signs of a number at most. */
export function generalText(value: number): string {
  const written = String(value);
  if (written.length <= 11 && !written.includes('e')) return written;
  const clean = Number(value.toPrecision(15));
  if (Number.isInteger(clean) || !Number.isFinite(clean))
    return Math.abs(clean) < 1e15 ? clean.toFixed(0) : String(clean);
  const whole = Math.trunc(Math.abs(clean)).toFixed(0).length;
  if (Math.abs(clean) < 1e-4) return String(Number(clean.toPrecision(6)));
  return String(Number(clean.toFixed(Math.max(0, 10 - whole))));
}
