import type { ColumnRole } from './header-roles';

/** First and last year of a plan. */
export type Period = readonly [number, number];

/** Which columns of a table hold base and target; null where it has none. */
export interface BaseAndTarget {
  readonly base: number | null;
  readonly target: number | null;
}

interface ValueColumn {
  readonly column: number;
  readonly year: number | null;
  readonly means: 'base' | 'target' | 'outlook' | 'unsaid';
}

/**
 * Base and target among the value columns: by their words; where these leave it open by the plan's period (its last
 * year, and the year before its first); where that is not known either, the latest year and the earliest.
 */
export function baseAndTarget(roles: readonly ColumnRole[], period: Period | null): BaseAndTarget {
  const all = roles.flatMap((role, column): ValueColumn[] =>
    role.role === 'value' ? [{ column, year: role.year, means: role.means }] : [],
  );
  const target = chooseTarget(all, period);
  const base = chooseBase(
    all.filter((one) => one !== target && one.means !== 'target' && one.means !== 'outlook'),
    target,
    period,
  );
  return { base: base?.column ?? null, target: target?.column ?? null };
}

function chooseTarget(all: readonly ValueColumn[], period: Period | null): ValueColumn | undefined {
  const said = all.filter(({ means }) => means === 'target');
  const unsaid = all.filter(({ means }) => means === 'unsaid');
  const atEnd = [...said, ...unsaid].find(({ year }) => year !== null && year === period?.[1]);
  if (atEnd !== undefined) return atEnd;
  const candidates = said.length > 0 ? said : unsaid;
  // A single year from before the plan is where things stood.
  const [only] = all;
  if (all.length === 1 && only?.means === 'unsaid' && only.year !== null && period !== null && only.year < period[0])
    return undefined;
  if (candidates.length === 0 && all.length === 1 && only?.means === 'outlook') return only;
  return latest(candidates) ?? candidates[0];
}

function chooseBase(
  others: readonly ValueColumn[],
  target: ValueColumn | undefined,
  period: Period | null,
): ValueColumn | undefined {
  const earlier = others.filter(({ year }) => year === null || target?.year == null || year < target.year);
  // A column for every year of the plan: each is a step on the way, the first as well.
  const steps = period === null ? [] : earlier.filter(({ year, means }) => means === 'unsaid' && inside(year, period));
  const every = period !== null && steps.length === period[1] - period[0];
  const before = every ? earlier.filter((one) => !steps.includes(one)) : earlier;
  const said = before.filter(({ means }) => means === 'base');
  return (
    before.find(({ year }) => year !== null && period !== null && year === period[0] - 1) ??
    latest(said) ??
    said[0] ??
    fiveYearsBefore(before, target) ??
    lastBeforeGap(before, target) ??
    earliest(before) ??
    undefined
  );
}

function inside(year: number | null, [first, last]: Period): boolean {
  return year !== null && year >= first && year < last;
}

/** Plans run for five years to a year that ends in 0 or 5; 2020, 2022, 2025 begins with 2020 and steps over 2022. */
function fiveYearsBefore(before: readonly ValueColumn[], target: ValueColumn | undefined): ValueColumn | undefined {
  const end = target?.year;
  return end == null || end % 5 !== 0 ? undefined : before.find(({ year }) => year === end - 5);
}

/** 2018, 2019, 2020 and then 2025: what was, year by year, and what shall be. */
function lastBeforeGap(before: readonly ValueColumn[], target: ValueColumn | undefined): ValueColumn | undefined {
  const last = latest(before);
  const first = earliest(before);
  if (target?.year == null || last?.year == null || first?.year == null) return undefined;
  const dated = before.filter(({ year }) => year !== null).length;
  return target.year - last.year >= 3 && last.year - first.year < dated ? last : undefined;
}

function latest(columns: readonly ValueColumn[]): ValueColumn | undefined {
  return columns.filter(({ year }) => year !== null).toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0))[0];
}

function earliest(columns: readonly ValueColumn[]): ValueColumn | undefined {
  return columns.filter(({ year }) => year !== null).toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0))[0];
}
