import * as v from 'valibot';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { issue } from '../../shared/base/issue';
import { PLAIN_LAYOUT, type SheetLayout } from '../grid/column-sheet';
import { rememberedSetting, rememberSetting } from '../session/desk-settings';
import { tell } from '../session/desk-state';
import { StorageFailure } from '../storage/plan-store';

/** Sheets whose arrangement is remembered, for each plan by itself. */
export type SheetName =
  | 'indicators'
  | 'regions/byIndicator'
  | 'regions/byYear'
  | 'projects'
  | 'comparison/indicators'
  | 'comparison/milestones';

/** How the sheets of this plan are arranged. On this machine only: never in the plan, never undone, never sent. */
const layouts = createStore<Readonly<Record<string, SheetLayout>>>(() => ({}));

/** What was read from the settings, so that asking twice gives the same object. */
const read = new Map<string, SheetLayout>();

export function layoutOf(plan: string, sheet: SheetName): SheetLayout {
  const key = keyOf(plan, sheet);
  const held = layouts.getState()[key] ?? read.get(key);
  if (held !== undefined) return held;
  const remembered = readLayout(rememberedSetting(key));
  read.set(key, remembered);
  return remembered;
}

export function useLayout(plan: string, sheet: SheetName): SheetLayout {
  return useStore(layouts, () => layoutOf(plan, sheet));
}

/** Changes how a sheet is arranged, and remembers it. */
export function changeLayout(plan: string, sheet: SheetName, change: Partial<SheetLayout>): void {
  const key = keyOf(plan, sheet);
  const next = { ...layoutOf(plan, sheet), ...change };
  layouts.setState({ [key]: next });
  void remember(key, next);
}

/** Takes away whatever would hide a cell: filters, hidden rows and columns, a folded block or heading. */
export function uncover(
  plan: string,
  sheet: SheetName,
  cell: { readonly row: string; readonly column: string; readonly folds: readonly string[] },
): void {
  const { filters, hidden, hiddenRows, folded } = layoutOf(plan, sheet);
  const covers =
    Object.keys(filters).length > 0 ||
    hidden.includes(cell.column) ||
    hiddenRows.includes(cell.row) ||
    cell.folds.some((id) => folded.includes(id) || hiddenRows.includes(id));
  if (!covers) return;
  changeLayout(plan, sheet, {
    filters: {},
    hidden: hidden.filter((id) => id !== cell.column),
    hiddenRows: hiddenRows.filter((id) => id !== cell.row && !cell.folds.includes(id)),
    folded: folded.filter((id) => !cell.folds.includes(id)),
  });
}

function keyOf(plan: string, sheet: SheetName): string {
  return `layout/${plan}/${sheet}`;
}

async function remember(key: string, layout: SheetLayout): Promise<void> {
  try {
    await rememberSetting(key, layout);
  } catch (cause) {
    if (!(cause instanceof StorageFailure)) throw cause;
    tell(issue(cause.code));
  }
}

const Ids = v.array(v.string());
const LayoutSchema = v.object({
  widths: v.record(v.string(), v.pipe(v.number(), v.finite())),
  order: Ids,
  hidden: Ids,
  freeze: v.union([v.picklist(['own', 'none']), v.object({ upTo: v.string() })]),
  filtering: v.boolean(),
  filters: v.record(
    v.string(),
    v.object({
      values: v.nullable(Ids),
      condition: v.nullable(
        v.object({ test: v.picklist(['≥', '≤', '>', '<', '=', '≠', 'between']), number: v.number(), to: v.number() }),
      ),
    }),
  ),
  sort: v.nullable(v.object({ column: v.string(), direction: v.picklist(['up', 'down']), keepBlocks: v.boolean() })),
  hiddenRows: Ids,
  folded: Ids,
  zoom: v.pipe(v.number(), v.minValue(0.5), v.maxValue(2)),
});

/** A layout as it was kept; one that another version wrote differently gives way to the plain one. */
export function readLayout(kept: unknown): SheetLayout {
  const parsed = v.safeParse(LayoutSchema, kept);
  return parsed.success ? parsed.output : PLAIN_LAYOUT;
}
