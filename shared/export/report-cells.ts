import type { Direction } from '../target/compare-targets';
import { formatTarget } from '../target/format-target';
import type { Target } from '../target/target';
import { splitForColumns } from '../target/target-columns';
import type { ReportCell, ReportRow } from './report';

export function textCell(text: string, mark: Direction | null = null): ReportCell {
  return { kind: 'text', text, mark, rowSpan: 1 };
}

/** A plain number stays one; every other demand is text. A blank cell stays blank: it is neither 0 nor —. */
export function targetCell(target: Target | null): ReportCell {
  if (target === null) return textCell('');
  const text = formatTarget(target);
  if (target.kind === 'number' && /^-?\d+(\.\d+)?$/.test(text)) {
    return { kind: 'number', text, number: target.number, decimals: target.decimals, rowSpan: 1 };
  }
  return { kind: 'target', text, slots: splitForColumns(target), rowSpan: 1 };
}

/** Neighbouring rows with the same text in a column become one tall cell. Each column only within the ones before it. */
export function mergeDown(rows: readonly ReportRow[], columns: readonly number[]): readonly ReportRow[] {
  const starts = new Set<number>([0]);
  const merged = rows.map((row) => [...row.cells]);
  for (const column of columns) {
    rows.forEach((row, index) => {
      const above = rows[index - 1]?.cells[column];
      if (index === 0 || above?.text !== row.cells[column]?.text) starts.add(index);
    });
    const sorted = [...starts].sort((left, right) => left - right);
    sorted.forEach((start, index) => {
      const end = sorted[index + 1] ?? rows.length;
      for (let at = start; at < end; at += 1) {
        const cells = merged[at];
        const cell = cells?.[column];
        if (cells !== undefined && cell !== undefined)
          cells[column] = { ...cell, rowSpan: at === start ? end - start : 0 };
      }
    });
  }
  return merged.map((cells) => ({ cells }));
}

/**
 * The rows from `from` up to `to` as they stand on a page of their own: a tall cell that began on an earlier page
 * begins again, one that goes on ends with the page.
 */
export function sliceRows(rows: readonly ReportRow[], from: number, to: number): readonly ReportRow[] {
  const page = rows.slice(from, to);
  return page.map((row, index) => ({
    cells: row.cells.map((cell, column) => {
      if (cell.rowSpan === 1 || (cell.rowSpan === 0 && index > 0)) return cell;
      let rowSpan = 1;
      while (page[index + rowSpan]?.cells[column]?.rowSpan === 0) rowSpan += 1;
      return { ...cell, rowSpan };
    }),
  }));
}
