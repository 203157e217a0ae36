import { isUnit } from '../target/unit-words';
import { withoutMarks } from './cell-text';

/** A name as printed, taken apart. */
export interface NameParts {
  readonly name: string;
  readonly unit: string | null;
  /** Marks of notes that were taken off. */
  readonly marks: readonly string[];
}

/**
 * Splits `每千人执业(助理)医师数(人)` into name and unit. Only a trailing bracket that holds a unit is one:
 * `国内生产总值(GDP)` and `药师(士)` keep theirs. Running numbers and footnote marks are taken off.
 */
export function splitName(printed: string): NameParts {
  const outside = withoutMarks(withoutNumber(printed));
  const text = outside.text;
  // 专任教师学历比例(%):小学 has its unit behind what it is a part of.
  const inner = /^(.{4,}?)\s*[([]([^()[\]]+)[)\]]([:].{1,6})$/.exec(text);
  if (inner !== null && isUnit(inner[2] ?? ''))
    return { name: `${inner[1] ?? ''}${inner[3] ?? ''}`, unit: inner[2] ?? null, marks: outside.marks };
  const trailing = /^(.+?)\s*[([]([^()[\]]+)[)\]]$/.exec(text);
  const inside = trailing?.[2]?.replace(/\s+|^(?:计量)?单位[:：]/g, '') ?? '';
  if (trailing === null || !isUnit(inside)) {
    const comma = /^(.{4,}?)[,、]\s*(%|‰|[^,、\d]{1,4})$/.exec(text);
    const unit = comma?.[2] ?? '';
    return comma !== null && /^[%‰]$/.test(unit)
      ? { name: comma[1] ?? text, unit, marks: outside.marks }
      : { name: text, unit: null, marks: outside.marks };
  }
  const name = withoutMarks(trailing[1] ?? text);
  return { name: name.text, unit: inside, marks: [...name.marks, ...outside.marks] };
}

/** Running numbers: `1.`, `(1)`, `①`, `1、`, `1 ` before Han; `2.5平方米` and `5岁以下` keep their digits. */
function withoutNumber(text: string): string {
  return text
    .trim()
    .replace(
      /^(?:\d{1,3}\s*[.、．]\s*(?:(?!\d)|(?=\d{1,2}周?岁))|\(\d{1,3}\)\s*|[①-⑳]\s*|\d{1,2}\s+(?=\p{Script=Han}))/u,
      '',
    )
    .trim();
}
