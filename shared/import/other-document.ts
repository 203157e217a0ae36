import type { SourceLine } from './source-line';

/** What documents call themselves that tell what was, is spent or is wanted, and plan nothing. */
const OTHER =
  /统计公报|统计(?:年鉴|月报|快报|表)$|收支情况|(?:财政|部门|单位|公共)预算|预算(?:草案|公开|绩效|执行|表)|决算|绩效目标(?:申报|自评)?表|工作总结|年度总结|招聘|招考|招标|中标|采购|拍卖|公示名单|人员名单|名单$|值班表|岗位表|通讯录|本报讯|会议(?:通知|议程|纪要)|讲话$/;
/** Words of a plan: 2024年国民经济和社会发展计划执行情况 is about one. */
const PLAN = /规划|计划|方案|纲要|行动|实事|任务(?:分解|清单|分工)|工作要点|[一二三四五六七八九十]五[”"]|意见/;
/** A sentence, or an item of a list. */
const IN_TEXT = /[。;,]|^(?:\d{1,3}[.、]|\(|[一二三四五六七八九十]+、)/;
/** What a site puts above an article is short; what an article is, it says soon. */
const FIRST_LINES = 6;

/** The line in which a document without a plan’s title says that it is something else; null where it does not. */
export function otherDocument(lines: readonly SourceLine[], title: string | null): SourceLine | null {
  const said = lines.slice(0, FIRST_LINES).find(({ cells: [text = '', ...more] }) => {
    return more.length === 0 && text.length <= 60 && !IN_TEXT.test(text) && OTHER.test(text);
  });
  if (said === undefined || PLAN.test(title ?? '') || PLAN.test(said.cells[0] ?? '')) return null;
  return said;
}
