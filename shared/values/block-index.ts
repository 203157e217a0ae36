import { FIRST_YEAR, LAST_YEAR, regionOrdinalOf, yearOf } from './cell-number';
import type { ValueBlock } from './value-block';

/** Where the cells of each region begin in a block, so that a word is found without a search. */
export interface BlockIndex {
  readonly block: ValueBlock;
  /** By region ordinal; one more than there are regions. */
  readonly starts: Uint32Array;
  /** By year since the first: how many regions have it. */
  readonly inYear: Uint32Array;
}

/** A block never changes: its index is made once, when somebody compares it. */
export function indexOf(block: ValueBlock): BlockIndex {
  const known = indexes.get(block);
  if (known !== undefined) return known;
  const { cells } = block;
  const regions = cells.length === 0 ? 0 : regionOrdinalOf(cells[cells.length - 1] as number) + 1;
  const starts = new Uint32Array(regions + 1);
  const inYear = new Uint32Array(LAST_YEAR - FIRST_YEAR + 1);
  let region = 0;
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index] as number;
    const year = yearOf(cell) - FIRST_YEAR;
    inYear[year] = (inYear[year] as number) + 1;
    for (const ordinal = regionOrdinalOf(cell); region <= ordinal; region += 1) starts[region] = index;
  }
  starts[regions] = cells.length;
  const made = { block, starts, inYear };
  indexes.set(block, made);
  return made;
}

const indexes = new WeakMap<ValueBlock, BlockIndex>();

/** Where the block holds a cell; -1 where it is silent. */
export function findCell({ block, starts }: BlockIndex, cell: number): number {
  const ordinal = regionOrdinalOf(cell);
  if (ordinal + 1 >= starts.length) return -1;
  const end = starts[ordinal + 1] as number;
  for (let index = starts[ordinal] as number; index < end; index += 1) if (block.cells[index] === cell) return index;
  return -1;
}
