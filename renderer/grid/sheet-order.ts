/** Rows and columns that are shown, in order, with the place of each: hidden ones are not there. */
export interface SheetOrder {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** -1: not shown. */
  readonly rowAt: (id: string) => number;
  /** -1: not shown. */
  readonly columnAt: (id: string) => number;
}

export function sheetOrder(rows: readonly string[], columns: readonly string[]): SheetOrder {
  const rowPlaces = new Map(rows.map((id, at) => [id, at]));
  const columnPlaces = new Map(columns.map((id, at) => [id, at]));
  return {
    rows,
    columns,
    rowAt: (id) => rowPlaces.get(id) ?? -1,
    columnAt: (id) => columnPlaces.get(id) ?? -1,
  };
}
