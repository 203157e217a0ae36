/** A date as it is written, with its way of writing it again. Months count from year 0, days from 1. */
export interface WrittenDate {
  readonly year: number;
  readonly month: number;
  /** Null: the month as a whole. */
  readonly day: number | null;
  /** Between and behind the parts: `年 月 日`, `- -`, `/ /`. */
  readonly marks: readonly [string, string, string];
  /** Months and days keep a leading zero: 2019-06-05. */
  readonly padded: boolean;
}

const WRITTEN = /^(\d{4})([-/年])(\d{1,2})(?:([-/月])(\d{1,2})(日?)|(月[底末]?)?)$/;

/** Reads `2019年6月`, `2019年6月底`, `2019年6月30日`, `2019-06`, `2019/6/30`. Null for anything else. */
export function readDate(text: string): WrittenDate | null {
  const match = WRITTEN.exec(text);
  if (match === null) return null;
  const [, year = '', first = '', month = '', second = '', day, last = '', monthEnd = ''] = match;
  const chinese = first === '年';
  if (chinese !== (second === '月' || monthEnd !== '') || (day !== undefined && chinese !== (last === '日')))
    return null;
  if (!chinese && day !== undefined && first !== second) return null;
  const date: WrittenDate = {
    year: Number(year),
    month: Number(month),
    day: day === undefined ? null : Number(day),
    marks: [first, second || monthEnd, last],
    padded: month.length === 2 && Number(month) < 10 ? true : first === '-',
  };
  const exists = date.month >= 1 && date.month <= 12 && (date.day === null || inMonth(date, date.day));
  return exists ? date : null;
}

export function writeDate({ year, month, day, marks, padded }: WrittenDate): string {
  const two = (part: number) => (padded ? String(part).padStart(2, '0') : String(part));
  return `${year}${marks[0]}${two(month)}${marks[1]}${day === null ? '' : two(day) + marks[2]}`;
}

/** Months since year 0. */
export function monthCount({ year, month }: WrittenDate): number {
  return year * 12 + month - 1;
}

/** Days since 1970-01-01 in the Gregorian calendar, by arithmetic: a planning date belongs to no time zone. */
export function dayCount({ year, month, day }: WrittenDate): number {
  return Date.UTC(year, month - 1, day ?? 1) / MS_OF_DAY;
}

/** The same day in another month; the last one where that month is too short or `atEnd` asks for it. */
export function inMonthOf(date: WrittenDate, months: number, atEnd: 'sameDay' | 'lastDay'): WrittenDate {
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  const last = daysIn(year, month);
  const day = date.day === null ? null : atEnd === 'lastDay' ? last : Math.min(date.day, last);
  return { ...date, year, month, day };
}

export function onDay(date: WrittenDate, days: number): WrittenDate {
  const at = new Date(days * MS_OF_DAY);
  return { ...date, year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

export function isMonthEnd(date: WrittenDate): boolean {
  return date.day === daysIn(date.year, date.month);
}

const MS_OF_DAY = 86_400_000;

function inMonth(date: WrittenDate, day: number): boolean {
  return day >= 1 && day <= daysIn(date.year, date.month);
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
