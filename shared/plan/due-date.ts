import { foldWidth } from '../base/clean-text';
import { type Issue, issue } from '../base/issue';
import { fail, ok, type Result } from '../base/result';
import { FIRST_YEAR, LAST_YEAR } from '../values/cell-number';

const WRITTEN = /^(?:到|至|截至)?(\d{4})(?:年(?:年?[底末])?|年?上半年)?(?:前)?$/;
const WITH_MONTH = /^(?:到|至|截至)?(\d{4})[-/.年](\d{1,2})(?:月[底末]?)?(?:前)?$/;
const WITH_DAY = /^(?:到|至|截至)?(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:前)?$/;

/**
 * Reads a typed deadline into the form a milestone holds: `2020`, `2020-06`, `2020-11-30`; blank is null.
 * Understands `2020年底`, `2020/6/30`, `2020.6`, `2020年上半年` (its last month).
 * Issues: `due.unreadable`, `due.noSuchDay`, `due.yearOutside`.
 */
export function readDue(typed: string): Result<string | null, Issue> {
  const text = foldWidth(typed).replace(/\s+/g, '');
  if (text === '') return ok(null);
  const [, year, month, day] = WITH_DAY.exec(text) ?? WITH_MONTH.exec(text) ?? WRITTEN.exec(text) ?? [];
  if (year === undefined) return fail(issue('due.unreadable', '', { text }));
  if (Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) {
    return fail(issue('due.yearOutside', '', { year: Number(year), first: FIRST_YEAR, last: LAST_YEAR }));
  }
  if (month === undefined) return ok(text.includes('上半年') ? `${year}-06` : year);
  if (Number(month) < 1 || Number(month) > 12) return fail(issue('due.noSuchDay', '', { text }));
  const yearAndMonth = `${year}-${month.padStart(2, '0')}`;
  if (day === undefined) return ok(yearAndMonth);
  if (Number(day) < 1 || Number(day) > daysIn(Number(year), Number(month))) {
    return fail(issue('due.noSuchDay', '', { text }));
  }
  return ok(`${yearAndMonth}-${day.padStart(2, '0')}`);
}

/** A held deadline as a plan prints it: `2020年`, `2020年6月`, `2020年11月30日`. Anything else is shown as it is. */
export function printDue(due: string): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(due);
  if (match === null) return due;
  const [, year = '', month, day] = match;
  return `${year}年${month === undefined ? '' : `${Number(month)}月`}${day === undefined ? '' : `${Number(day)}日`}`;
}

/** Gregorian, by arithmetic: a planning date belongs to no time zone. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
