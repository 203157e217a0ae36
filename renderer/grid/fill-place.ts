import type { CellRef } from './sheet';
import type { SheetHandle } from './sheet-handle';

export interface FillBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Where a block of cells shows, in px of the sheet's element. An end that is not drawn lies out of sight: the box
 * then reaches to that edge of the sheet. Null: nothing of it is in sight.
 */
export function boxOfCells(sheet: SheetHandle, from: CellRef, to: CellRef): FillBox | null {
  const whole = sheet.element.getBoundingClientRect();
  const first = sheet.cellElement(from)?.getBoundingClientRect();
  const last = sheet.cellElement(to)?.getBoundingClientRect();
  if (first === undefined && last === undefined) return null;
  const left = first?.left ?? whole.left;
  const top = first?.top ?? whole.top;
  const right = last?.right ?? whole.right;
  const bottom = last?.bottom ?? whole.bottom;
  return { left: left - whole.left, top: top - whole.top, width: right - left, height: bottom - top };
}
