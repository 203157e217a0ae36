/** What a column of an indicator table means. `year` columns hold values; `pace` is 年均/累计. */
export type ColumnRole =
  | { readonly role: 'number' | 'category' | 'name' | 'unit' | 'attribute' | 'responsible' | 'note' }
  | { readonly role: 'pace'; readonly heading: string }
  /** year null: the heading says 基期 or 目标 without a year. */
  | {
      readonly role: 'value';
      readonly heading: string;
      readonly year: number | null;
      readonly means: 'base' | 'target' | 'unsaid';
    };

interface Heading {
  readonly pattern: RegExp;
  readonly role: (heading: string, match: RegExpExecArray) => ColumnRole;
}

/** Headings by their words, most telling first. */
const HEADINGS: readonly Heading[] = [
  { pattern: /^(?:序号|编号|No\.?)$/i, role: () => ({ role: 'number' }) },
  {
    pattern: /^(?:指标)?(?:类别|类型|领域|分类|大类|维度|方面|一级指标)(?:名称)?$/,
    role: () => ({ role: 'category' }),
  },
  {
    pattern:
      /^(?:具体|主要|核心|发展|规划|二级|三级|评价|监测)?指标(?:名称|内容)?(?:\(单位\))?$|^(?:指标)?名称$|^指标项目?$/,
    role: () => ({ role: 'name' }),
  },
  { pattern: /^(?:计量|指标)?单位$/, role: () => ({ role: 'unit' }) },
  { pattern: /^(?:指标)?(?:属性|性质)$|^约束性\/预期性$/, role: () => ({ role: 'attribute' }) },
  { pattern: /^(?:责任|牵头|负责|主管|实施|填报)(?:单位|部门)(?:\(.*\))?$/, role: () => ({ role: 'responsible' }) },
  { pattern: /^(?:备注|说明|注|出处|数据来源|配合单位|责任科室|指标解释)$/, role: () => ({ role: 'note' }) },
  {
    pattern: /^(?:.{0,8}年均|年均)(?:.*)$|^(?:\d+年|五年|期内)?累计.*$|^(?:增长|增幅|变化|变动)(?:\(.*\)|率|量)?$/,
    role: (heading) => ({ role: 'pace', heading }),
  },
  {
    pattern: /^["“]?((?:19|20)\d\d)年?(?:[(]?(?:.*?)[)]?)?$/,
    role: (heading, match) => ({ role: 'value', heading, year: Number(match[1]), means: meaningOf(heading) }),
  },
  {
    pattern:
      /^(?:.{0,6}(?:基期|基准|现状|现值|实际|完成|目标|规划|预期)(?:值|数|年|情况)?)(?:\(?((?:19|20)\d\d)?年?\)?)$/,
    role: (heading, match) => ({
      role: 'value',
      heading,
      year: match[1] === undefined ? null : Number(match[1]),
      means: meaningOf(heading),
    }),
  },
];

function meaningOf(heading: string): 'base' | 'target' | 'unsaid' {
  if (/基期|基准|基数|现状|现值|实际|完成|执行/.test(heading)) return 'base';
  return /目标|规划|预期|预计|计划/.test(heading) ? 'target' : 'unsaid';
}

/** Longest text that can be a heading; prose that mentions a year is longer. */
const LONGEST_HEADING = 18;

/** The meaning of one heading, or null when it is none that we know. */
export function roleOfHeading(text: string): ColumnRole | null {
  const heading = text.replace(/\s+/g, '').replace(/[①-⑳*]+$/, '');
  if (heading === '' || heading.length > LONGEST_HEADING) return null;
  for (const { pattern, role } of HEADINGS) {
    const match = pattern.exec(heading);
    if (match !== null) return role(heading, match);
  }
  return null;
}

/** Whether these columns make an indicator table: one name, at least one value column, none said twice. */
export function isIndicatorHeader(roles: readonly ColumnRole[]): boolean {
  const count = (role: ColumnRole['role']) => roles.filter((one) => one.role === role).length;
  // One year may stand twice, as target and as what was done (2024年目标, 2024年完成).
  const years = roles.flatMap((one) => (one.role === 'value' && one.year !== null ? [`${one.year} ${one.means}`] : []));
  return count('name') === 1 && count('value') >= 1 && count('category') <= 1 && new Set(years).size === years.length;
}
