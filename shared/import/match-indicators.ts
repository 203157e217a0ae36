import type { ScenarioId } from '../base/ids';
import type { Indicator } from '../plan/entity';
import type { Plan } from '../plan/plan';
import { listCategories, listIndicators } from '../plan/plan-lists';
import type { DraftIndicator } from './import-draft';
import { categoryKey, indicatorKey, unitKey } from './match-key';

/** The indicator of a plan that a row of a document is about; null: none; several: it could be each of them. */
export type IndicatorMatch =
  | {
      readonly kind: 'one';
      readonly indicator: Indicator;
      /** Of several rows about it, the one that fits best: it speaks first. */
      readonly best: boolean;
      /** Known by the key of a form, not by its name. */
      readonly byKey: boolean;
    }
  | { readonly kind: 'none' }
  | { readonly kind: 'several'; readonly count: number };

/**
 * The indicator each row is about, in the order of the rows: by key, else by name; by category and unit where a name
 * stands more than once. Of rows with one name that cannot mean the same indicator, the best fitting has it.
 */
export function matchIndicators(
  plan: Plan,
  scenario: ScenarioId,
  rows: readonly DraftIndicator[],
): readonly IndicatorMatch[] {
  const listed = listIndicators(plan, scenario);
  const byId = new Map<string, Indicator>(listed.map((indicator) => [indicator.id, indicator]));
  const categories = new Map<string, string>(listCategories(plan).map(({ id, name }) => [id, name]));
  const byName = new Map<string, Indicator[]>();
  for (const indicator of listed) {
    const key = indicatorKey(indicator.name);
    const named = byName.get(key);
    if (named === undefined) byName.set(key, [indicator]);
    else named.push(indicator);
  }
  const categoryOf = (indicator: Indicator) => categoryKey(categories.get(indicator.category) ?? '');
  const sameCategory = (row: DraftIndicator, indicator: Indicator) =>
    row.category !== null && categoryOf(indicator) === categoryKey(row.category);
  const sameUnit = (row: DraftIndicator, indicator: Indicator) => unitKey(indicator.unit) === unitKey(row.unit);

  const matchOne = (row: DraftIndicator): IndicatorMatch => {
    const known = row.id === undefined ? undefined : byId.get(row.id);
    const named = byName.get(indicatorKey(row.name)) ?? [];
    // Rows may have been sorted without the hidden keys: a name that means another indicator is believed.
    if (known !== undefined && (named.length === 0 || named.includes(known)))
      return { kind: 'one', indicator: known, best: true, byKey: true };
    if (named.length < 2) return one(named);
    // A unit tells apart within a category only: across categories the next document could be understood otherwise.
    if (row.category === null) return { kind: 'several', count: named.length };
    const there = named.filter((indicator) => sameCategory(row, indicator));
    if (there.length < 2) return one(there);
    const alike = there.filter((indicator) => sameUnit(row, indicator));
    return alike.length === 1 ? one(alike) : { kind: 'several', count: there.length };
  };
  const closeness = (row: DraftIndicator, indicator: Indicator) =>
    (row.confidence === 'high' ? 64 : 0) +
    (row.id === indicator.id ? 32 : 0) +
    (sameCategory(row, indicator) ? 8 : 0) +
    (row.unit !== null && sameUnit(row, indicator) ? 1 : 0) +
    // What is only said will agree once it has been taken over.
    (row.category === null ? 0 : 4) +
    (row.unit === null ? 0 : 0.5);

  const matches = rows.map(matchOne);
  const best = new Map<string, DraftIndicator>();
  for (const [at, match] of matches.entries()) {
    const row = rows[at];
    if (match.kind !== 'one' || row === undefined) continue;
    const before = best.get(match.indicator.id);
    if (before === undefined || closeness(row, match.indicator) > closeness(before, match.indicator)) {
      best.set(match.indicator.id, row);
    }
  }
  return matches.map((match, at) => {
    const row = rows[at];
    const winner = match.kind === 'one' ? best.get(match.indicator.id) : undefined;
    if (row === undefined || winner === undefined || match.kind !== 'one') return match;
    return meanOne(row, winner) ? { ...match, best: row === winner } : { kind: 'none' };
  });
}

function one([indicator]: readonly Indicator[]): IndicatorMatch {
  return indicator === undefined ? { kind: 'none' } : { kind: 'one', indicator, best: true, byKey: false };
}

/** Two rows of one name that nothing keeps apart: a table of another region, or the same row again. */
function meanOne(row: DraftIndicator, other: DraftIndicator): boolean {
  if (row.id !== undefined && row.id === other.id) return true;
  const agree = (one: string | null, two: string | null, key: (text: string) => string) =>
    one === null || two === null || key(one) === key(two);
  return agree(row.category, other.category, categoryKey) && agree(row.unit, other.unit, unitKey);
}
