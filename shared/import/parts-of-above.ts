import { isUnit } from '../target/unit-words';
import type { ColumnRole } from './header-roles';
import type { SourceLine } from './source-line';
import { spacedCells } from './spaced-row';

/** 其中:小学 is a part of what stands above it. */
export const BEGINS_PARTS = /^(?:其中|#)/;

/** Nouns that end the name of an indicator; 初中 and 注册护士 name a kind of something. */
const INDICATOR_NOUN =
  /(?:率|数|量|值|额|度|次|比例?|比重|占比|面积|水平|指数|寿命|时间|年限|床位|用地|收入|支出|[)%])$/;

/** 专任教师学历比例(%):小学 names the whole and the first of its parts. */
export function wholeAndPart(name: string): { readonly whole: string; readonly part: string } | null {
  const found = /^(.{4,}?)[:](.{1,6})$/.exec(name);
  const [, whole = '', part = ''] = found ?? [];
  return found === null || BEGINS_PARTS.test(whole) || !isNameOfPart(part) ? null : { whole, part };
}

/** A name too short to be an indicator of its own, below one that began with 其中. */
export function isNameOfPart(name: string): boolean {
  return name.length <= 6 && !INDICATOR_NOUN.test(name);
}

/** 专任教师学历比例 % without values, just above 其中:小学: the name of what the rows below are parts of; null for any other line. */
export function nameOfWhole(
  roles: readonly ColumnRole[],
  cells: readonly string[],
  next: SourceLine | undefined,
): string | null {
  const below = next === undefined ? [] : next.cells.length === 1 ? spacedCells(next.cells[0] ?? '') : next.cells;
  if (!below.some((cell) => BEGINS_PARTS.test(cell.trim()))) return null;
  if (cells.some((cell) => /\d/.test(cell) && !/\p{Script=Han}/u.test(cell))) return null;
  const column = cells.length === roles.length ? roles.findIndex(({ role }) => role === 'name') : -1;
  const names = cells.filter((cell) => /\p{Script=Han}{2}/u.test(cell) && !isUnit(cell));
  const name = column < 0 ? (names.length === 1 ? names[0] : undefined) : cells[column];
  return name === undefined || name.trim() === '' || name.length > 40 ? null : name;
}
