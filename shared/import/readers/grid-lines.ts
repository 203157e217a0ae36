import { refuse } from './refuse';
import type { SourceBuilder } from './source-builder';
import { SOURCE_LIMITS } from './source-limits';

/** Corners of a merged range, from 1, both included. */
export interface MergedRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Cells that hold text, by row and column from 1. What is empty is not here, however large the sheet says it is. */
export class CellGrid {
  readonly rows = new Map<number, Map<number, string>>();
  private readonly usedColumns = new Set<number>();

  /** Refuses `source.sheetTooLong`, `source.sheetTooWide` as soon as it is known. */
  set(row: number, column: number, text: string): void {
    if (text === '') return;
    const cells = this.rows.get(row) ?? new Map<number, string>();
    if (cells.size === 0) this.rows.set(row, cells);
    cells.set(column, text);
    this.usedColumns.add(column);
    if (this.rows.size > SOURCE_LIMITS.rows) refuse('source.sheetTooLong', { most: SOURCE_LIMITS.rows });
    if (this.usedColumns.size > SOURCE_LIMITS.columns) refuse('source.sheetTooWide', { most: SOURCE_LIMITS.columns });
  }

  columns(): readonly number[] {
    return [...this.usedColumns].toSorted((a, b) => a - b);
  }
}

export interface GridPlace {
  readonly sheet: string;
  readonly table: number;
}

/**
 * Rows of a sheet as lines. Empty rows and columns fall away; a merged range stands in every row and column it covers.
 * A row that one range or its first cell alone fills is a title, a category or a note: it has one cell, and its
 * paragraphs stand on lines of their own.
 */
export function addGrid(
  builder: SourceBuilder,
  grid: CellGrid,
  merges: readonly MergedRange[],
  { sheet, table }: GridPlace,
): void {
  const columns = grid.columns();
  const rows = [...grid.rows.keys()].toSorted((a, b) => a - b);
  const owners = fillMerges(grid, rows, columns, merges);
  if (owners.left) builder.notice('warning', 'source.mergesLeft', `sheet ${sheet}`);
  for (const row of rows) {
    const cells = grid.rows.get(row) ?? new Map<number, string>();
    const filled = columns.filter((column) => cells.has(column));
    const [first = 1] = filled;
    const owner = (column: number) => owners.of.get(row)?.get(column) ?? `${column}`;
    const alone =
      filled.every((column) => owner(column) === owner(first)) && (first === columns[0] || filled.length > 1);
    const facts = columns.length === 1 ? {} : { table };
    if (!alone) {
      const texts = columns.map((column) => cells.get(column) ?? '');
      builder.add(texts, { ...facts, origin: { kind: 'sheetRow', sheet, row, columns } });
      continue;
    }
    const origin = { kind: 'sheetRow', sheet, row, columns: [first] } as const;
    for (const text of (cells.get(first) ?? '').split('\n')) builder.add([text], { ...facts, origin });
  }
}

/** Writes the text of each range into all its cells; who owns a cell afterwards, and whether ranges were left alone. */
function fillMerges(
  grid: CellGrid,
  rows: readonly number[],
  columns: readonly number[],
  merges: readonly MergedRange[],
): { readonly of: ReadonlyMap<number, ReadonlyMap<number, string>>; readonly left: boolean } {
  const of = new Map<number, Map<number, string>>();
  let overlap = false;
  let budget: number = SOURCE_LIMITS.mergedCells;
  for (const { top, left, bottom, right } of merges) {
    const text = grid.rows.get(top)?.get(left);
    if (text === undefined) continue;
    const covered = { rows: within(rows, top, bottom), columns: within(columns, left, right) };
    budget -= covered.rows.length * covered.columns.length;
    if (budget < 0) return { of, left: true };
    // Ranges that overlap are in damaged files only: the first stays.
    if (covered.rows.some((row) => covered.columns.some((column) => of.get(row)?.has(column)))) {
      overlap = true;
      continue;
    }
    for (const row of covered.rows) {
      const cells = grid.rows.get(row);
      const owned = of.get(row) ?? new Map<number, string>();
      of.set(row, owned);
      for (const column of covered.columns) {
        owned.set(column, `${top}:${left}`);
        cells?.set(column, text);
      }
    }
  }
  return { of, left: overlap };
}

/** The part of a growing list between two numbers. */
function within(sorted: readonly number[], from: number, to: number): readonly number[] {
  return sorted.slice(firstAtLeast(sorted, from), firstAtLeast(sorted, to + 1));
}

function firstAtLeast(sorted: readonly number[], least: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
