import { type Issue, issue } from '../../shared/base/issue';
import { fail, ok, type Result } from '../../shared/base/result';
import { readDue } from '../../shared/plan/due-date';

/** `2026-01-31`: the day on this machine's calendar. */
export function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A typed day of a signature: `2026-1-31`, `2026年1月31日`; blank is allowed. Issue: `scenario.dateUnreadable`. */
export function readDay(typed: string): Result<string, Issue> {
  const read = readDue(typed);
  if (!read.ok || (read.value !== null && read.value.length < 10)) return fail(issue('scenario.dateUnreadable'));
  return ok(read.value ?? '');
}
