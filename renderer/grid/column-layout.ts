import type { SheetColumn } from './sheet';

/** Which columns stay when the sheet scrolls sideways: those the view says, none, or all up to one. */
export type Freeze = 'own' | 'none' | { readonly upTo: string };

/** What a person changed about the columns of a sheet. By ids, so that it survives new columns and other years. */
export interface ColumnLayout {
  /** Chosen widths in px at 100 %. A column without one keeps the view's. */
  readonly widths: Readonly<Record<string, number>>;
  /** Empty: the view's own order. A column it does not name stands behind its neighbour of the view. */
  readonly order: readonly string[];
  readonly hidden: readonly string[];
  readonly freeze: Freeze;
}

/** Narrower, a header could not be grasped any more. */
export const LEAST_WIDTH = 28;
const MOST_WIDTH = 1200;

/** The columns as a person arranged them. A layout that hides all of them hides none: a sheet is never empty. */
export function arrangeColumns(columns: readonly SheetColumn[], layout: ColumnLayout): readonly SheetColumn[] {
  const ordered = orderColumns(columns, layout.order);
  const frozen = frozenIds(ordered, layout.freeze);
  const shown = ordered.filter((column) => !layout.hidden.includes(column.id));
  return (shown.length === 0 ? ordered : shown).map((column) => {
    const width = layout.widths[column.id];
    const { grows, frozen: _own, ...rest } = column;
    return {
      ...rest,
      ...(width === undefined ? (grows === true ? { grows } : {}) : { width: fitWidth(width) }),
      held: true,
      ...(frozen.has(column.id) ? { frozen: true } : {}),
    };
  });
}

export function fitWidth(width: number): number {
  return Math.round(Math.min(Math.max(width, LEAST_WIDTH), MOST_WIDTH));
}

function orderColumns(columns: readonly SheetColumn[], order: readonly string[]): readonly SheetColumn[] {
  if (order.length === 0) return columns;
  const named = order.flatMap((id) => columns.find((column) => column.id === id) ?? []);
  const ordered = [...named];
  for (const [at, column] of columns.entries()) {
    if (order.includes(column.id)) continue;
    const before = columns[at - 1];
    ordered.splice(before === undefined ? 0 : ordered.indexOf(before) + 1, 0, column);
  }
  return ordered;
}

/** Frozen columns come first, so the view's own stay frozen only as far as nothing unfrozen stands before them. */
function frozenIds(columns: readonly SheetColumn[], freeze: Freeze): ReadonlySet<string> {
  if (freeze === 'none') return new Set();
  const end =
    freeze === 'own'
      ? columns.findIndex((column) => column.frozen !== true)
      : columns.findIndex((column) => column.id === freeze.upTo) + 1;
  return new Set(columns.slice(0, end < 0 ? columns.length : end).map((column) => column.id));
}

/**
 * The whole order after moving columns in front of another (null: to the end). The moved ones keep their order among
 * themselves. `columns` are all columns of the view in their order of now, hidden ones too.
 */
export function moveColumns(
  columns: readonly string[],
  moved: readonly string[],
  before: string | null,
): readonly string[] {
  const taken = columns.filter((id) => moved.includes(id));
  if (before !== null && taken.includes(before)) return columns;
  const rest = columns.filter((id) => !taken.includes(id));
  const at = before === null ? rest.length : rest.indexOf(before);
  return at < 0 ? columns : [...rest.slice(0, at), ...taken, ...rest.slice(at)];
}

/** All ids in the order of now, hidden ones included: what `moveColumns` starts from. */
export function columnOrder(columns: readonly SheetColumn[], layout: ColumnLayout): readonly string[] {
  return orderColumns(columns, layout.order).map((column) => column.id);
}
