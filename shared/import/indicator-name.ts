import { isUnit } from '../target/unit-words';

/** A name as printed, taken apart. */
export interface NameParts {
  readonly name: string;
  readonly unit: string | null;
}

/**
 * Splits `每千人执业(助理)医师数(人)` into name and unit. Only a trailing bracket that holds a unit is one:
 * `国内生产总值(GDP)` and `药师(士)` keep theirs. Running numbers and footnote marks are taken off.
 */
export function splitName(printed: string): NameParts {
  const text = stripMarks(printed);
  const trailing = /^(.+?)\s*\(([^()]+)\)$/.exec(text);
  const inside = trailing?.[2]?.replace(/\s+|^单位[:：]/g, '') ?? '';
  if (trailing === null || !isUnit(inside)) return { name: text, unit: null };
  return { name: stripMarks(trailing[1] ?? text), unit: inside };
}

function stripMarks(text: string): string {
  return text
    .trim()
    .replace(/^(?:\d{1,3}\s*[.、．]\s*(?!\d)|\(\d{1,3}\)\s*|[①-⑳]\s*)/, '')
    .replace(/[*①-⑳]+$/, '')
    .trim();
}
