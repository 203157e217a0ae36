import type { ComparedTarget, TargetRow } from '../analysis/compared-rows';
import { CHANGE_KINDS, type ChangeKind, changeKindOf } from '../analysis/filter-rows';
import type { TargetRows } from '../analysis/target-rows';
import { subtractWritten } from '../base/number-text';
import { formatTarget } from '../target/format-target';
import type { Target } from '../target/target';
import { RESTATED, SAME, VERDICTS } from '../target/verdict';
import type { ExplanationWords } from './explanation-words';
import { type Clause, joinClauses } from './join-clauses';

/** What one scenario changes about indicators: a paragraph for each category, in it kind by kind. */
export function explainTargets(rows: TargetRows, index: number, words: ExplanationWords): readonly string[] {
  const differing = [...rows.filter((row) => row.verdicts[index] !== SAME)];
  const categories = [...new Set(differing.map((row) => row.category?.id ?? ''))];
  return categories.map((id) => {
    const own = differing.filter((row) => (row.category?.id ?? '') === id);
    const parts = CHANGE_KINDS.flatMap((kind) => {
      const clauses = own.flatMap((row) => clauseOf(row, index, kind, words));
      return clauses.length === 0 ? [] : [words.kind(kind, clauses.length) + joinClauses(clauses, words)];
    });
    return words.category(own[0]?.category?.name ?? '') + words.sentence(parts);
  });
}

/** How many of each kind one scenario changes, for the paragraph of counts. */
export function countKinds(rows: TargetRows, index: number): ReadonlyMap<ChangeKind, number> {
  // What is only written another way binds as before.
  return new Map(
    CHANGE_KINDS.map((kind) => [kind, rows.count(index, kind === 'same' ? RESTATED : VERDICTS.indexOf(kind))]),
  );
}

function clauseOf(row: TargetRow, index: number, kind: ChangeKind, words: ExplanationWords): readonly Clause[] {
  const [first, side] = [row.sides[0], row.sides[index]];
  if (first === undefined || side === undefined || changeKindOf(side) !== kind) return [];
  return [{ text: sentenceOf(row, first, side, words), reasons: side.reason === null ? [] : [side.reason] }];
}

function sentenceOf(row: TargetRow, first: ComparedTarget, side: ComparedTarget, words: ExplanationWords): string {
  const { indicator, region, year } = row;
  const place = words.place(indicator.name, year, region.parent === null ? null : region.name);
  const [from, to] = [printed(first.target, first.unit), printed(side.target, side.unit)];
  switch (side.move.kind) {
    case 'added':
      return words.added(place, to);
    case 'dropped':
      return words.dropped(place, from);
    case 'filled':
      return words.filled(place, to ?? '');
    case 'emptied':
      return words.emptied(place, from ?? '');
    case 'otherUnit':
      return words.changed(place, from ?? '', to ?? '') + words.otherUnit;
    default:
      return words.changed(place, from ?? '', to ?? '') + stepOf(first, side, words);
  }
}

function stepOf(first: ComparedTarget, side: ComparedTarget, words: ExplanationWords): string {
  const { move } = side;
  if (move.kind === 'comparator') return words.comparator(move.from, move.to);
  if (move.kind === 'firmness') return move.to === 'firm' ? words.becomesFirm : words.becomesSoft;
  if (move.kind !== 'number') return move.kind === 'otherKind' ? words.otherKind : words.restated;
  if (first.target?.kind !== 'number' || side.target?.kind !== 'number') return '';
  const step = subtractWritten(side.target, first.target);
  const amount = Math.abs(step.number).toFixed(step.decimals);
  const measured = amount + (side.unit ?? '');
  const { unit, amount: share, decimals } = move.difference;
  const told =
    unit === 'points'
      ? words.points(amount)
      : unit === 'percent'
        ? words.percent(measured, Math.abs(share).toFixed(decimals))
        : measured;
  return step.number > 0 ? words.higher(told) : words.lower(told);
}

/** With its unit where it is a number; null for blank. */
export function printed(target: Target | null, unit: string | null): string | null {
  if (target === null) return null;
  const text = formatTarget(target);
  const counts = target.kind === 'number' || target.kind === 'range';
  return counts && unit !== null ? text + unit : text;
}
