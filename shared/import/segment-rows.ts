import type { ColumnRole } from './header-roles';
import { type RowReading, readRow, type Token } from './row-shapes';

/** A row found in a run of cells, and whether a second reading was nearly as good. */
export interface SegmentedRow {
  readonly reading: RowReading;
  readonly doubtful: boolean;
}

export interface Segmentation {
  readonly rows: readonly SegmentedRow[];
  /** Cells between rows that fit nowhere. */
  readonly skipped: readonly Token[];
  /** How many tokens belong to the table, skipped ones included. */
  readonly used: number;
}

/** What a row is worth against doubt: a reading that costs more is no row. */
const ROW_WORTH = 10;
/** Stepping over a cell costs more than one row is worth, so that only a table that goes on carries it. */
const SKIP_COST = 12;
/** A second reading within this distance makes the first one doubtful. */
const DOUBT_MARGIN = 1.5;

/** A row this odd is shown for review even without a rival. */
export const DOUBTFUL_COST = 3;

interface Step {
  readonly worth: number;
  readonly reading: RowReading | null;
  readonly doubtful: boolean;
}

const END: Step = { worth: 0, reading: null, doubtful: false };

/**
 * Cuts a run of cells, one after the other without row ends, into the rows that together make the most
 * sense (best sum over all cuts, not the first fit), and finds where the table ends.
 */
export function segmentRows(tokens: readonly Token[], roles: readonly ColumnRole[]): Segmentation {
  const steps: Step[] = new Array<Step>(tokens.length + 1).fill(END);
  for (let start = tokens.length - 1; start >= 0; start -= 1) steps[start] = bestStep(tokens, start, roles, steps);
  const rows: SegmentedRow[] = [];
  const skipped: Token[] = [];
  let at = 0;
  for (let step = steps[0] ?? END; step.worth > 0; step = steps[at] ?? END) {
    const token = tokens[at];
    if (step.reading !== null) rows.push({ reading: step.reading, doubtful: step.doubtful });
    else if (token !== undefined) skipped.push(token);
    at += step.reading?.used ?? 1;
  }
  return { rows, skipped, used: at };
}

function bestStep(tokens: readonly Token[], start: number, roles: readonly ColumnRole[], steps: readonly Step[]): Step {
  let best: Step = { worth: (steps[start + 1]?.worth ?? 0) - SKIP_COST, reading: null, doubtful: false };
  if (best.worth <= 0) best = END;
  let second = 0;
  for (const reading of readings(tokens, start, roles)) {
    const worth = ROW_WORTH - reading.cost + (steps[start + reading.used]?.worth ?? 0);
    if (worth > best.worth) {
      second = best.reading === null ? 0 : best.worth;
      best = { worth, reading, doubtful: false };
    } else if (worth > second) second = worth;
  }
  return best.reading === null
    ? best
    : { ...best, doubtful: best.reading.cost >= DOUBTFUL_COST || (second > 0 && best.worth - second < DOUBT_MARGIN) };
}

/** Readings with and without an own category compete; only the very first row must bring one. */
function readings(tokens: readonly Token[], start: number, roles: readonly ColumnRole[]): RowReading[] {
  const all = readRow(tokens, start, roles, start > 0);
  const category = roles.findIndex((role) => role.role === 'category');
  if (category < 0) return all;
  // A name in two pieces and a category with a name use equally many cells; keep the loser too, to see doubt.
  const bare = readRow(tokens, start, roles.with(category, { role: 'note' }), true)
    .filter((reading) => reading.columns[category]?.length === 0)
    .map((reading) => ({ ...reading, cost: reading.cost - 1 + (start > 0 ? 0 : 4) }));
  return [...all, ...bare.filter((one) => !all.some((other) => other.cost === one.cost && other.used === one.used))];
}
