import { yearOfHeading } from './heading-year';

/** What a column of a table of tasks holds; `yearly` is what shall be done in the year of its heading. */
export type TaskRole =
  | 'number'
  | 'group'
  | 'name'
  | 'content'
  | 'responsible'
  | 'assisting'
  | 'due'
  | 'yearly'
  | 'other';

const HEADINGS: readonly (readonly [TaskRole, RegExp])[] = [
  ['number', /^(?:序号|编号|序|项次)$/],
  ['group', /^(?:类别|领域|分类|项目类别|一级任务|方面|板块|任务分类)$/],
  [
    'name',
    /^(?:(?:重点|主要|实事|民生|建设|具体|工作|年度|重大)*(?:项目|任务|事项|工程|实事|工作|举措|行动)(?:名称|事项|清单)?|名称|项目任务|政策措施)$/,
  ],
  [
    'content',
    /^(?:(?:主要|建设|具体|工作|项目|年度|目标|任务|实施|重点)*(?:内容|目标|目标任务|要求|建设内容|规模及内容|措施|标准)(?:(?:及|和|与|、|\/)(?:年度|工作|建设|主要|预期|实施|完成)*(?:规模|内容|目标|任务|要求|标准|措施))?|建设规模(?:及内容|与内容)?|年度(?:目标|计划|任务)|工作目标|目标任务|主要建设内容及规模)$/,
  ],
  [
    'responsible',
    /^(?:牵头|责任|主要责任|负责|主办|实施|承办|主责|建设|项目)(?:责任)?(?:单位|部门|主体)(?:\(.*\)|(?:\/|、|及|和)(?:责任|负责|牵头)?(?:领导|人))?$/,
  ],
  ['assisting', /^(?:配合|协办|协助|参与|参加|责任配合)(?:单位|部门)(?:\(.*\))?$/],
  [
    'due',
    /^(?:(?:计划|拟|预计)?(?:完成|实施)?(?:时限|时间|期限)|(?:完成|计划完成|办结)(?:时限|时间|年限)|时间(?:安排|要求|节点|进度)|起止年限|建设(?:年限|周期|期限|工期)|进度(?:安排|要求)|实施年限)$/,
  ],
  [
    'other',
    /^(?:备注|说明|(?:当前|目前|形象|工程)?(?:进度|进展)(?:情况)?|完成情况|开工(?:时间|日期|年月)|开始时间|.{0,6}领导|责任(?:人|领导|处室|科室)|处室|联系人|总?投资(?:\(.*\)|额|估算)?.*|资金来源|建设地点|地点|建设性质|性质|区域|属地|单位|数量)$/,
  ],
];

export function taskRole(heading: string): TaskRole | null {
  const text = heading.replace(/\s+/g, '').replace(/\((?:[%‰]|万元|亿元|个)\)$/, '');
  if (text === '' || text.length > 14) return null;
  const role = HEADINGS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
  if (role !== null) return role;
  const dated = yearOfHeading(text);
  if (dated === null || dated.year === null) return null;
  // 2023年完成 is what was done; 2023年计划(万元) is money.
  return dated.means === 'base' || dated.means === 'outlook' || /元\)$/.test(heading) ? 'other' : 'yearly';
}

/** Whether headings are those of tasks: what is to be done, and by whom or by when, or in so many words. */
export function isTaskHeader(roles: readonly (TaskRole | null)[]): boolean {
  const has = (role: TaskRole): boolean => roles.includes(role);
  const unknown = roles.filter((role) => role === null).length;
  if (roles.length < 3 || unknown > (roles.length >= 7 ? 2 : 1)) return false;
  return (has('name') || has('content')) && (has('responsible') || has('due') || (has('name') && has('content')));
}
