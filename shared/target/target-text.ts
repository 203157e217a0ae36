import { foldForReading, foldWidth, removeUnseen } from '../base/clean-text';
import { type Issue, issue } from '../base/issue';
import { printNumber, readNumber, type WrittenNumber } from '../base/number-text';
import { rememberTexts } from '../base/remember-texts';
import { fail, ok, type Result } from '../base/result';
import { COMPARATORS, type Comparator, type Target, type TargetReading } from './target';
import { isChange, isDash, isDelegated, isSignedPoints, isWording } from './target-words';
import { UNIT_SOURCE } from './unit-words';

/** What was read from a cell, and the unit written beside the number, if any (`17.4万人/年` → `人`, per year). */
export interface ReadTarget {
  readonly target: Target;
  readonly unit: string | null;
}

/** Longest text a cell may hold; longer is a paragraph that landed in the wrong place. */
const LONGEST = 200;

/**
 * Reads what a person typed or a plan printed in a target cell: `≥90`, `90以上`, `不低于９０％`, `2万`,
 * `30-35`, `〔5000〕`, `力争达90%`, `与GDP增长同步`, `—`. Words never become numbers.
 *
 * Issues, each with the text: `target.blank` (the caller decides that blank clears),
 * `target.noNumber`, `target.twoPoints`, `target.thousands`, `target.tooLarge`, `target.tooPrecise`,
 * `target.contradictory` (two signs), `target.rangeReversed`, `target.twoValues` (`65/93`, `63→67.5`),
 * `target.looksLikeYear`, `target.tooLong`, `target.unreadable` (values.understood: the number seen, or '').
 */
export const parseTarget: (text: string) => Result<ReadTarget, Issue> = rememberTexts(readTargetText);

function readTargetText(text: string): Result<ReadTarget, Issue> {
  const kept = foldForReading(removeUnseen(text));
  const compact = foldWidth(kept).replace(/\s+/g, '');
  if (compact === '') return fail(issue('target.blank'));
  if (compact.length > LONGEST) return fail(issue('target.tooLong', '', { length: compact.length, longest: LONGEST }));
  if (isDash(compact)) return ok({ target: { kind: 'notSet' }, unit: null });
  const quantity = readQuantity(compact);
  if (quantity.ok && !isSignedPoints(compact)) return quantity;
  if (quantity.ok || isChange(compact)) return ok({ target: { kind: 'change', text: kept }, unit: null });
  if (quantity.issue.code !== 'target.noMatch') return quantity;
  if (!/\d/.test(compact) && isDelegated(compact)) return ok({ target: { kind: 'delegated', text: kept }, unit: null });
  if (isWording(compact)) return ok({ target: { kind: 'words', text: kept }, unit: null });
  return fail(unreadable(compact));
}

/** Signs and words before a number that say how it binds. */
const BEFORE = signTable({
  '≥': '大于或等于 大于等于 不得低于 不得少于 不低于 不少于 不小于 至少 >= => ≧ ⩾ ≥',
  '≤': '小于或等于 小于等于 不得高于 不得超过 不高于 不超过 不大于 不多于 至多 最多 控制在 <= =< ≦ ⩽ ≤',
  '>': '超过 突破 大于 高于 多于 >',
  '<': '低于 小于 少于 <',
  '≈': '大约 约为 约 ≈ ~',
  '=': '=',
});

/** The same behind a number. */
const AFTER = signTable({
  '≥': '及以上 或以上 以上',
  '≤': '及以下 或以下 以下 以内 之内',
  '≈': '左右 上下',
});

/** Pairs of word and comparator; longer words first, since a shorter one may begin or end them. */
function signTable(words: Partial<Record<Comparator, string>>): readonly (readonly [string, Comparator])[] {
  return COMPARATORS.flatMap((sign) => (words[sign] ?? '').split(' ').map((word) => [word, sign] as const))
    .filter(([word]) => word !== '')
    .toSorted(([a], [b]) => b.length - a.length);
}

const SOFT = /^(?:力争|争取|努力|原则上|基本)/;
const CUMULATIVE = /^(?:[\d一二三四五六七八九十]+年累计|累计|期内|新增)/;
const PER_YEAR = /^(?:每年|年均|年度)/;
/** Verbs of arriving at a level; they add nothing to the number that follows. */
const ARRIVES =
  /^(?:(?:提高|提升|增加|增长|上升|下降|降低|减少|压减|发展|扩大)(?:到|至)|增至|降至|降到|升至|升到|达到|达|实现|完成|确保|保持在|稳定在|维持在|保持|稳定|为|到|至)/;
const RANGE_SIGN = '(?:-|—|–|－|~|～|−|至|到)';
const NUMBER =
  '(?:[-−+]?[\\d.,]+[万亿]?|百分之[零一二两三四五六七八九十百]+|[零〇一二两三四五六七八九十][零〇一二两三四五六七八九十百千]*[万亿]?)';
const CORE = new RegExp(`^(${NUMBER})(${UNIT_SOURCE})?(?:${RANGE_SIGN}(${NUMBER})(${UNIT_SOURCE})?)?(\\/年)?$`);

interface Peeled {
  rest: string;
  comparators: Set<Comparator>;
  cumulative: boolean;
  perYear: boolean;
  soft: boolean;
}

/** The grammar of a quantity: signs and words around one number or one range. `target.noMatch` when it is none. */
function readQuantity(compact: string): Result<ReadTarget, Issue> {
  const peeled = peel(compact);
  const { rest, comparators } = peeled;
  // 保持稳定 leaves nothing either, but is wording; a comparator alone waits for its number.
  if (rest === '')
    return fail(comparators.size > 0 ? issue('target.noNumber', '', { text: compact }) : issue('target.noMatch'));
  if (/^\d+(?:\.\d+)?%?(?:\/|→|->|⟶|⇒)\d+(?:\.\d+)?%?$/.test(rest))
    return fail(issue('target.twoValues', '', { text: compact }));
  const core = CORE.exec(rest);
  if (core === null)
    return fail(/^[.,%]+$/.test(rest) ? issue('target.noNumber', '', { text: compact }) : issue('target.noMatch'));
  const [, first = '', firstUnit, second, secondUnit, slashYear] = core;
  const perCent = first.startsWith('百分之') ? '%' : undefined;
  if (firstUnit === '年' && /^(?:19|20)\d\d$/.test(first))
    return fail(issue('target.looksLikeYear', '', { text: compact }));
  const low = readNumber(first.replace('百分之', ''));
  if (typeof low === 'string') return fail(issue(`target.${low}`, '', { text: compact }));
  const kinds = [...comparators].filter(
    (sign, _, all) => !(sign === '≤' && compact.includes('控制在') && all.length > 1 && all.includes('≈')),
  );
  if (kinds.length > 1) return fail(issue('target.contradictory', '', { text: compact, signs: kinds.join(' ') }));
  const comparator = kinds[0] ?? '=';
  const reading: TargetReading = {
    cumulative: peeled.cumulative,
    perYear: peeled.perYear || slashYear !== undefined,
    soft: peeled.soft,
  };
  const unit = secondUnit ?? firstUnit ?? perCent ?? null;
  if (second === undefined) return ok({ target: { kind: 'number', comparator, ...low, ...reading }, unit });
  if (firstUnit !== undefined && secondUnit !== undefined && firstUnit !== secondUnit)
    return fail(issue('target.twoValues', '', { text: compact }));
  return readRange(compact, low, second, reading, unit, comparator);
}

function readRange(
  compact: string,
  written: WrittenNumber,
  second: string,
  reading: TargetReading,
  unit: string | null,
  comparator: Comparator,
): Result<ReadTarget, Issue> {
  const high = readNumber(second.replace('百分之', ''));
  if (typeof high === 'string') return fail(issue(`target.${high}`, '', { text: compact }));
  // 2-3万 means 20 000 to 30 000: the scale stands once, behind the second number.
  const low = written.scale === '' && high.scale !== '' ? readNumber(printNumber(written) + high.scale) : written;
  if (typeof low === 'string' || low.scale !== high.scale)
    return fail(issue('target.twoValues', '', { text: compact }));
  if (low.number > high.number) return fail(issue('target.rangeReversed', '', { text: compact }));
  // 控制在30-35 is a range like any other; a sign beside a range says two things at once.
  if (comparator !== '=' && !(comparator === '≤' && compact.includes('控制在'))) {
    return fail(issue('target.contradictory', '', { text: compact, signs: comparator }));
  }
  const { decimals, scale } = high;
  const lowDecimals = low.decimals === decimals ? {} : { lowDecimals: low.decimals };
  return ok({
    target: { kind: 'range', low: low.number, high: high.number, decimals, ...lowDecimals, scale, ...reading },
    unit,
  });
}

/** Takes signs and words off both ends until only digits, scale and unit are left. */
function peel(compact: string): Peeled {
  const peeled: Peeled = { rest: compact, comparators: new Set(), cumulative: false, perYear: false, soft: false };
  for (let before = ''; before !== peeled.rest; ) {
    before = peeled.rest;
    peelStart(peeled);
    peelEnd(peeled);
  }
  return peeled;
}

function peelStart(peeled: Peeled): void {
  const { rest } = peeled;
  for (const [form, field] of [
    [SOFT, 'soft'],
    [CUMULATIVE, 'cumulative'],
    [PER_YEAR, 'perYear'],
  ] as const) {
    const found = form.exec(rest);
    if (found === null) continue;
    peeled[field] = true;
    peeled.rest = rest.slice(found[0].length);
    return;
  }
  const sign = BEFORE.find(([word]) => rest.startsWith(word));
  if (sign !== undefined) {
    peeled.comparators.add(sign[1]);
    peeled.rest = rest.slice(sign[0].length);
    return;
  }
  peeled.rest = rest.replace(ARRIVES, '');
  // 〔5000〕万人: what stands behind the bracket belongs to the number inside.
  const bracket = /^[〔[【](.+?)[〕\]】](.*)$/.exec(peeled.rest);
  if (bracket === null) return;
  // 〔8000〕3 is no 80003.
  if (/^\d/.test(bracket[2] ?? '')) return;
  peeled.cumulative = true;
  peeled.rest = `${bracket[1] ?? ''}${bracket[2] ?? ''}`;
}

function peelEnd(peeled: Peeled): void {
  const { rest } = peeled;
  const sign = AFTER.find(([word]) => rest.endsWith(word));
  if (sign !== undefined) {
    peeled.comparators.add(sign[1]);
    peeled.rest = rest.slice(0, -sign[0].length);
    return;
  }
  // 17.4/年左右 and 1500个/年: the year is taken off last, so that the unit before it can be read.
  if (rest.endsWith('/年')) {
    peeled.perYear = true;
    peeled.rest = rest.slice(0, -2);
    return;
  }
  // A footnote mark behind the number says something about its source, not about its size.
  peeled.rest = rest.replace(/(?<=[\d%〕\]】])[*①-⑳]+$/, '');
}

function unreadable(compact: string): Issue {
  const number = /[\d][\d.,]*/.exec(compact)?.[0] ?? '';
  return issue('target.unreadable', '', { text: compact, understood: number });
}
