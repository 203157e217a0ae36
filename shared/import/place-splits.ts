import { equalData } from '../base/equal-data';
import type { Year } from '../base/ids';
import { issue } from '../base/issue';
import { matchKey } from '../base/match-key';
import type { Target } from '../target/target';
import { FIRST_YEAR, LAST_YEAR } from '../values/cell-number';
import { datedValues } from './dated-values';
import { districtsApart } from './districts-apart';
import type { ImportChoices } from './import-choices';
import type { DraftIndicator, DraftProblem, ImportDraft } from './import-draft';
import { sameIndicator } from './same-indicator';
import { splitRows } from './split-rows';

/** A number of a district in a plan that is being made. */
export interface PlacedValue {
  /** Index among the draft's indicators and, behind them, the added ones. */
  readonly indicator: number;
  /** Index among the districts; null: the whole. */
  readonly district: number | null;
  readonly year: Year;
  readonly target: Target;
}

export interface PlacedSplits {
  readonly districts: readonly string[];
  /** Indicators that only the tables of districts have. */
  readonly added: readonly DraftIndicator[];
  readonly values: readonly PlacedValue[];
  /** What could not be placed beside what was placed before it. */
  readonly problems: readonly DraftProblem[];
}

/**
 * Where the numbers of the districts go in a new plan: which districts it gets, which indicators they are of. A table of
 * districts means an indicator of the draft where name and unit agree and only one can be meant; else it brings its own.
 */
export function placeSplits(
  given: ImportDraft,
  { baseYear, targetYear, wholeRegion }: Pick<ImportChoices, 'baseYear' | 'targetYear' | 'wholeRegion'>,
): PlacedSplits {
  const draft = districtsApart(given, { baseYear, targetYear });
  const districts = new Map<string, string>();
  const indicators = [...draft.indicators];
  const values: PlacedValue[] = [];
  const problems: DraftProblem[] = [];
  const spoken = new Map<string, { readonly target: Target | null; readonly text: string }>();
  for (const [at, row] of indicators.entries())
    for (const [year, cell] of datedValues(row, baseYear, targetYear)) spoken.set(`${at}//${year}`, cell);

  for (const { row } of splitRows(draft, targetYear)) {
    const name = row.region ?? '';
    const key = isWhole(name, wholeRegion) ? null : matchKey(name);
    // A district without a readable number is one of the plan's all the same.
    if (key !== null && !districts.has(key)) districts.set(key, name);
    const known = sameIndicator(indicators, row);
    const indicator = known ?? indicators.push({ ...row, values: new Map() }) - 1;
    for (const [year, cell] of row.values) {
      const place = `${indicator}/${key ?? ''}/${year}`;
      const before = spoken.get(place);
      if (cell.target === null || year < FIRST_YEAR || year > LAST_YEAR) continue;
      if (before === undefined || before.target === null) {
        spoken.set(place, cell);
        const district = key === null ? null : [...districts.keys()].indexOf(key);
        values.push({ indicator, district, year, target: cell.target });
      } else if (!equalData(before.target, cell.target)) {
        const told = { name: `${row.name} ${name}`, year, first: before.text, second: cell.text };
        problems.push({ severity: 'warning', issue: issue('merge.saidTwice', cell.place, told) });
      }
    }
  }
  return { districts: [...districts.values()], added: indicators.slice(draft.indicators.length), values, problems };
}

/** 合计, 全市 and the plan's own name mean the whole. */
function isWhole(name: string, wholeRegion: string): boolean {
  return /^(?:合计|总计|全[市省区县]|全域)$/.test(matchKey(name)) || matchKey(name) === matchKey(wholeRegion);
}
