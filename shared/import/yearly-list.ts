/**
 * The year of a list that is about one year: 2021年民生实事项目, 2023年度重点工作. Null for a plan over several years, and
 * where the year only describes (2020年建成的项目).
 */
export function yearOfList(title: string | null): number | null {
  const text = (title ?? '').replace(/\s+/g, '');
  const years = text.match(/(?<!\d)(?:19|20)\d\d(?=年)/g) ?? [];
  if (years.length !== 1 || /规划|[-—–~至到](?:19|20)\d\d|三年|五年|[一二三四五六七八九十]五/.test(text)) return null;
  return LIST_OF_YEAR.test(text) ? Number(years[0]) : null;
}

const LIST_OF_YEAR =
  /\d{4}年度?(?!建成|完成的|以来).{0,16}?(?:实事|重点(?:工程|项目|工作|任务)|工作要点|工作任务|目标任务|任务分解|责任分[解工]|建设(?:计划|任务)|项目清单|项目计划|行动计划|任务清单)|(?:实事|重点(?:工程|项目|工作|任务)|任务分解|责任分[解工]).{0,6}\(\d{4}年度?\)$/;
