import { isUnit } from '../target/unit-words';
import type { SourceLine } from './source-line';

/** Alone, or behind the caption of its table: 续表2 单位:%, 表2 主要指标(单位:%). */
const UNIT_ABOVE = /^([^。;:]{1,40}(?:\s|(?=\()))?\(?单位[::]\s*([^()]{1,12})\)?$/;

/** `单位:万吨` just above a table counts for every row without a unit of its own; several units above count for none. */
export function unitAbove(lines: readonly SourceLine[], at: number): string | null {
  const above = lines.slice(Math.max(0, at - 2), at).flatMap((line) => line.cells);
  const unit = above.map(unitToldBy).find((one) => one !== null) ?? null;
  return unit === null || /[,、;]/.test(unit) ? null : unit;
}

/** The units a line over a table tells, as printed; behind other words only what is known to be a unit (填报 单位:民政局 is none). */
export function unitToldBy(text: string): string | null {
  const [, caption, unit = ''] = UNIT_ABOVE.exec(text) ?? [];
  return unit === '' || (caption !== undefined && !isUnit(unit.trim())) ? null : unit.trim();
}
