import { orderTargets } from '../../shared/target/order-targets';
import type { SheetCell, SheetModel, SheetRow } from './sheet';

export interface SheetSort {
  readonly column: string;
  readonly direction: 'up' | 'down';
  /** Rows stay in their block (category, project); off: the whole sheet is one list, as far as it has no headings. */
  readonly keepBlocks: boolean;
}

const collator = new Intl.Collator('zh-CN', { numeric: true });

/** Ascending: targets by number, then comparator; words by their Chinese order; blank last. */
export function compareCells(left: SheetCell, right: SheetCell): number {
  if (isBlank(left) || isBlank(right)) return Number(isBlank(left)) - Number(isBlank(right));
  if (left.target !== undefined && right.target !== undefined) {
    return orderTargets(left.target, right.target) || collator.compare(left.text, right.text);
  }
  return collator.compare(left.text, right.text);
}

/** Sorted rows. Stable, blank cells last in both directions, entry rows at the end, headings where they are. */
export function sortRows(model: SheetModel, rows: readonly SheetRow[], sort: SheetSort | null): readonly SheetRow[] {
  if (sort === null || !model.columns.some(({ id }) => id === sort.column)) return rows;
  const headed = rows.some(({ level }) => level !== 'item');
  const blocks = blocksOf(rows, sort.keepBlocks || headed);
  const turn = sort.direction === 'up' ? 1 : -1;
  const compare = (left: SheetRow, right: SheetRow): number => {
    const [a, b] = [model.cell(left.id, sort.column), model.cell(right.id, sort.column)];
    return isBlank(a) || isBlank(b) ? compareCells(a, b) : turn * compareCells(a, b);
  };
  const sorted = blocks.map((block) => [
    ...block.filter((row) => row.entry !== true).sort(compare),
    ...block.filter((row) => row.entry === true),
  ]);
  return sorted.flat();
}

/** Runs of items between headings, and between the starts of blocks when those are kept. Headings are runs of one. */
function blocksOf(rows: readonly SheetRow[], keepBlocks: boolean): readonly (readonly SheetRow[])[] {
  const blocks: SheetRow[][] = [];
  let open: SheetRow[] | null = null;
  for (const row of rows) {
    if (row.level !== 'item') {
      blocks.push([row]);
      open = null;
    } else if (open === null || (row.startsBlock === true && (keepBlocks || row.entry === true))) {
      open = [row];
      blocks.push(open);
    } else open.push(row);
  }
  return blocks;
}

function isBlank({ text }: SheetCell): boolean {
  return text === '';
}
