import type { ReportCell } from './report';

/** A number in the pieces that stand left and right of the point. */
export interface SplitNumber {
  readonly sign: string;
  readonly whole: string;
  readonly fraction: string;
  readonly suffix: string;
}

/** Null for words and blanks, which have no point to stand on. */
export function splitNumber(cell: ReportCell): SplitNumber | null {
  if (cell.kind === 'number') {
    const [whole = '', fraction] = cell.text.split('.');
    return { sign: '', whole, fraction: fraction === undefined ? '' : `.${fraction}`, suffix: '' };
  }
  if (cell.kind !== 'target' || cell.slots.kind !== 'number') return null;
  const { comparator, whole, fraction, suffix } = cell.slots;
  return { sign: comparator, whole, fraction, suffix };
}
