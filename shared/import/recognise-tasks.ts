import { issue } from '../base/issue';
import type { DueContext } from './due-words';
import type { DraftBox, DraftMilestone, DraftProblem, DraftProject } from './import-draft';
import { recogniseMilestones } from './recognise-milestones';
import { joinUnits, takeUnits } from './responsible-units';
import { placeOfLine, type SourceLine } from './source-line';
import type { Task } from './task';
import { isTaskHeader, taskRole } from './task-columns';
import { readDumpedTasks, readTaskRows } from './task-rows';
import { yearOfList } from './yearly-list';

export interface RecognisedTasks {
  readonly boxes: readonly DraftBox[];
  readonly problems: readonly DraftProblem[];
  readonly used: ReadonlySet<number>;
}

/** Finds tables that share out tasks (项目, 主要内容, 牵头单位, 完成时限), and reads each row as a project. */
export function recogniseTasks(
  lines: readonly SourceLine[],
  taken: ReadonlySet<number>,
  context: DueContext,
): RecognisedTasks {
  const boxes: DraftBox[] = [];
  const problems: DraftProblem[] = [];
  const used = new Set<number>();
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || taken.has(line.line)) continue;
    const found = line.cells.length > 1 ? rowsAt(lines, at, taken) : readDumpedTasks(lines, at);
    if (found === null || found.tasks.length === 0) continue;
    for (const each of lines.slice(at, found.end)) used.add(each.line);
    const caption = captionAbove(lines, at);
    if (caption !== null) used.add(caption.line);
    const title = (caption?.cells[0] ?? '').replace(
      /^(?:附件|附表|表)\s*[\d一二三四五六七八九十-]*\s*[::]?\s*|^#+\s*/g,
      '',
    );
    const place = placeOfLine(line.line);
    const inList = { ...context, year: yearOfList(title) ?? context.year };
    const number = boxes.length + 1;
    boxes.push({
      label: title === '' ? `${number}` : title,
      number,
      title,
      projects: found.tasks.map((task, index) => projectOf(task, index, inList)),
      place,
    });
    problems.push({ severity: 'info', issue: issue('import.tasks', place, { title, rows: found.tasks.length }) });
    at = found.end - 1;
  }
  return { boxes, problems, used };
}

function rowsAt(lines: readonly SourceLine[], at: number, taken: ReadonlySet<number>) {
  const roles = (lines[at]?.cells ?? []).map(taskRole);
  return isTaskHeader(roles) ? readTaskRows(lines, at, roles, taken) : null;
}

function projectOf(task: Task, index: number, context: DueContext): DraftProject {
  const parts = task.parts.map(({ text, ...part }) => ({ ...takeUnits(text), ...part }));
  const units = joinUnits([{ responsible: task.responsible, assisting: task.assisting }, ...parts]);
  return {
    number: task.number ?? index + 1,
    name: task.name.replace(/[。;]$/, ''),
    sentences: parts
      .flatMap(({ text, heading }) => (heading === undefined ? text : `${heading}:${text}`).match(/[^。]+。?/g) ?? [])
      .map((sentence) => sentence.trim()),
    milestones: withoutRepeats(
      parts.flatMap(({ text, due, line }) => recogniseMilestones(text, line, withDue(context, due))),
    ),
    place: placeOfLine(task.line),
    ...units,
  };
}

/** What the content tells and the column of its year tells again. */
function withoutRepeats(milestones: readonly DraftMilestone[]): readonly DraftMilestone[] {
  const seen = new Set<string>();
  return milestones.filter(({ text, unit, year, quantity }) => {
    const told = JSON.stringify([text, unit, year, quantity]);
    return quantity === null || (!seen.has(told) && seen.add(told));
  });
}

/** The year of the column 完成时限 holds for what stands in its row. */
function withDue(context: DueContext, due: string | null): DueContext {
  const years = (due ?? '').match(/(?<!\d)(?:19|20)\d\d(?!\d)/g);
  return years === null ? context : { ...context, year: Number(years.at(-1)) };
}

function captionAbove(lines: readonly SourceLine[], at: number): SourceLine | null {
  for (const line of lines.slice(Math.max(0, at - 3), at).toReversed()) {
    const text = line.cells[0] ?? '';
    if (
      line.cells.length === 1 &&
      text.length <= 50 &&
      !/[。;]$/.test(text) &&
      /表|清单|项目|任务|实事|工程|分工/.test(text)
    )
      return line;
  }
  return null;
}
