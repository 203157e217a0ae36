import { isUnit } from '../target/unit-words';
import { yearsOfPlan } from './five-year-plan';

/** What one column of a district table counts. */
export interface DistrictColumn {
  readonly indicator: string;
  readonly unit: string | null;
  readonly year: number | null;
}

const SPAN = /^(?:19|20)\d\d年?[-~～—–至]((?:19|20)\d\d)年?$/;
/** Of the lower of two headings: the column holds what the upper one is about, whole or in part. */
const SAYS_NOTHING = /^(?:合计|小计|总计|总数|其中[:]?)$/;
const GROUP = /(?:目标|指标|任务|情况|工作|领域|类|项目)$/;

/** `2025年床位数(张)` → 床位数, 张, 2025. The texts of both header rows, upper one first; the year in words besides is dropped. */
export function districtColumn(headings: readonly string[]): DistrictColumn {
  let year: number | null = null;
  let unit: string | null = null;
  const names: string[] = [];
  const spans: string[] = [];
  for (const heading of new Set(headings)) {
    let text = heading.replace(/\s+/g, '');
    const span = SPAN.exec(text);
    if (span !== null) {
      // 2021-2022年 is what two years make together, and no value of either.
      spans.push(span[0]);
      year = Number(span[1]);
      continue;
    }
    const found = /((?:19|20)\d\d)年?/.exec(text);
    if (found !== null) {
      year = Number(found[1]);
      text = text.replace(found[0], '');
    }
    const plan = /[“"]?([一二三四五六七八九十]{1,3})五[”"]?(?:期间|时期|末)?/.exec(text);
    const years = plan === null ? null : yearsOfPlan(plan[1] ?? '');
    if (plan !== null && years !== null) {
      year ??= years[1];
      text = text.replace(plan[0], '');
    }
    const bracket = /\(([^()]+)\)$/.exec(text);
    if (bracket !== null && isUnit(bracket[1] ?? '')) {
      unit = bracket[1] ?? null;
      text = text.slice(0, bracket.index);
    }
    if (SAYS_NOTHING.test(text)) continue;
    if (text !== '' && !/^[(（]?(?:目标|规划|实际|现状|完成|计划|预期|基期|末|底)*(?:值|数|任务)?[)）]?$/.test(text))
      names.push(text);
  }
  const own = names.at(-1) ?? '';
  // 就业目标 over 城镇新增就业 only says what kind of columns follow.
  const telling = names.filter((name, at) => at === names.length - 1 || !(GROUP.test(name) && own.length >= 4));
  return { indicator: telling.join('') + spans.map((span) => `(${span})`).join(''), unit, year };
}

/**
 * The headings of a dump in which the lower of two header rows follows the upper one, put in the order of the columns:
 * the lower ones stand in the place of the one they are about (床位 under 新增养老床位). Null where it cannot be told.
 */
export function orderDumpedHeadings(
  headings: readonly string[],
  columns: number,
): readonly (readonly string[])[] | null {
  if (headings.length === columns) return headings.map((heading) => [heading]);
  if (headings.length !== columns + 1) return null;
  // One group: it is no column itself, and what is under it was printed last.
  for (let lower = 2; lower < headings.length - 1; lower += 1) {
    const upper = headings.slice(0, -lower);
    const under = headings.slice(-lower);
    const groups = upper.filter(
      (heading) => !/\([^()]+\)$/.test(heading) && under.every((one) => related(heading, one)),
    );
    if (groups.length === 1)
      return upper.flatMap((heading) => (heading === groups[0] ? under.map((one) => [one]) : [[heading]]));
  }
  return null;
}

/** Two headings that speak of the same thing share at least two signs in a row. */
function related(one: string, other: string): boolean {
  for (let at = 0; at + 2 <= one.length; at += 1) {
    const pair = one.slice(at, at + 2);
    if (/\p{Script=Han}{2}/u.test(pair) && !/指标|新增|人数/.test(pair) && other.includes(pair)) return true;
  }
  return false;
}
