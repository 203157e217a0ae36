import { readNumber } from '../base/number-text';
import type { NumberTarget } from '../target/target';
import { chineseNumeral } from './chinese-numeral';
import type { FillContent } from './fill-content';
import { placeInList } from './series-lists';
import { readDate, type WrittenDate } from './written-date';

/** What a cell contributes to a series. Items with the same `group` continue each other. */
export type SeriesItem =
  | { readonly kind: 'number'; readonly group: 'number'; readonly target: NumberTarget; readonly plainText: boolean }
  /** Words around a whole number: `第3批`, `2017年`, `Q1`; `write` puts another number in. */
  | {
      readonly kind: 'counted';
      readonly group: string;
      readonly number: number;
      readonly write: (number: number) => string;
    }
  | { readonly kind: 'date'; readonly group: string; readonly date: WrittenDate }
  /** Words, dashes, ranges, blanks: they have no next one. */
  | { readonly kind: 'fixed'; readonly group: 'fixed' };

const FIXED: SeriesItem = { kind: 'fixed', group: 'fixed' };

/** Reads one cell as an item of a series. A target that is no single number stands for itself. */
export function seriesItem({ text, target }: FillContent): SeriesItem {
  if (target !== null) {
    if (target.kind === 'number') return { kind: 'number', group: 'number', target, plainText: false };
    if (target.kind !== 'words') return FIXED;
  }
  const trimmed = text.trim();
  const written = /^[-+]?[\d.,]+$/.test(trimmed) ? readNumber(trimmed) : 'noNumber';
  if (typeof written !== 'string') {
    const plain = { kind: 'number', comparator: '=', cumulative: false, perYear: false, soft: false } as const;
    return { kind: 'number', group: 'number', target: { ...plain, ...written }, plainText: true };
  }
  const date = readDate(trimmed);
  if (date !== null) return { kind: 'date', group: `date ${date.marks.join(' ')}`, date };
  return countedItem(trimmed) ?? FIXED;
}

function countedItem(text: string): SeriesItem | null {
  const listed = placeInList(text);
  if (listed !== null) {
    const { list, at } = listed;
    const write = (number: number) => list[((number % list.length) + list.length) % list.length] ?? text;
    return { kind: 'counted', group: `list ${list[0]}`, number: at, write };
  }
  return inDigits(text) ?? inChinese(text);
}

/**
 * The number that counts: at the end, else at the beginning, else the last one. Leading zeros stay (`第03批`);
 * below zero the sign is left out, as Excel does.
 */
function inDigits(text: string): SeriesItem | null {
  const match =
    /^(.*?\D)?(\d{1,15})$/s.exec(text) ?? /^()(\d{1,15})(\D.*)$/s.exec(text) ?? /^(.*\D)(\d{1,15})(\D+)$/s.exec(text);
  const digits = match?.[2];
  if (match === null || digits === undefined) return null;
  const [, before = '', , after = ''] = match;
  if (before === '' && after === '') return null;
  const width = digits.startsWith('0') ? digits.length : 0;
  const write = (number: number) => `${before}${String(Math.abs(number)).padStart(width, '0')}${after}`;
  return { kind: 'counted', group: `digits ${before}|${after}`, number: Number(digits), write };
}

/** 第三批: counted only behind 第, since 一 in other words is no number. Where counting ends the word stays. */
function inChinese(text: string): SeriesItem | null {
  const match = /^(.*第)([一二三四五六七八九十]{1,3})(.+)$/s.exec(text);
  const numeral = match?.[2] ?? '';
  const read = readNumber(numeral);
  if (match === null || typeof read === 'string') return null;
  const [, before = '', , after = ''] = match;
  const write = (number: number) => {
    const counted = chineseNumeral(number);
    return counted === null ? text : before + counted + after;
  };
  return { kind: 'counted', group: `chinese ${before}|${after}`, number: read.number, write };
}
