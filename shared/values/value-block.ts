import type { Target } from '../target/target';
import { CLEARED, SILENT, type Slot, setSlot } from './slot';
import { FORM_CLEARED, FORM_ODD, fitsForm, formOf, numberTargetOf } from './value-form';

/**
 * The cells that one scenario sets for one indicator: three parallel columns sorted by cell number.
 * Sparse drafts and dense bases have the same shape; a lookup is a binary search.
 */
export interface ValueBlock {
  readonly cells: Uint32Array;
  readonly numbers: Float64Array;
  readonly forms: Uint16Array;
  /** Targets that are not plain numbers, by cell number. */
  readonly odd: ReadonlyMap<number, Target>;
}

/** Words for cells, in the order in which they were written. */
export interface CellWrites {
  readonly cells: number[];
  readonly slots: Slot[];
}

export const EMPTY_BLOCK: ValueBlock = {
  cells: new Uint32Array(0),
  numbers: new Float64Array(0),
  forms: new Uint16Array(0),
  odd: new Map(),
};

/** First index whose cell number is not below `cell`. */
export function lowerBound(cells: Uint32Array, cell: number): number {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((cells[middle] ?? 0) < cell) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function slotAtIndex(block: ValueBlock, index: number): Slot {
  const form = block.forms[index];
  const cell = block.cells[index];
  if (form === undefined || cell === undefined) return SILENT;
  if (form & FORM_CLEARED) return CLEARED;
  if (form & FORM_ODD) {
    const target = block.odd.get(cell);
    if (target === undefined) throw new Error(`Value block lost the words of cell ${cell}.`);
    return setSlot(target);
  }
  return setSlot(numberTargetOf(block.numbers[index] ?? Number.NaN, form));
}

export function readBlock(block: ValueBlock, cell: number): Slot {
  const index = lowerBound(block.cells, cell);
  return block.cells[index] === cell ? slotAtIndex(block, index) : SILENT;
}

/**
 * A new block with the given cells replaced; silent removes a cell. One pass, however many writes:
 * a paste of 10 000 cells costs one merge, not 10 000 copies.
 */
export function writeBlock(block: ValueBlock, writes: CellWrites): ValueBlock {
  const order = orderOf(writes.cells);
  const room = block.cells.length + writes.cells.length;
  const cells = new Uint32Array(room);
  const numbers = new Float64Array(room);
  const forms = new Uint16Array(room);
  const odd = new Map(block.odd);
  let length = 0;
  let next = 0;
  const keep = (index: number): void => {
    cells[length] = block.cells[index] ?? 0;
    numbers[length] = block.numbers[index] ?? Number.NaN;
    forms[length] = block.forms[index] ?? 0;
    length += 1;
  };
  const put = (cell: number, slot: Slot): void => {
    odd.delete(cell);
    if (slot.state === 'silent') return;
    cells[length] = cell;
    numbers[length] = Number.NaN;
    if (slot.state === 'cleared') {
      forms[length] = FORM_CLEARED;
    } else if (slot.target.kind === 'number' && fitsForm(slot.target)) {
      numbers[length] = slot.target.number;
      forms[length] = formOf(slot.target);
    } else {
      forms[length] = FORM_ODD;
      odd.set(cell, slot.target);
    }
    length += 1;
  };
  for (let at = 0; at < writes.cells.length; at += 1) {
    const index = order === null ? at : (order[at] as number);
    const cell = writes.cells[index] as number;
    // Of two writes to one cell the later one stands last.
    const after = order === null ? at + 1 : (order[at + 1] ?? -1);
    if (writes.cells[after] === cell) continue;
    while (next < block.cells.length && (block.cells[next] ?? 0) < cell) {
      keep(next);
      next += 1;
    }
    if (block.cells[next] === cell) next += 1;
    put(cell, writes.slots[index] ?? SILENT);
  }
  for (; next < block.cells.length; next += 1) keep(next);
  return { cells: cells.slice(0, length), numbers: numbers.slice(0, length), forms: forms.slice(0, length), odd };
}

/** The order that sorts cells and keeps writes to one cell in turn; null where they are sorted already. */
function orderOf(cells: readonly number[]): Uint32Array | null {
  let sorted = true;
  for (let at = 1; sorted && at < cells.length; at += 1) sorted = (cells[at - 1] as number) <= (cells[at] as number);
  if (sorted) return null;
  const order = Uint32Array.from(cells, (_, at) => at);
  return order.sort((left, right) => (cells[left] as number) - (cells[right] as number) || left - right);
}

/** Visits the cells at which two blocks hold different words, in order. */
export function eachChangedCell(one: ValueBlock, other: ValueBlock, visit: (cell: number) => void): void {
  const [cells, others] = [one.cells, other.cells];
  let [left, right] = [0, 0];
  while (left < cells.length || right < others.length) {
    const mine = left < cells.length ? (cells[left] as number) : Number.POSITIVE_INFINITY;
    const theirs = right < others.length ? (others[right] as number) : Number.POSITIVE_INFINITY;
    const cell = Math.min(mine, theirs);
    const alike =
      mine === theirs &&
      one.forms[left] === other.forms[right] &&
      Object.is(one.numbers[left], other.numbers[right]) &&
      one.odd.get(cell) === other.odd.get(cell);
    if (!alike) visit(cell);
    if (mine === cell) left += 1;
    if (theirs === cell) right += 1;
  }
}
