import type { ColumnRole } from './header-roles';
import type { SourceLine } from './source-line';

const OF_TASKS =
  /^(?:(?:重点|主要|目标|工作|年度|民生|实事|具体|改革)*(?:任务|事项|工作|举措|行动|实事)(?:名称|内容|清单)?|工作内容|工作目标)$/;
/** What is done rather than measured: 新增6000个, 开工10所, 方案报批, 持续推进. */
const DEED =
  /^(?:[^\d]{0,6})(?:新增|新建|改建|扩建|改造|建成|建设|开工|竣工|完工|启动|筹集|开通|开展|推进|推动|实施|编制|出台|制定|印发|报批|培训|培育|创建|打造|开放|投用|运行|覆盖\d)/;

/**
 * Whether a table with a column for each year shares out tasks (重点任务, 2023年, 2024年, 2025年, 牵头单位) and measures
 * nothing: its names are headed as tasks, it has a column for who does them, and at least a third of its cells tell deeds.
 */
export function tellsDeeds(header: SourceLine, rows: readonly SourceLine[], roles: readonly ColumnRole[]): boolean {
  const heading = header.cells[roles.findIndex(({ role }) => role === 'name')] ?? '';
  if (header.cells.length !== roles.length || !OF_TASKS.test(heading.replace(/\s/g, ''))) return false;
  if (!roles.some(({ role }) => role === 'responsible')) return false;
  const values = roles.flatMap(({ role }, column) => (role === 'value' ? [column] : []));
  const cells = rows
    .flatMap((row) => values.map((column) => row.cells[column] ?? ''))
    .filter((cell) => cell !== '' && !/^[-—/]$/.test(cell));
  return cells.length > 0 && cells.filter((cell) => DEED.test(cell)).length * 3 >= cells.length;
}
