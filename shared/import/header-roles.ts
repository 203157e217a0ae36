import { rememberTexts } from '../base/remember-texts';
import { type Means, yearOfHeading } from './heading-year';

/** What a column of an indicator table means. `pace` is 年均/累计; `group` stands between category and name (二级指标 of three). */
export type ColumnRole =
  | {
      readonly role:
        | 'number'
        | 'category'
        | 'region'
        | 'group'
        | 'name'
        | 'unit'
        | 'attribute'
        | 'responsible'
        | 'assisting'
        | 'note'
        /** A heading that we do not know: its cells may hold anything. */
        | 'unknown';
    }
  | { readonly role: 'pace'; readonly heading: string }
  /** year null: the heading says 基期 or 目标 without a year. */
  | { readonly role: 'value'; readonly heading: string; readonly year: number | null; readonly means: Means };

interface Heading {
  readonly pattern: RegExp;
  readonly role: (heading: string) => ColumnRole;
}

const plain =
  (role: Exclude<ColumnRole['role'], 'pace' | 'value'>): Heading['role'] =>
  () => ({ role });

/** Headings by their words, most telling first. */
const HEADINGS: readonly Heading[] = [
  { pattern: /^(?:序号|编号|序|No\.?|排序|项次)$/i, role: plain('number') },
  {
    pattern:
      /^(?:指标)?(?:类别|类型|领域|分类|大类|类|维度|方面|板块|一级指标|所属领域|目标层|准则层)(?:名称)?$|^分类指标$/,
    role: plain('category'),
  },
  {
    pattern:
      /^(?:具体|主要|核心|发展|规划|二级|三级|四级|评价|监测|考核|分项|预期|发展目标|目标|单项|关键|工作|重点|统计)?指标(?:名称|内容|项|项目|体系|及单位)?(?:\(单位\)|\/单位|、单位|和单位)?$|^(?:指标)?名称$|^(?:主要)?指标项目?$/,
    role: plain('name'),
  },
  {
    pattern:
      /^(?:所在|所属|适用|行政)?(?:地区|区域|区划|区县|县区|区市县|县市区?|市县|县级?市区?|辖区|市州|盟市|镇街|乡镇|板块|省份)(?:名称)?$|^(?:市|区|县|镇)(?:、|\/|\()(?:[市区县镇、/]|街道|园区){1,8}\)?(?:名称)?$/,
    role: plain('region'),
  },
  { pattern: /^(?:计量|指标|计算)?单位$/, role: plain('unit') },
  { pattern: /^(?:指标)?(?:属性|性质)(?:\(.*\))?$|^约束性\/预期性$|^指标类型\(?约束性.*$/, role: plain('attribute') },
  {
    pattern:
      /^(?:责任|牵头|负责|主管|实施|填报|主责|承担|主要责任)(?:单位|部门|处室)(?:\(.*\)|及配合单位)?$|^责任主体$/,
    role: plain('responsible'),
  },
  { pattern: /^(?:配合|协助|协同|参与|参加|协办)(?:单位|部门)(?:\(.*\))?$/, role: plain('assisting') },
  {
    pattern:
      /^(?:备注|说明|注|出处|指标?来源|数据(?:来源|口径)|责任科室|指标(?:解释|说明|含义|口径)|评价标准|计算方法|依据|含义|增减情况|完成情况|评价)$/,
    role: plain('note'),
  },
  {
    pattern:
      /^(?:.{0,10}年均.*|[[〔【]?(?:.{0,3}年|期内|规划期|五年)?(?:累计|合计)(?:值|数|量|增加|新增|增长)?[\]〕】]?(?:[([〔【].*[)\]〕】])?|(?:.{0,12}(?:比|较).{2,8}?)?(?:增长|增幅|变化|变动|增减|增加|提高|增速)(?:\(.*\)|率|量|值|幅度|情况)?(?:\(.*\))?)$/,
    role: (heading) => ({ role: 'pace', heading }),
  },
];

/** The meaning of one heading, or null when it is none that we know. */
export const roleOfHeading: (text: string) => ColumnRole | null = rememberTexts((text) => {
  const heading = text
    .replace(/\s+/g, '')
    .replace(/(?:[①-⑳*†‡★☆▲△※]|\[\d\]|[¹²³⁴⁵])+$/, '')
    .replace(/(?<=[〕\]】])\d$/, '')
    .replace(/(?<=\p{Script=Han}):$/u, '');
  if (heading === '' || heading.length > LONGEST_HEADING) return null;
  for (const { pattern, role } of HEADINGS) if (pattern.test(heading)) return role(heading);
  const value = yearOfHeading(heading);
  return value === null ? null : { role: 'value', heading, ...value };
});

/** Longest text that can be a heading; prose that mentions a year is longer. */
const LONGEST_HEADING = 20;

/**
 * Headings of a row put in relation to each other: of 一级指标, 二级指标, 三级指标 the last is the name, of two columns 指标
 * (a heading over two columns) as well; 项目 is a name where no other column is.
 */
export function rolesInContext(
  headings: readonly string[],
  roles: readonly (ColumnRole | null)[],
): (ColumnRole | null)[] {
  const names = roles.flatMap((role, column) => (role?.role === 'name' ? [column] : []));
  const last = names.at(-1);
  // Fields stand left of the names; 指标类型 right of them is 预期性, 约束性.
  const kind = headings.findIndex((heading, column) => column > (last ?? column) && KIND_OF_INDICATOR.test(heading));
  if (kind >= 0 && roles[kind]?.role === 'category' && !roles.some((role) => role?.role === 'attribute'))
    return rolesInContext(headings, roles.with(kind, { role: 'attribute' }));
  if (last === undefined) {
    const stand = headings.findIndex((heading) =>
      /^(?:项目|目标|内容|(?:工作|重点|主要|目标|考核)(?:任务|内容|事项)|任务(?:名称)?|主要目标|目标名称|项目名称|指标及目标)$/.test(
        heading.replace(/\s/g, ''),
      ),
    );
    const dated = roles.some((role) => role?.role === 'value' && role.year !== null);
    return stand >= 0 && dated ? roles.with(stand, { role: 'name' }) : [...roles];
  }
  const hasCategory = roles.some((role) => role?.role === 'category');
  return roles.map((role, column) => {
    if (role?.role !== 'name' || column === last) return role;
    return {
      role:
        !hasCategory && column === names[0] && names.length > 1 && headings[column] !== headings[last]
          ? 'category'
          : 'group',
    };
  });
}

const KIND_OF_INDICATOR = /^(?:指标)?类[型别]$/;

/** Whether these columns make an indicator table: one name, at least one value column, none said twice. */
export function isIndicatorHeader(roles: readonly ColumnRole[]): boolean {
  const count = (role: ColumnRole['role']) => roles.filter((one) => one.role === role).length;
  // One year may stand twice, as target and as what was done (2024年目标, 2024年完成).
  const values = roles.flatMap((one) => (one.role === 'value' ? [`${one.year} ${one.means}`] : []));
  return (
    count('name') === 1 &&
    values.length >= 1 &&
    count('category') <= 1 &&
    count('region') <= 1 &&
    new Set(values).size === values.length
  );
}
