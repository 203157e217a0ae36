import { parseTarget } from '../target/target-text';
import type { BaseAndTarget } from './base-and-target';
import { isTwoNumbers, withoutMarks } from './cell-text';
import type { ColumnRole } from './header-roles';
import type { DraftCell, DraftIndicator } from './import-draft';
import type { RowReading, Token } from './row-shapes';
import { placeOfCell, placeOfLine } from './source-line';

/** The value columns of a row: which is base, which is target, and what could not be read. */
export function readValues(reading: RowReading, roles: readonly ColumnRole[], chosen: BaseAndTarget) {
  const values = new Map<number, DraftCell>();
  const marks: string[] = [];
  const units = new Set<string>();
  let base: DraftCell | null = null;
  let target: DraftCell | null = null;
  let pace: DraftIndicator['pace'] = null;
  const unread: { token: Token; text: string; why: string }[] = [];
  for (const [column, role] of roles.entries()) {
    const token = reading.columns[column]?.[0];
    if ((role.role !== 'value' && role.role !== 'pace') || token === undefined) continue;
    const { cell, unit, marks: own, why } = readCell(token);
    marks.push(...own);
    if (cell.target === null) unread.push({ token, text: cell.text, why });
    if (unit !== null) units.add(unit);
    if (role.role === 'pace') {
      pace ??= { heading: role.heading, cell };
      continue;
    }
    if (role.year !== null && (role.means === 'target' || !values.has(role.year))) values.set(role.year, cell);
    if (column === chosen.base) base = cell;
    if (column === chosen.target) target = cell;
  }
  // 2023年计划 and 2023年实际: where the year is the base, what was reached counts.
  const basis = chosen.base === null ? undefined : roles[chosen.base];
  if (base !== null && basis?.role === 'value' && basis.year !== null) values.set(basis.year, base);
  return { base, target, pace, values, unread, marks, units: [...units] };
}

function readCell(token: Token): { cell: DraftCell; unit: string | null; marks: readonly string[]; why: string } {
  const { text, marks } = withoutMarks(token.text);
  const place = placeOfToken(token);
  const parsed = isTwoNumbers(text) ? null : parseTarget(text);
  if (parsed?.ok !== true)
    return { cell: { text, target: null, place }, unit: null, marks, why: parsed?.issue.code ?? 'target.twoValues' };
  return { cell: { text, target: parsed.value.target, place }, unit: parsed.value.unit, marks, why: '' };
}

export function placeOfToken({ line, cell }: Token): string {
  return cell === undefined ? placeOfLine(line) : placeOfCell(line, cell);
}
