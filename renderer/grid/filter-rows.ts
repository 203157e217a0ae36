import type { SheetModel, SheetRow } from './sheet';

/** A condition on the number of a cell; ranges count by their lower end. */
export interface NumberCondition {
  readonly test: '≥' | '≤' | '>' | '<' | '=' | '≠' | 'between';
  readonly number: number;
  /** Upper end for `between`. */
  readonly to: number;
}

/** What one column lets through. Both parts must hold; null asks nothing. */
export interface ColumnFilter {
  /** Texts as shown; the empty text stands for blank cells. */
  readonly values: readonly string[] | null;
  readonly condition: NumberCondition | null;
}

export type Filters = Readonly<Record<string, ColumnFilter>>;

/**
 * The rows that all filters let through, in their order. Headings stay above what is left of them and go with the
 * last of it; entry rows go, as nothing typed there could be told from what is shown.
 */
export function filterRows(model: SheetModel, filters: Filters): readonly SheetRow[] {
  const asked = Object.entries(filters).filter(([column]) => model.columns.some(({ id }) => id === column));
  if (asked.length === 0) return model.rows;
  return withHeadings(model.rows, (row) => asked.every(([column, filter]) => passes(model, row.id, column, filter)));
}

function passes(model: SheetModel, row: string, column: string, { values, condition }: ColumnFilter): boolean {
  const cell = model.cell(row, column);
  if (values !== null && !values.includes(cell.text)) return false;
  return condition === null || meets(numberOf(cell), condition);
}

/** The number of a cell: its target's, or its text when it is a plain number. Null: none. */
export function numberOf({ text, target }: ReturnType<SheetModel['cell']>): number | null {
  if (target?.kind === 'number') return target.number;
  if (target?.kind === 'range') return target.low;
  const plain = text.replaceAll(',', '').trim();
  return target === undefined && /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

function meets(number: number | null, { test, number: bound, to }: NumberCondition): boolean {
  if (number === null) return false;
  switch (test) {
    case '≥':
      return number >= bound;
    case '≤':
      return number <= bound;
    case '>':
      return number > bound;
    case '<':
      return number < bound;
    case '=':
      return number === bound;
    case '≠':
      return number !== bound;
    case 'between':
      return number >= Math.min(bound, to) && number <= Math.max(bound, to);
  }
}

/** Keeps the items a test lets through, and the headings above them. */
function withHeadings(rows: readonly SheetRow[], keeps: (row: SheetRow) => boolean): readonly SheetRow[] {
  const kept: SheetRow[] = [];
  let group: SheetRow | null = null;
  let subgroup: SheetRow | null = null;
  for (const row of rows) {
    if (row.level === 'group') [group, subgroup] = [row, null];
    else if (row.level === 'subgroup') subgroup = row;
    else if (row.entry !== true && keeps(row)) {
      if (group !== null) kept.push(group);
      if (subgroup !== null) kept.push(subgroup);
      [group, subgroup] = [null, null];
      kept.push(row);
    }
  }
  return kept;
}
