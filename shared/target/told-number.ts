import { foldWidth } from '../base/clean-text';
import { equalData } from '../base/equal-data';
import type { NumberTarget, Target } from './target';
import { parseTarget } from './target-text';
import { UNIT_SOURCE } from './unit-words';

/** A part of a text, from `start` up to, not including, `end`. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** A number as a sentence tells it: `达到90%以上`. */
export interface ToldNumber extends TextSpan {
  readonly words: string;
  readonly digits: TextSpan;
  /** What the words say, scale multiplied in: 2.5万 is 25000. */
  readonly target: NumberTarget;
  readonly unit: string | null;
}

/**
 * The runs of digits of a text, in order: `2017`, `1,500`, `2.5`. A mention is the nth of them, so this may never
 * count otherwise than it does (docs/exchange-format.md).
 */
export function digitRuns(text: string): readonly TextSpan[] {
  return Array.from(foldWidth(text).matchAll(/\d+(?:,\d{3}(?!\d))*(?:\.\d+)?/g), ({ index, 0: run }) => ({
    start: index,
    end: index + run.length,
  }));
}

/** Most characters of words that belong to a number, before and behind it. */
const REACH = 12;
const STOPS = /[，。；：、！？,;:!?\d]/;
const RANGE_BEHIND = new RegExp(`^[万亿]?(?:${UNIT_SOURCE})?[-—–~～−至到]\\d`);
const RANGE_BEFORE = new RegExp(`\\d[万亿]?(?:${UNIT_SOURCE})?[-—–~～−至到]$`);

/**
 * The nth number of a sentence with the words around it that bind it: as many as still read as one target. Null where
 * the sentence has fewer numbers, and for what is no single number: a year, an end of a range.
 */
export function readTold(sentence: string, nth: number): ToldNumber | null {
  const text = foldWidth(sentence);
  const digits = digitRuns(text)[nth];
  if (digits === undefined) return null;
  const [lead, behind] = [text.slice(0, digits.start), text.slice(digits.end)];
  if (/^年/.test(behind) && /^(?:19|20)\d\d$/.test(text.slice(digits.start, digits.end))) return null;
  if (RANGE_BEHIND.test(behind) || (RANGE_BEFORE.test(lead) && !/[由从自][^，,。；;]*$/.test(lead))) return null;
  const after = longest(reach(behind, 1), (part) => readNumber(text.slice(digits.start, digits.end) + part));
  if (after === null) return null;
  const core = text.slice(digits.start, digits.end) + after.part;
  const before = longest(reach(lead, -1), (part) => {
    const read = readNumber(part + core);
    return read?.target.number === after.read.target.number ? read : null;
  });
  if (before === null) return null;
  const [start, end] = [digits.start - before.part.length, digits.end + after.part.length];
  return { start, end, words: sentence.slice(start, end), digits, ...before.read };
}

type Read = Pick<ToldNumber, 'target' | 'unit'>;

function readNumber(text: string): Read | null {
  const parsed = parseTarget(text);
  if (!parsed.ok || parsed.value.target.kind !== 'number') return null;
  return { target: parsed.value.target, unit: parsed.value.unit };
}

/** The parts of a text next to a number, longest first; `way` 1: what follows it, -1: what leads to it. */
function reach(text: string, way: 1 | -1): readonly string[] {
  const near = way === 1 ? text.slice(0, REACH) : text.slice(-REACH);
  const stops = [...near].map((sign) => STOPS.test(sign));
  const free = way === 1 ? stops.indexOf(true) : stops.length - 1 - stops.lastIndexOf(true);
  const length = way === 1 && free === -1 ? near.length : free;
  return Array.from({ length: length + 1 }, (_, cut) =>
    way === 1 ? near.slice(0, length - cut) : near.slice(near.length - length + cut),
  );
}

function longest(parts: readonly string[], read: (part: string) => Read | null) {
  for (const part of parts) {
    const found = read(part);
    if (found !== null) return { part, read: found };
  }
  return null;
}

const POWER = { '': 0, 万: 4, 亿: 8 } as const;

/** The power of ten that a unit carries: 万人/年 counts in ten thousands. */
export function unitPower(unit: string | null): number {
  const sign = unit?.[0];
  return sign === '万' || sign === '亿' ? POWER[sign] : 0;
}

/** A told number as the cell of an indicator would hold it: 17.4万人 in 万人/年 is 17.4. Null in another unit. */
export function toldIn(told: Pick<ToldNumber, 'target' | 'unit'>, unit: string | null): number | null {
  if (told.unit !== null && unit !== null && bare(told.unit) !== bare(unit)) return null;
  return Number(`${told.target.number}e-${unitPower(unit)}`);
}

function bare(unit: string): string {
  return foldWidth(unit)
    .replace(/^[万亿]+/, '')
    .replace(/\/年$/, '');
}

/**
 * Whether a sentence tells what a cell of an indicator holds: the same number, bound the same way. A sentence may leave
 * the sign out, or say 以上 where the table says >: that is how plans are written, and changes with no number.
 */
export function tellsSame(told: ToldNumber, held: Target | null, unit: string | null): boolean {
  if (held?.kind !== 'number') return false;
  return toldIn(told, unit) === held.number && sidesAgree(told.target, held);
}

/** Whether what a sentence says about the side of a number goes with what a cell says. */
export function sidesAgree(told: NumberTarget, held: NumberTarget): boolean {
  const [one, other] = [SIDES[told.comparator], SIDES[held.comparator]];
  return one === 'any' || other === 'any' || equalData(one, other);
}

const SIDES = { '=': 'any', '≥': 'least', '>': 'least', '≤': 'most', '<': 'most', '≈': 'about' } as const;
