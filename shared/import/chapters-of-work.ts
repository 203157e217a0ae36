import { recogniseMilestones } from './recognise-milestones';
import type { SourceLine } from './source-line';

/** A heading that counts nothing and announces nothing: 一、就业方面, (二)养老服务. */
const CHAPTER = /^(?:#+\s*)?(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\))\s*([^。;::,]{2,24})$/;
const ITEM = /^(?:\d{1,2}\s*[.、．]\s*(?!\d)|\(\d{1,2}\)\s*|\([一二三四五六七八九十]+\)\s*(?=.+[。;]$))(.+)$/;
/** What a document calls itself whose chapters are lists of work. */
const LIST_OF_WORK = /实事|重点(?:工作|任务|工程|项目)|(?:目标|工作|主要)任务|任务(?:分解|清单)|工作要点/;
/** Chapters of a plan that number their points and promise nothing. */
const NO_WORK = /思想|原则|要求|形势|背景|基础|意义|成效|回顾|问题|保障|组织|机制|附则|依据|评估|考核|监督/;
const BOX = /^(?:#+\s*)?专栏\s*[\d一二三四五六七八九十]/;

/**
 * Lines of headings whose numbered items are projects although nothing counts or announces them. Where the document calls
 * itself a list of work, a chapter with one item that carries a quantity is enough; elsewhere only where it has no box,
 * and of the items of the chapter at least two and most carry one: a plan numbers much that is no project.
 */
export function chaptersOfWork(
  lines: readonly SourceLine[],
  taken: ReadonlySet<number>,
  title: string | null,
  hasBoxes: boolean,
): ReadonlySet<number> {
  const found = new Set<number>();
  if (lines.some((line) => BOX.test(textOf(line)))) return found;
  const first = lines.find((line) => textOf(line) !== '');
  const isList = LIST_OF_WORK.test(title ?? (first === undefined ? '' : textOf(first)));
  if (hasBoxes && !isList) return found;
  for (const [at, line] of lines.entries()) {
    const name = CHAPTER.exec(textOf(line))?.[1];
    if (name === undefined || taken.has(line.line) || NO_WORK.test(name)) continue;
    const items = itemsBelow(lines, at + 1, taken);
    const counted = items.filter((text) =>
      recogniseMilestones(text, line.line).some(({ kind }) => kind === 'quantified'),
    );
    if (isList ? counted.length >= 1 : counted.length >= 2 && counted.length * 2 > items.length) found.add(line.line);
  }
  return found;
}

/** The numbered items right below a heading, each with the lines that go on with it; none where something else comes first. */
function itemsBelow(lines: readonly SourceLine[], from: number, taken: ReadonlySet<number>): readonly string[] {
  const items: string[] = [];
  for (const line of lines.slice(from)) {
    const text = textOf(line);
    if (text === '') continue;
    if (taken.has(line.line) || CHAPTER.test(text)) break;
    const item = ITEM.exec(text);
    if (item !== null) items.push(item[1] ?? '');
    else if (items.length === 0) break;
    else items[items.length - 1] += text;
  }
  return items;
}

function textOf({ cells }: SourceLine): string {
  return cells.filter((cell) => cell !== '').join(' ');
}
