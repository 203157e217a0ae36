import type { FormatToken } from './format-sections';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'];
const DAY = 86_400_000;
/** 9999-12-31. */
const LAST_SERIAL = 2_958_465;

export function hasDateParts(tokens: readonly FormatToken[]): boolean {
  return tokens.some(({ kind, text }) => kind === 'elapsed' || (kind === 'date' && text !== 'e'));
}

/**
 * A day count as the date and time its format shows; null for a number that is no day. Workbooks of old Macs count from
 * 1904, all others from 1900 with a 29 February that never was.
 */
export function showDate(serial: number, tokens: readonly FormatToken[], date1904: boolean): string | null {
  if (!(serial >= 0 && serial <= LAST_SERIAL + 1)) return null;
  if (!date1904 && Math.floor(serial) === 60 && tokens.some(({ text }) => text.startsWith('d'))) {
    return show(tokens, new Date(Date.UTC(1900, 1, 28)), serial).replace(/28/, '29');
  }
  const days = date1904 ? serial : serial < 60 ? serial : serial - 1;
  const start = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 31);
  return show(tokens, new Date(start + Math.round((days * DAY) / 1000) * 1000), serial);
}

function show(tokens: readonly FormatToken[], at: Date, serial: number): string {
  const noon = tokens.some(({ kind, text }) => kind === 'date' && text === 'noon');
  return tokens
    .map(({ kind, text }, index) => {
      if (kind === 'elapsed') return String(elapsed(text, serial)).padStart(text.length, '0');
      if (kind !== 'date')
        return kind === 'literal' || kind === 'slash' || kind === 'point' || kind === 'comma' ? text : '';
      return datePart(text, at, noon, isMinute(tokens, index));
    })
    .join('');
}

function datePart(text: string, at: Date, noon: boolean, minute: boolean): string {
  const number = (value: number, least = text.length): string => String(value).padStart(Math.min(least, 2), '0');
  switch (text[0]) {
    case 'y':
    case 'e':
      return text.length === 2 ? number(at.getUTCFullYear() % 100) : String(at.getUTCFullYear());
    case 'm':
      if (minute) return number(at.getUTCMinutes());
      return text.length > 2 ? (MONTHS[at.getUTCMonth()] ?? '') : number(at.getUTCMonth() + 1);
    case 'd':
    case 'a': {
      const weekday = WEEKDAYS[at.getUTCDay()] ?? '';
      if (text[0] === 'a') return text.length > 3 ? `星期${weekday}` : weekday;
      return text.length > 2 ? `星期${weekday}` : number(at.getUTCDate());
    }
    case 'h':
      return number(noon ? at.getUTCHours() % 12 || 12 : at.getUTCHours());
    case 's':
      return number(at.getUTCSeconds(), text.startsWith('ss') ? 2 : 1);
    default:
      return at.getUTCHours() < 12 ? 'AM' : 'PM';
  }
}

/** `m` is a minute behind hours and before seconds. */
function isMinute(tokens: readonly FormatToken[], at: number): boolean {
  const times = tokens.flatMap(({ kind, text }, index) =>
    (kind === 'date' || kind === 'elapsed') && text !== 'noon' ? [{ index, first: text[0] }] : [],
  );
  const here = times.findIndex(({ index }) => index === at);
  return times[here - 1]?.first === 'h' || times[here + 1]?.first === 's';
}

function elapsed(text: string, serial: number): number {
  const perDay: Readonly<Record<string, number>> = { h: 24, m: 1440, s: 86_400 };
  return Math.floor(serial * (perDay[text[0] ?? 'h'] ?? 24) + 1e-9);
}
