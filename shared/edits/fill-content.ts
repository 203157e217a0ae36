import { printNumber } from '../base/number-text';
import { roundTo } from '../base/round-to';
import { formatTarget } from '../target/format-target';
import type { NumberTarget, Target } from '../target/target';

/** What a cell holds when it is filled from or into: its text, and its target in columns of targets. */
export interface FillContent {
  readonly text: string;
  readonly target: Target | null;
}

export function contentOf(target: Target): FillContent {
  return { text: formatTarget(target), target };
}

/**
 * The text that, typed into a cell, gives this content. In a target cell a plain number says its `=`, because a
 * number typed without a sign keeps the comparator of the cell below it.
 */
export function typedText(content: FillContent, into: 'target' | 'text'): string {
  const { target, text } = content;
  if (into === 'text' || target?.kind !== 'number') return text;
  return target.comparator === '=' ? `=${text}` : text;
}

/** Only the number, so that the cell below keeps its own comparator; other contents as they are. */
export function numberText(content: FillContent): string {
  const { target, text } = content;
  return target?.kind === 'number' ? printNumber(target) : text;
}

/** The same reading with another number, rounded to the digits and the scale that are printed. */
export function withNumber(target: NumberTarget, number: number): NumberTarget {
  return { ...target, number: roundWritten(number, target.decimals, target.scale) };
}

const POWER: Readonly<Record<NumberTarget['scale'], number>> = { '': 0, 万: 4, 亿: 8 };

/** Rounds to digits as printed: 12345.6 with one digit and 万 is 12000, printed 1.2万. */
export function roundWritten(number: number, decimals: number, scale: NumberTarget['scale']): number {
  const power = POWER[scale];
  if (power === 0) return roundTo(number, decimals);
  const shifted = roundTo(number / 10 ** power, decimals);
  return Number((shifted * 10 ** power).toFixed(Math.max(0, decimals - power)));
}
