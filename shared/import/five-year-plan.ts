import { readNumber } from '../base/number-text';

/** Five-year plans go by number; the 13th ran from 2016 to 2020. Null for a numeral that names none. */
export function yearsOfPlan(numeral: string): readonly [number, number] | null {
  const read = readNumber(numeral);
  if (typeof read === 'string' || read.number < 5 || read.number > 30) return null;
  const first = 2016 + (read.number - 13) * 5;
  return [first, first + 4];
}

const NAMED =
  /[“"]([一二三四五六七八九十]{1,3})五[”"]|第([一二三四五六七八九十]{1,3})个五年|(?<![一二三四五六七八九十])(十[一二三四五六七八九]?|二十[一二三四五六]?)五(?=期间|时期|规划|计划|[\p{Script=Han}]{1,12}规划)/u;

/** The years of the plan a text names: “十四五”, 第十四个五年规划, 十四五时期. Null where it names none. */
export function planNamedIn(text: string): readonly [number, number] | null {
  const found = NAMED.exec(text);
  return found === null ? null : yearsOfPlan(found[1] ?? found[2] ?? found[3] ?? '');
}
