import type { ColumnRole } from './header-roles';
import { parallelRows } from './parallel-rows';
import { costOfCategory, endsWithUnit, type RowReading, readRow, type Token } from './row-shapes';

/** A row found in a run of cells, and whether a second reading was nearly as good. */
export interface SegmentedRow {
  readonly reading: RowReading;
  readonly doubtful: boolean;
  /** 一、普及水平, standing alone before the rows it is about. */
  readonly section: Token | null;
  /** The name over rows whose cells hold several values: 义务教育标准班额比例(其中:小学 / 初中). */
  readonly parent: Token | null;
}

export interface Segmentation {
  readonly rows: readonly SegmentedRow[];
  /** Cells between rows that fit nowhere. */
  readonly skipped: readonly Token[];
  /** How many tokens belong to the table, skipped ones included. */
  readonly used: number;
  /** How much sense the whole makes, to hold against another reading of the same header. */
  readonly worth: number;
}

/** What a row is worth against doubt: a reading that costs more is no row. */
const ROW_WORTH = 10;
/** Stepping over a cell costs more than one row is worth, so that only a table that goes on carries it. */
const SKIP_COST = 12;
/** Each further cell in a row costs little: what is broken there is broken as a whole. */
const SKIP_MORE = 1;
const LONGEST_SKIP = 16;
/** Several rows written into one are a rare thing; one odd row comes before. */
const PARALLEL_COST = 4;
/** A second reading within this distance makes the first one doubtful. */
const DOUBT_MARGIN = 1.5;

/** A row this odd is shown for review even without a rival. */
export const DOUBTFUL_COST = 3;

interface Step {
  readonly worth: number;
  readonly readings: readonly RowReading[];
  /** Tokens this step goes over. */
  readonly used: number;
  readonly kind: 'end' | 'row' | 'section' | 'skip';
  readonly doubtful: boolean;
  readonly parent: Token | null;
}

const END: Step = { worth: 0, readings: [], used: 0, kind: 'end', doubtful: false, parent: null };

/**
 * Cuts a run of cells, one after the other without row ends, into the rows that together make the most
 * sense (best sum over all cuts, not the first fit), and finds where the table ends.
 */
export function segmentRows(tokens: readonly Token[], roles: readonly ColumnRole[]): Segmentation {
  const numberedNames = tokens.some(({ text }) => NUMBERED.test(text) && endsWithUnit(text));
  const steps: Step[] = new Array<Step>(tokens.length + 1).fill(END);
  for (let start = tokens.length - 1; start >= 0; start -= 1)
    steps[start] = bestStep(tokens, start, roles, steps, numberedNames);
  const rows: SegmentedRow[] = [];
  const skipped: Token[] = [];
  let at = 0;
  let section: Token | null = null;
  for (let step = steps[0] ?? END; step.kind !== 'end'; step = steps[at] ?? END) {
    if (step.kind === 'section') section = tokens[at] ?? null;
    else if (step.kind === 'skip') skipped.push(...tokens.slice(at, at + step.used));
    for (const reading of step.readings) {
      rows.push({ reading, doubtful: step.doubtful, section, parent: step.parent });
      section = null;
    }
    at += step.used;
  }
  return { rows, skipped, used: at, worth: steps[0]?.worth ?? 0 };
}

function bestStep(
  tokens: readonly Token[],
  start: number,
  roles: readonly ColumnRole[],
  steps: readonly Step[],
  numberedNames: boolean,
): Step {
  const after = (used: number): number => steps[start + used]?.worth ?? 0;
  let best = END;
  for (let used = 1; used <= LONGEST_SKIP && start + used < tokens.length; used += 1) {
    if (steps[start + used]?.kind === 'skip') continue;
    const worth = after(used) - SKIP_COST - (used - 1) * SKIP_MORE;
    if (worth > best.worth) best = { ...END, kind: 'skip', worth, used };
  }
  let second = 0;
  const offer = (step: Step): void => {
    if (step.worth > best.worth) {
      second = best.kind === 'row' || best.kind === 'section' ? best.worth : 0;
      best = step;
    } else if (step.worth > second) second = step.worth;
  };
  const token = tokens[start];
  const next = steps[start + 1]?.kind;
  if (token !== undefined && (next === 'row' || next === 'section')) {
    const cost = costOfSection(token, roles, numberedNames);
    if (Number.isFinite(cost)) offer({ ...END, kind: 'section', worth: after(1) - cost, used: 1 });
  }
  for (const reading of readings(tokens, start, roles))
    offer({
      ...END,
      kind: 'row',
      worth: ROW_WORTH - reading.cost + after(reading.used),
      readings: [reading],
      used: reading.used,
      doubtful: reading.cost >= DOUBTFUL_COST,
    });
  for (const { rows, used, parent } of parallelRows(tokens, start, roles))
    offer({
      kind: 'row',
      worth: ROW_WORTH - PARALLEL_COST + after(used),
      readings: rows,
      used,
      doubtful: true,
      parent,
    });
  if (best.kind !== 'row' && best.kind !== 'section') return best;
  return { ...best, doubtful: best.doubtful || (second > 0 && best.worth - second < DOUBT_MARGIN) };
}

/** A heading between rows; where the table has a column for categories, only a numbered one. */
function costOfSection({ text, numeric }: Token, roles: readonly ColumnRole[], numberedNames: boolean): number {
  if (numeric || endsWithUnit(text)) return Number.POSITIVE_INFINITY;
  if (/^(?:[一二三四五六七八九十]+[、.]|\([一二三四五六七八九十]+\))/.test(text) && text.length <= 24) return 0.5;
  if (roles.some(({ role }) => role === 'category')) return Number.POSITIVE_INFINITY;
  // 3.主要污染物排放总量减少 is a heading where the names themselves bear no numbers.
  if (NUMBERED.test(text)) return numberedNames ? Number.POSITIVE_INFINITY : 0.5;
  return 1.5 + costOfCategory(text);
}

const NUMBERED = /^\d{1,2}[.、](?!\d)/;

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
