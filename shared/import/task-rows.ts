import type { SourceLine } from './source-line';
import type { Task, TaskPart } from './task';
import { isTaskHeader, type TaskRole, taskRole } from './task-columns';
import { yearlyParts } from './yearly-tasks';

export interface FoundTasks {
  readonly tasks: readonly Task[];
  readonly end: number;
}

/** One row per line. A row that repeats the name above (merged cells) or has none goes on with it. */
export function readTaskRows(
  lines: readonly SourceLine[],
  at: number,
  roles: readonly (TaskRole | null)[],
  taken: ReadonlySet<number>,
): FoundTasks {
  const tasks: Task[] = [];
  const header = lines[at]?.cells.join('\t');
  let end = at + 1;
  for (; end < lines.length; end += 1) {
    const line = lines[end];
    if (line === undefined || taken.has(line.line) || line.table !== lines[at]?.table || line.cells.length < 2) break;
    if (line.cells.join('\t') === header) continue;
    const text = (role: TaskRole): string =>
      [...new Set(roles.flatMap((one, column) => (one === role ? (line.cells[column] ?? []) : [])))]
        .filter((cell) => cell !== '')
        .join(' ');
    const [only, more] = new Set(line.cells.filter((cell) => cell !== ''));
    // A heading over all columns, or a line that sums up.
    if (more === undefined || /^(?:合计|总计)$/.test(only ?? '')) continue;
    const content = text('content');
    const name = text('name') || content;
    const last = tasks.at(-1);
    const due = text('due') || null;
    const yearly = yearlyParts(line, lines[at]?.cells ?? [], roles);
    if (last !== undefined && (name === '' || (content !== '' && text('name') !== '' && name === last.name))) {
      if (content !== '') last.parts.push({ text: content, due, line: line.line });
      last.parts.push(...yearly);
      last.responsible ??= unitsApart(text('responsible')) || null;
      continue;
    }
    if (name === '') continue;
    const number = text('number');
    tasks.push({
      number: /^\d{1,3}$/.test(number) ? Number(number) : null,
      ...(yearly.length > 0 && content === ''
        ? { name, line: line.line, parts: yearly }
        : withYearly(nameAndParts(name, text('name') === '' ? '' : content, due, line.line), yearly)),
      responsible: unitsApart(text('responsible')) || null,
      assisting: unitsApart(text('assisting')) || null,
    });
  }
  return { tasks, end };
}

/** 县教体局县住建局: units that stood on lines of their own within a cell. */
function unitsApart(units: string): string {
  return units.replace(
    /(?<=[局委办厅])(?=[市县区省州]\p{Script=Han}{1,10}(?:局|委|办|厅)(?:$|[市县区省州、,;(\s]))/gu,
    '、',
  );
}

function withYearly<Read extends { readonly parts: TaskPart[] }>(read: Read, yearly: readonly TaskPart[]): Read {
  return { ...read, parts: [...read.parts, ...yearly] };
}

/** A sentence that is its own name is read as both. */
function nameAndParts(
  name: string,
  content: string,
  due: string | null,
  line: number,
): Pick<Task, 'name' | 'line' | 'parts'> {
  if (content !== '') {
    const own = /\d/.test(name) && !content.includes(name) ? [{ text: name, due, line }] : [];
    return { name, line, parts: [...own, { text: content, due, line }] };
  }
  const split = /^([^。::,]{2,30})[。::]\s*(.{4,})$/.exec(name);
  if (split !== null) return { name: split[1] ?? name, line, parts: [{ text: split[2] ?? '', due, line }] };
  return { name, line, parts: [{ text: name, due, line }] };
}

const OFFICE =
  /^(?:市|县|区|州|旗|省|各)?[\p{Script=Han}()、,]{0,30}(?:局|委|办|厅|部|院|会|政府|中心|公司|集团|街道|办事处|指挥部|管委会|党委|联|社|所|队|处|学校|大学|支队|单位|乡镇|镇)(?:\(.*\))?$/u;
const DUE = /^(?:到|至)?(?:(?:19|20)\d\d年)?(?:\d{1,2}月|年|全年|长期|持续)[\p{Script=Han}\d]{0,8}$/u;

/** One cell per line: after the headings each row begins with its number, one above the last. */
export function readDumpedTasks(lines: readonly SourceLine[], at: number): FoundTasks | null {
  const cell = (index: number): string | null =>
    lines[index]?.cells.length === 1 ? (lines[index]?.cells[0] ?? null) : null;
  const roles: TaskRole[] = [];
  let next = at;
  for (let role = taskRole(cell(next) ?? ''); role !== null; role = taskRole(cell(next) ?? '')) {
    roles.push(role);
    next += 1;
  }
  if (roles[0] !== 'number' || roles.includes('yearly') || !isTaskHeader(roles) || cell(next) !== '1') return null;
  const tasks: Task[] = [];
  let open: Task | null = null;
  let number = 0;
  for (; next < lines.length; next += 1) {
    const text = cell(next);
    const line = lines[next]?.line ?? 0;
    if (text === null || /^(?:附件|注[::]|第[一二三四五六七八九十]+[章节])/.test(text)) break;
    if (isNextNumber(text, number)) {
      number = Number(text);
      open = { name: '', number, line, parts: [], responsible: null, assisting: null };
      tasks.push(open);
    } else if (open === null) break;
    else if (open.name === '') Object.assign(open, nameAndParts(text, '', null, line), { line: open.line });
    else if (text.length <= 40 && OFFICE.test(text) && !/[。;]$/.test(text) && roles.includes('responsible'))
      open.responsible = open.responsible === null ? text : `${open.responsible}、${text}`;
    else if (DUE.test(text) && roles.includes('due')) {
      for (const part of open.parts) part.due ??= text;
    } else if (isDone(text, open, isNextNumber(cell(next + 1) ?? '', number), roles)) break;
    else open.parts.push({ text, due: null, line });
  }
  return { tasks, end: next };
}

/** Most rows that may be missing between two. */
const LARGEST_GAP = 3;

function isNextNumber(text: string, number: number): boolean {
  return /^\d{1,3}$/.test(text) && Number(text) > number && Number(text) <= number + LARGEST_GAP;
}

/** Text that no longer belongs to the last row: what sites put under a table, or prose after a row that was complete. */
function isDone(text: string, last: Task, goesOn: boolean, roles: readonly TaskRole[]): boolean {
  if (/^(?:分享|打印|关闭|上一篇|下一篇|相关|责任编辑|来源[::])/.test(text)) return true;
  const complete = last.responsible !== null || !roles.includes('responsible');
  return (
    complete && last.parts.every(({ due }) => due !== null || !roles.includes('due')) && !goesOn && !/[。;]$/.test(text)
  );
}
