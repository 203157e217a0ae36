import { printNumber, type WrittenNumber } from '../base/number-text';
import type { Target } from './target';
import { readTold, sidesAgree, toldIn, unitPower } from './told-number';

/**
 * Why a sentence cannot be given a new number by itself: there is no such number in it, the cell holds none, the sign
 * changes sides, 提高到 would go down, another number of the sentence hangs on it, or its way of writing does not fit.
 */
export type UnsureBecause = 'lost' | 'noNumber' | 'otherSide' | 'otherWay' | 'tied' | 'form';

export type Retelling =
  | { readonly kind: 'sure'; readonly text: string }
  | { readonly kind: 'unsure'; readonly because: UnsureBecause };

export interface RetellContext {
  /** The indicator's. */
  readonly unit: string | null;
  /** What was before: verbs of moving and staying are measured by it. Null where nothing is known, or it is told itself. */
  readonly base: Target | null;
}

/**
 * A sentence with its nth number told as a cell holds it now. Everything else stays as it was worded, comparator and scale
 * included; where that would not be true any more, the reason instead. Reading the new sentence gives the new number.
 */
export function retellNumber(
  sentence: string,
  nth: number,
  held: Target | null,
  { unit, base }: RetellContext,
): Retelling {
  const told = readTold(sentence, nth);
  if (told === null || toldIn(told, unit) === null) return unsure('lost');
  if (held?.kind !== 'number') return unsure('noNumber');
  if (!sidesAgree(told.target, held)) return unsure('otherSide');
  if (base?.kind === 'number' && goesOtherWay(told.words, held.number, base.number, told.target.comparator))
    return unsure('otherWay');
  if (TIED.test(sentence)) return unsure('tied');
  // 2万余名: how much more, nobody knows of the new number.
  if (/^(?:余|多|几)/.test(sentence.slice(told.end))) return unsure('form');
  const digits = digitsAs(held, unit, told.target.scale, sentence.slice(told.digits.start, told.digits.end));
  if (digits === null) return unsure('form');
  const text = sentence.slice(0, told.digits.start) + digits + sentence.slice(told.digits.end);
  const again = readTold(text, nth);
  return again !== null && toldIn(again, unit) === held.number ? { kind: 'sure', text } : unsure('form');
}

function unsure(because: UnsureBecause): Retelling {
  return { kind: 'unsure', because };
}

/** Words that make one number of a sentence follow from another. */
const TIED = /个百分点|翻[一两二三]?番|倍|(?:比|较)[^，。；]{0,12}(?:提高|增长|增加|上升|下降|降低|减少)(?![到至])/;
const RISES = /(?:提高|提升|增加|增长|上升|扩大|发展)[到至]|增至|升[到至]/;
const FALLS = /(?:下降|降低|减少|压减|缩短|控制)[到至]|降[到至]/;
const STAYS = /保持|稳定|维持/;

function goesOtherWay(words: string, now: number, base: number, comparator: string): boolean {
  if (RISES.test(words)) return now <= base;
  if (FALLS.test(words)) return now >= base;
  if (!STAYS.test(words)) return false;
  if (comparator === '≥' || comparator === '>') return now > base;
  return comparator === '≤' || comparator === '<' ? now < base : now !== base;
}

/** The digits of a cell's number for a sentence that tells it in its own scale; null where they would not be readable. */
function digitsAs(
  held: WrittenNumber,
  unit: string | null,
  scale: WrittenNumber['scale'],
  before: string,
): string | null {
  const plain = Number(`${held.number}e${unitPower(unit)}`);
  const moved = unitPower(unit) + unitPower(held.scale) - unitPower(scale);
  const kept = printNumber({ number: plain, decimals: held.decimals, scale }).slice(0, scale === '' ? undefined : -1);
  const text = moved === 0 ? kept : String(Number(`${plain}e-${unitPower(scale)}`));
  if (!/^\d+(?:\.\d+)?$/.test(text) || Number(`${text}e${unitPower(scale)}`) !== plain) return null;
  if (!/[,，]/.test(before)) return text;
  const [whole = '', part] = text.split('.');
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (part === undefined ? '' : `.${part}`);
}
