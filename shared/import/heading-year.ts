import { yearsOfPlan } from './five-year-plan';

/** What a value column says: what was, what shall be, what lies beyond the plan (2035年展望), or only a year. */
export type Means = 'base' | 'target' | 'outlook' | 'unsaid';

export interface HeadingYear {
  readonly year: number | null;
  readonly means: Means;
}

/** Words that may stand beside a year in the heading of a value column; what remains besides them makes it something else. */
const WORDS =
  /基期|基准|基数|基础|现状|现值|现有|实际|实绩|实现|完成|执行|达到|目标|规划|预期|预计|计划|发展|控制|展望|远景|全年(?=目标|预期|计划)|期末|期初|末期|终期|中期|年末|年底|年度|水平|情况|指标|数据|数值|总量|力争|左右|预测|[值数到至末底初年()、/]/g;

/**
 * Year and meaning of a heading: `2015年实际`, `2025年目标值`, `现状值(2020年)`, `“十三五”末基数`, `规划目标`. Null where it
 * heads no value column. Of years, one is named: `2016-2020年` is a span and heads none.
 */
export function yearOfHeading(heading: string): HeadingYear | null {
  const text = heading.replace(/["“”]/g, '').replace(/\((?:[%‰]|[^()\d]{0,4}[人个元张所])\)$/, '');
  const plan = /^(.*?)([一二三四五六七八九十]{1,3})五(?:期间|时期)?(.*)$/.exec(text);
  const span = plan === null ? null : yearsOfPlan(plan[2] ?? '');
  if (plan !== null && span !== null) {
    const rest = `${plan[1] ?? ''}${plan[3] ?? ''}`;
    if (!onlyWords(rest)) return null;
    const means = meaningOf(rest);
    if (/初/.test(rest)) return { year: span[0] - 1, means: 'base' };
    return { year: span[1], means };
  }
  const years = text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  if (years.length > 1) return null;
  const rest = text.replace(years[0] ?? '', '');
  if (!onlyWords(rest)) return null;
  // 中期目标 without a year is a step on the way, and no target.
  if (years[0] === undefined && /中期/.test(rest)) return null;
  const means = meaningOf(rest);
  if (years[0] !== undefined) return { year: Number(years[0]), means };
  return means === 'unsaid' || !/[值数标况划期状]$/.test(rest)
    ? /^(?:指标值|数值)$/.test(rest)
      ? { year: null, means }
      : null
    : { year: null, means };
}

function onlyWords(text: string): boolean {
  return text.replace(WORDS, '') === '';
}

function meaningOf(text: string): Means {
  if (/展望|远景/.test(text)) return 'outlook';
  if (/基期|基准|基数|基础|现状|现值|现有|实际|实绩|完成|执行|期初/.test(text)) return 'base';
  return /目标|规划|预期|预计|计划|控制|期末|末期|终期|力争|达到/.test(text)
    ? /预计/.test(text) && !/目标/.test(text)
      ? 'base'
      : 'target'
    : 'unsaid';
}
