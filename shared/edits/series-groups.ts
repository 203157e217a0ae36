import type { NumberTarget } from '../target/target';
import { type SeriesItem, seriesItem } from './detect-series';
import type { FillContent } from './fill-content';
import type { WrittenDate } from './written-date';

interface Place {
  /** Which of its group the cell is, from 0. */
  readonly rank: number;
  /** How many of the group stand in one round of the sources. */
  readonly size: number;
}

/** A cell as part of what it continues. */
export type Member =
  | (Place & {
      readonly kind: 'number';
      readonly target: NumberTarget;
      readonly plainText: boolean;
      readonly numbers: readonly number[];
      /** Digits after the point: the finest of the group, so that 2.5, 3 goes on as 3.5, 4.0. */
      readonly decimals: number;
    })
  | (Place & {
      readonly kind: 'counted';
      readonly write: (number: number) => string;
      readonly numbers: readonly number[];
    })
  | (Place & { readonly kind: 'date'; readonly date: WrittenDate; readonly dates: readonly WrittenDate[] });

/** For every source what it continues; null where it stands for itself. */
export function detectGroups(sources: readonly FillContent[]): readonly (Member | null)[] {
  const items = sources.map(seriesItem);
  const groups = new Map<string, SeriesItem[]>();
  for (const item of items) {
    const known = groups.get(item.group);
    if (known === undefined) groups.set(item.group, [item]);
    else known.push(item);
  }
  return items.map((item) => memberOf(item, groups.get(item.group) ?? []));
}

function memberOf(item: SeriesItem, group: readonly SeriesItem[]): Member | null {
  const place = { rank: group.indexOf(item), size: group.length };
  switch (item.kind) {
    case 'fixed':
      return null;
    case 'number': {
      const targets = group.flatMap((one) => (one.kind === 'number' ? [one.target] : []));
      const sameScale = targets.every((target) => target.scale === item.target.scale);
      // Digits before a 万 cannot be compared with digits before a plain number: then each keeps its own.
      const decimals = sameScale ? Math.max(...targets.map((target) => target.decimals)) : item.target.decimals;
      const numbers = targets.map((target) => target.number);
      return { ...place, kind: 'number', target: item.target, plainText: item.plainText, numbers, decimals };
    }
    case 'counted':
      return {
        ...place,
        kind: 'counted',
        write: item.write,
        numbers: group.flatMap((one) => (one.kind === 'counted' ? [one.number] : [])),
      };
    case 'date':
      return {
        ...place,
        kind: 'date',
        date: item.date,
        dates: group.flatMap((one) => (one.kind === 'date' ? [one.date] : [])),
      };
  }
}
