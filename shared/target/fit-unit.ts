import { type Issue, issue } from '../base/issue';
import { fail, ok, type Result } from '../base/result';
import type { NumberTarget, Target } from './target';
import type { ReadTarget } from './target-text';

/** Taken apart: `万人/年` → scale 万, word 人, yearly. */
interface UnitParts {
  readonly scale: '' | '万' | '亿';
  readonly word: string;
  readonly yearly: boolean;
}

/**
 * Puts a typed quantity into the unit of its row: `17.4万人/年` in a row counted in 万人/年 is the plain
 * number 17.4, `90%` in a % row is 90. Without a typed unit nothing changes. Another unit is an issue
 * (`target.otherUnit`), never a silent factor.
 */
export function fitToUnit(read: ReadTarget, rowUnit: string | null): Result<Target, Issue> {
  const { target, unit } = read;
  if (unit === null || (target.kind !== 'number' && target.kind !== 'range')) return ok(target);
  if (rowUnit === null) return ok(target);
  const row = takeApart(rowUnit);
  if (row.word !== unit) return fail(issue('target.otherUnit', '', { typed: target.scale + unit, unit: rowUnit }));
  const perYear = row.yearly ? false : target.perYear;
  if (row.scale === '') return ok({ ...target, perYear });
  if (target.scale === row.scale) return ok(unscale({ ...target, perYear }, row.scale));
  return fail(issue('target.otherUnit', '', { typed: target.scale + unit, unit: rowUnit }));
}

/** Moves the scale out of the number into the row's unit: 174000 (17.4万) → 17.4. */
function unscale<T extends Exclude<Target, { text: string } | { kind: 'notSet' }>>(
  target: T,
  scale: '万' | '亿',
): Target {
  const shift = (number: number) => Number((number / (scale === '万' ? 1e4 : 1e8)).toFixed(target.decimals));
  if (target.kind === 'number') return { ...target, number: shift(target.number), scale: '' } satisfies NumberTarget;
  return { ...target, low: shift(target.low), high: shift(target.high), scale: '' };
}

function takeApart(unit: string): UnitParts {
  const match = /^([万亿]?)(.*?)(\/年)?$/.exec(unit);
  const scale = match?.[1] === '万' || match?.[1] === '亿' ? match[1] : '';
  return { scale, word: match?.[2] ?? unit, yearly: match?.[3] !== undefined };
}
