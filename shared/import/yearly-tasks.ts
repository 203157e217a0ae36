import { parseTarget } from '../target/target-text';
import { yearOfHeading } from './heading-year';
import { ACTIONS } from './milestone-words';
import type { SourceLine } from './source-line';
import type { TaskPart } from './task';
import { isTaskHeader, type TaskRole, taskRole } from './task-columns';

/** What columns of single years say of one task, cell by cell, each with its year as the deadline. */
export function yearlyParts(
  { cells, table, line }: SourceLine,
  headings: readonly string[],
  roles: readonly (TaskRole | null)[],
): TaskPart[] {
  return roles.flatMap((role, column) => {
    const text = cells[column] ?? '';
    if (role !== 'yearly' || text === '' || DASH.test(text)) return [];
    // Where cells can be merged, one that goes on under the next year may be one promise for both: told for the last.
    if (table !== undefined && roles[column + 1] === 'yearly' && cells[column + 1] === text) return [];
    const heading = headings[column] ?? '';
    const year = yearOfHeading(heading.replace(/\s+/g, ''))?.year ?? null;
    return year === null ? [] : [{ text, due: `${year}年`, line, heading }];
  });
}

/**
 * Lines of tables that share out tasks over years (重点任务, 2023年, 2024年, 牵头单位) and whose cells say what is done
 * (开工10所, 建成6所). Their headings are those of an indicator table as well; numbers of different things are no series.
 */
export function tasksOverYears(lines: readonly SourceLine[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [at, header] of lines.entries()) {
    const roles = header.cells.map(taskRole);
    if (found.has(header.line) || !isOverYears(header.cells, roles)) continue;
    const end = lines.findIndex((line, index) => index > at && (line.table !== header.table || line.cells.length < 3));
    const rows = lines.slice(at + 1, end < 0 ? lines.length : end);
    if (saysWhatIsDone(rows, roles)) for (const { line } of [header, ...rows]) found.add(line);
  }
  return found;
}

function isOverYears(headings: readonly string[], roles: readonly (TaskRole | null)[]): boolean {
  const years = roles.filter((role) => role === 'yearly').length;
  const isOfIndicators = headings.some((heading) => /指标|^(?:计量)?单位$|属性/.test(heading.replace(/\s+/g, '')));
  return years >= 2 && roles.includes('name') && !isOfIndicators && isTaskHeader(roles);
}

function saysWhatIsDone(rows: readonly SourceLine[], roles: readonly (TaskRole | null)[]): boolean {
  const cells = rows.flatMap(({ cells: row }) =>
    row.filter((cell, column) => roles[column] === 'yearly' && cell !== '' && !DASH.test(cell)),
  );
  const done = cells.filter((cell) => (cell.match(ACTIONS) ?? []).some((verb) => !ARRIVING.test(verb)));
  const plain = cells.filter((cell) => !done.includes(cell) && parseTarget(cell).ok);
  return done.length * 3 >= cells.length && done.length > plain.length;
}

/** An indicator may arrive at its number, rise or stay: 达到35%, 提高5个百分点. */
const ARRIVING = /^(?:达到?|实现|提[高升]|增[加长]|下降|降低|减少|稳定|保持|控制)$/;
const DASH = /^[-—–~/\\]+$/;
