import { contentOf, type FillContent, withNumber } from './fill-content';
import { growthTrend, linearTrend, type Trend } from './fit-trend';
import { detectGroups, type Member } from './series-groups';
import { dayCount, inMonthOf, isMonthEnd, monthCount, onDay, writeDate } from './written-date';

/**
 * `auto`: what Excel does on a plain drag. `copy`: the cells again and again. `series`: also a single number counts
 * on. `growth`: numbers follow their growth curve, other cells as in `auto`.
 */
export type FillKind = 'auto' | 'copy' | 'series' | 'growth';

export interface FillWay {
  readonly kind: FillKind;
  /** Down and right go on after the sources, up and left go back before them. */
  readonly towards: 'after' | 'before';
}

/**
 * Extends one line of cells (a column when filling down or up, a row when filling right or left).
 * `sources` stand in sheet order; the answer begins at the cell next to them and leads away.
 *
 * One number copies, several follow their straight line (least squares); a text with a number counts on by one or by
 * its own step; dates go on by their step; words, dashes and blanks repeat. In a mixed line each kind goes on by
 * itself at its own places. A number keeps the comparator, digits, scale and readings of the cell it repeats:
 * only the number changes.
 */
export function fillSeries(sources: readonly FillContent[], count: number, way: FillWay): readonly FillContent[] {
  const length = sources.length;
  if (length === 0) return [];
  const groups = way.kind === 'copy' ? null : detectGroups(sources);
  const filled: FillContent[] = [];
  for (let step = 0; step < count; step += 1) {
    const index = way.towards === 'after' ? length + step : -1 - step;
    const cycle = Math.floor(index / length);
    const at = index - cycle * length;
    const source = sources[at];
    if (source === undefined) continue;
    const member = groups?.[at] ?? null;
    filled.push(member === null ? source : continued(source, member, cycle, way.kind));
  }
  return filled;
}

/** True when a plain drag only repeats these cells: then Ctrl asks for a series instead, and else for a copy. */
export function onlyRepeats(sources: readonly FillContent[]): boolean {
  return detectGroups(sources).every(
    (member) => member === null || (member.kind === 'number' && member.numbers.length === 1),
  );
}

function continued(source: FillContent, member: Member, cycle: number, kind: FillKind): FillContent {
  const place = cycle * member.size + member.rank;
  switch (member.kind) {
    case 'number': {
      const alone = member.numbers.length === 1;
      if (alone && kind !== 'series') return source;
      const trend = alone
        ? onByOne(member.numbers)
        : ((kind === 'growth' ? growthTrend(member.numbers) : null) ?? linearTrend(member.numbers));
      const target = withNumber({ ...member.target, decimals: member.decimals }, trend(place));
      const filled = contentOf(target);
      return member.plainText ? { text: filled.text, target: null } : filled;
    }
    case 'counted': {
      const trend = member.numbers.length === 1 ? onByOne(member.numbers) : linearTrend(member.numbers);
      return { ...plain(source), text: member.write(Math.round(trend(place))) };
    }
    case 'date':
      return { ...plain(source), text: writeDate(dateAt(member, place)) };
  }
}

function onByOne(numbers: readonly number[]): Trend {
  return (place) => (numbers[0] ?? 0) + place;
}

/** Words that count stay words; the reader of the cell makes of them what it made of the source. */
function plain(source: FillContent): FillContent {
  return { text: source.text, target: null };
}

/** By months where every date is a month or the same day of one (or its last), else by days. */
function dateAt(member: Extract<Member, { kind: 'date' }>, place: number) {
  const { dates, date } = member;
  const [first = date] = dates;
  const atEnd = dates.length > 1 && dates.every(isMonthEnd);
  const monthly = date.day === null || (dates.length > 1 && (atEnd || dates.every((one) => one.day === first.day)));
  if (monthly) {
    const counts = dates.map(monthCount);
    const trend = counts.length === 1 ? onByOne(counts) : linearTrend(counts);
    return inMonthOf(date, Math.round(trend(place)), atEnd ? 'lastDay' : 'sameDay');
  }
  const counts = dates.map(dayCount);
  const trend = counts.length === 1 ? onByOne(counts) : linearTrend(counts);
  return onDay(date, Math.round(trend(place)));
}
