import type { SourceLine } from './source-line';

export const UNIT_ABOVE = /^\(?单位[::]\s*([^()]{1,12})\)?$/;

/** `单位:万吨` just above a table counts for every row without a unit of its own; several units above count for none. */
export function unitAbove(lines: readonly SourceLine[], at: number): string | null {
  const above = lines.slice(Math.max(0, at - 2), at).flatMap((line) => line.cells);
  const unit = above.map((cell) => UNIT_ABOVE.exec(cell)?.[1]?.trim() ?? null).find((one) => one !== null) ?? null;
  return unit === null || /[,、;]/.test(unit) ? null : unit;
}
