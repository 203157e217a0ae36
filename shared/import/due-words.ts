import { yearsOfPlan } from './five-year-plan';

/** A deadline or year in force for the clauses that follow it. */
export interface Due {
  readonly text: string;
  /** null where only a span is named (三年内) and nobody knows from when. */
  readonly year: number | null;
  /** 到2020年 adds up until then; 2017年 is that year alone. */
  readonly until: boolean;
}

/** A deadline named in a clause, and where. */
export interface NamedDue extends Due {
  readonly at: number;
}

/** What the surroundings of a paragraph say about time: the year of a yearly list, the period of the plan. */
export interface DueContext {
  readonly year: number | null;
  readonly period: readonly [number, number] | null;
}

export const NO_CONTEXT: DueContext = { year: null, period: null };

export const DUE =
  /(?<![比较自从与])(?:(到|至|截至|力争到?|争取到?) ?)?(?:((?:19|20)\d\d)年?[-~～—至]{1,2})?((?:19|20)\d\d) ?年(?: ?\d{1,2} ?月(?:\d{1,2}日)?(?:年?[底末中]|[上中下]旬)?(?:以?前|之前)?|年?底前|年?底|年?末|上半年|以前|之前|前|内|期间)?/g;
/** 9月底前, 年底前, 年内: of the year that is in force. */
const WITHIN_YEAR =
  /(?<![\d年个])(\d{1,2})月(?:\d{1,2}日|[底末]|[上中下]旬)?(?:以?前|之前)?|(?<![\d年])(?:年底前|年底|年内|今年|全年|本年度|上半年)/g;
const PLAN = /[“"]?([一二三四五六七八九十]{1,3})五[”"]?(?:规划)?(?:期间|时期|期末|末|期内)/g;
const SPAN =
  /(?<![第每近过去前])([一二两三四五六七八九\d])年(?:内|之内)|未来([一二两三四五六七八九\d])年|^([三四五345])年(?=累计|新[建增]|培[训育养]|建[设成]|改[造建]|扶持|完成|组织|开展|发展|投入|安排|筹集|增加|引进)/g;

/** Every deadline in a clause. A year that describes (2000年底前建成的小区) or compares is none. */
export function duesOf(clause: string, context: DueContext, inForce: number | null): readonly NamedDue[] {
  const dues: NamedDue[] = [];
  for (const match of clause.matchAll(DUE)) {
    const [text, until, from, year] = match;
    const at = match.index ?? 0;
    if (describes(clause.slice(at + text.length))) continue;
    dues.push({
      text,
      at,
      year: Number(year),
      until: until !== undefined || from !== undefined || /前$|期间$/.test(text),
    });
  }
  for (const match of clause.matchAll(PLAN)) {
    const years = yearsOfPlan(match[1] ?? '');
    if (years !== null) dues.push({ text: match[0], at: match.index ?? 0, year: years[1], until: true });
  }
  for (const match of clause.matchAll(SPAN)) {
    const written = match[1] ?? match[2] ?? match[3] ?? '';
    const count = '一二两三四五六七八九'.indexOf(written);
    const many = count < 0 ? Number(written) : ([1, 2, 2, 3, 4, 5, 6, 7, 8, 9][count] ?? 0);
    const year = context.period === null ? null : context.period[0] - 1 + many;
    dues.push({ text: match[0], at: match.index ?? 0, year, until: true });
  }
  const year = dues.at(-1)?.year ?? inForce ?? context.year;
  if (year !== null)
    for (const match of clause.matchAll(WITHIN_YEAR)) {
      const at = match.index ?? 0;
      const inside = dues.some((due) => at >= due.at && at < due.at + due.text.length);
      if (inside || describes(clause.slice(at + match[0].length)) || Number(match[1] ?? 1) > 12) continue;
      const text = /^(?:今年|全年|年内|本年度)$/.test(match[0])
        ? `${year}年`
        : `${year}年${match[0].replace(/^年/, '')}`;
      dues.push({ text, at, year, until: false });
    }
  return dues.toSorted((a, b) => a.at - b.at);
}

function describes(behind: string): boolean {
  return /^(?:建成|竣工|出台|颁布|印发|发布|建造|投用|登记|确定)?(?:使用)?的(?!\d)/.test(behind);
}
