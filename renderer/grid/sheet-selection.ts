import { type CellRange, type Selection, selectCell, shownSelection } from './selection';
import type { CellRef, SheetModel } from './sheet';
import { type SheetOrder, sheetOrder } from './sheet-order';

export interface SelectionParts {
  readonly model: () => SheetModel;
  /** The selection is another one now. */
  readonly changed: () => void;
}

/** What is selected in one sheet. */
export type SheetSelection = ReturnType<typeof createSheetSelection>;

/** Keeps the selection by ids and answers it as it shows in the rows and columns of this moment. */
export function createSheetSelection({ model, changed }: SelectionParts) {
  let held: Selection | null = null;
  let ghost: CellRange | null = null;
  let order = sheetOrder([], []);
  let orderOf: Pick<SheetModel, 'rows' | 'columns'> | null = null;
  /** What `held` shows as in `order`; asked many times while painting. */
  let shown: { readonly of: Selection; readonly in: SheetOrder; readonly as: Selection | null } | null = null;

  function currentOrder(): SheetOrder {
    const { rows, columns } = model();
    if (orderOf?.rows !== rows || orderOf.columns !== columns) {
      orderOf = { rows, columns };
      const rowIds = rows.map(({ id }) => id);
      const columnIds = columns.map(({ id }) => id);
      // Another model of the same rows keeps the order, and with it what was worked out for it.
      if (!sameIds(rowIds, order.rows) || !sameIds(columnIds, order.columns)) order = sheetOrder(rowIds, columnIds);
    }
    return order;
  }

  function set(next: Selection | null): void {
    if (next === held) return;
    held = next;
    changed();
  }

  return {
    order: currentOrder,
    set,
    /** Where a dragged range would land. */
    ghost: () => ghost,
    setGhost: (range: CellRange | null) => {
      ghost = range;
    },
    active: (): CellRef | null => held?.active ?? null,
    setActive: (cell: CellRef | null) => set(cell === null ? null : selectCell(cell)),
    current: (): Selection | null => {
      if (held === null) return null;
      const now = currentOrder();
      if (shown?.of !== held || shown.in !== now) shown = { of: held, in: now, as: shownSelection(now, held) };
      return shown.as;
    },
  };
}

function sameIds(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, at) => id === b[at]);
}
