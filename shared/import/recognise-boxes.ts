import { type Issue, issue } from '../base/issue';
import { readNumber } from '../base/number-text';
import { type DueContext, NO_CONTEXT } from './due-words';
import { planNamedIn } from './five-year-plan';
import type { DraftBox, DraftProblem, DraftProject } from './import-draft';
import { LONGEST_PARAGRAPH, recogniseMilestones } from './recognise-milestones';
import { joinUnits, takeUnits } from './responsible-units';
import { placeOfLine, type SourceLine } from './source-line';
import { yearOfList } from './yearly-list';

export interface RecognisedBoxes {
  readonly boxes: readonly DraftBox[];
  readonly problems: readonly DraftProblem[];
  readonly used: ReadonlySet<number>;
}

/** A box or group whose heading was seen, while its projects are gathered. */
interface OpenBox {
  readonly label: string;
  readonly number: number;
  readonly title: string;
  readonly line: number;
  /** 一、教育方面(8项) promises how many items follow. */
  readonly promised: number | null;
  /** A chapter of a list of work: its numbers may go on from the chapter before. */
  readonly chapter?: true;
  readonly projects: OpenProject[];
}

interface OpenProject {
  readonly number: number;
  readonly style: NumberStyle;
  name: string;
  readonly line: number;
  readonly body: { text: string; line: number }[];
}

/** How projects are numbered: a number alone on its line, `01 名称`, `1.名称`, `(1)`, `(一)`, `一、名称。正文`, `●`, or not at all. */
type NumberStyle =
  | 'alone'
  | 'spaced'
  | 'point'
  | 'bracket'
  | 'circled'
  | 'spelled'
  | 'listed'
  | 'bullet'
  | 'named'
  | 'headed';

const BOX = /^专栏\s*(\d+|[一二三四五六七八九十]+)?\s*[::.、]?\s*(.*)$/;
const GROUP =
  /^(?:([一二三四五六七八九十]+)、|\(([一二三四五六七八九十]+)\))\s*(.+?)\s*\(\s*(?:共|计|合计)?\s*(\d+|[一二三四五六七八九十]+)\s*[大小]?[项个件条类]\)$/;
/** A heading that announces a list of projects: 二、重点项目, (三)民生实事工程. */
const LIST =
  /^(?:#+\s*)?(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\))?\s*([^。;,]{0,12}(?:重点|重大|民生|实事|专项|标志性)[^。;,]{0,8}(?:工程|项目|行动|实事)|[^。;,]{0,8}任务(?:分工|清单|分解)表?|[^。;,]{0,6}工作清单)$/;
/** Headings of the running text end a box; (一) does so only where projects are not numbered that way. */
const HEADING = /^(?:[一二三四五六七八九十]+、|第[一二三四五六七八九十\d]+[章节篇条]|表\s*\d|附[件表注录]|#+\s)/;
const SPELLED = /^\(([一二三四五六七八九十]+)\)\s*(.+)$/;
/** What sites put under a text. None of it is part of any plan. */
const SITE_CHROME =
  /展开阅读全文|相关资源|猜你喜欢|版权所有|ICP备|copyright|免费预览|下载资源|文档编号|发表评论|互动社区|查看全文|当前位置[::]|经营许可证|上一篇|下一篇|打印本页|关闭窗口|扫一扫|责任编辑[::]/i;

/** Finds 专栏 boxes and counted groups with their numbered projects. Lines already used by tables are left out. */
export function recogniseBoxes(
  lines: readonly SourceLine[],
  taken: ReadonlySet<number>,
  context: DueContext = NO_CONTEXT,
  /** Lines of headings that are known to hold projects: `chaptersOfWork`. */
  chapters: ReadonlySet<number> = new Set(),
): RecognisedBoxes {
  const open: OpenBox[] = [];
  const used = new Set<number>();
  let box: OpenBox | null = null;
  for (const [index, line] of lines.entries()) {
    if (taken.has(line.line)) {
      box = null;
      continue;
    }
    const text = line.cells.filter((cell) => cell !== '').join(' ');
    const heading: OpenBox | null = isNameOfProject(text, box)
      ? null
      : chapters.has(line.line)
        ? readChapter(text, line, open.length + 1)
        : readHeading(text, line, open.length + 1);
    if (heading !== null) {
      box = heading;
      open.push(heading);
      used.add(line.line);
    } else if (box !== null) {
      if (
        (HEADING.test(text) && !isListed(text, box) && !isHeaded(text, box, lines[index + 1])) ||
        SITE_CHROME.test(text) ||
        isForeignHeading(text, box)
      )
        box = null;
      else if (addToBox(box, line, lines[index + 1])) used.add(line.line);
    }
  }
  const problems: DraftProblem[] = [];
  const filled = open.filter((one) => one.projects.length > 0);
  for (const one of open) if (one.projects.length === 0) used.delete(one.line);
  return {
    boxes: filled.map((one) =>
      closeBox(one, problems, {
        period: context.period ?? planNamedIn(one.title),
        year: yearOfList(one.title) ?? context.year,
      }),
    ),
    problems,
    used,
  };
}

function readHeading(text: string, line: SourceLine, next: number): OpenBox | null {
  if (text.length > 60 || /[。;]$/.test(text)) return null;
  const group = GROUP.exec(text);
  if (group !== null) {
    return {
      label: group[3] ?? '',
      number: numeral(group[1] ?? group[2]) ?? next,
      title: group[3] ?? '',
      line: line.line,
      promised: numeral(group[4]),
      projects: [],
    };
  }
  const match = BOX.exec(text.replace(/^#+\s*/, ''));
  if (match === null) {
    const list = LIST.exec(text);
    if (list === null) return null;
    const title = list[1] ?? '';
    return { label: title, number: next, title, line: line.line, promised: null, projects: [] };
  }
  const number = numeral(match[1]) ?? next;
  return { label: `专栏${number}`, number, title: match[2] ?? '', line: line.line, promised: null, projects: [] };
}

/** 一、就业方面, once it is known to hold projects. */
function readChapter(text: string, line: SourceLine, next: number): OpenBox | null {
  const match = /^(?:#+\s*)?(?:([一二三四五六七八九十]+)、|\(([一二三四五六七八九十]+)\))\s*(.+)$/.exec(text);
  if (match === null) return null;
  const title = match[3] ?? '';
  const number = numeral(match[1] ?? match[2]) ?? next;
  return { label: title, number, title, line: line.line, promised: null, projects: [], chapter: true };
}

/** A project just announced by its number takes the next line as its name, whatever it looks like. */
function isNameOfProject(text: string, box: OpenBox | null): boolean {
  return box?.projects.at(-1)?.name === '' && !BOX.test(text);
}

function numeral(text: string | undefined): number | null {
  const read = readNumber(text ?? '');
  return typeof read === 'string' ? null : read.number;
}

/** 一、名称。正文 is a project where the box numbers that way, and a heading everywhere else. */
const LISTED = /^([一二三四五六七八九十]+)、\s*([^。::\s]{2,30}[。::\s](?!.*[.…·]{3}).{6,})$/;

function isListed(text: string, box: OpenBox): boolean {
  const style = box.projects[0]?.style;
  const number = numeral(LISTED.exec(text)?.[1]);
  // 三、 is the third of a list only where there was a first.
  return number !== null && (style === undefined ? number === 1 : style === 'listed');
}

/** 一、幼有善育工程 over a paragraph of what is to be done: the first, then the next of a list. */
const HEADED = /^([一二三四五六七八九十]+)、\s*([^。;:,]{2,30})$/;

function isHeaded(text: string, box: OpenBox, next: SourceLine | undefined): boolean {
  const style = box.projects[0]?.style;
  const body = next?.cells.length === 1 ? (next.cells[0] ?? '') : '';
  if (numeral(HEADED.exec(text)?.[1]) !== nextNumber(box) || (style !== undefined && style !== 'headed')) return false;
  if (body.length < 8 || HEADING.test(body) || readNumbered(body, -1) !== null) return false;
  return style === 'headed' || recogniseMilestones(body, 0).some(({ kind }) => kind === 'quantified');
}

/** `(二)就业创业服务` after projects numbered 1, 2, 3 is the next chapter. */
function isForeignHeading(text: string, box: OpenBox): boolean {
  if (!SPELLED.test(text) || /[。;]$/.test(text)) return false;
  const style = box.projects[0]?.style;
  return style !== undefined && style !== 'spelled';
}

/** Puts a line into the box: a project's number, name or text. False where it belongs to nothing. */
function addToBox(box: OpenBox, line: SourceLine, next: SourceLine | undefined): boolean {
  const last = box.projects.at(-1);
  // A merged cell stands in every column it covers.
  const cells = line.cells.filter((cell, column) => cell !== '' && cell !== line.cells[column - 1]);
  const text = cells.join(' ');
  if (last !== undefined && last.name === '') {
    last.name = text;
    return true;
  }
  const project = cells.length >= 2 ? projectOfRow(box, cells, line) : startProject(box, text, line, next);
  if (project !== null) {
    box.projects.push(project);
    return true;
  }
  if (last === undefined || cells.length >= 2 || isBeyond(box, last, text, next)) return false;
  last.body.push({ text, line: line.line });
  return true;
}

/** A box drawn as a table: number, name, and what is to be done. */
function projectFromRow(box: OpenBox, cells: readonly string[], line: SourceLine): OpenProject | null {
  const [number, name = '', ...rest] = cells;
  const expected = nextNumber(box);
  if (numeral(number) !== expected) return null;
  return {
    number: expected,
    style: 'point',
    name,
    line: line.line,
    body: rest.map((text) => ({ text, line: line.line })),
  };
}

/** Beside its number, or `1.残疾儿童康复救助` beside what is to be done. */
function projectOfRow(box: OpenBox, cells: readonly string[], line: SourceLine): OpenProject | null {
  const numbered = projectFromRow(box, cells, line);
  if (numbered !== null || cells.length !== 2) return numbered;
  const [first = '', second = ''] = cells;
  const expected = nextNumber(box);
  const named = readNumbered(first, expected);
  const name = named?.text ?? first;
  if (name.length > 30 || /[。;:]/.test(name) || !/[。;,]|\d/.test(second) || second.length < 6) return null;
  if (named === null && box.projects.some(({ style }) => style !== 'named')) return null;
  return {
    number: named?.number ?? expected,
    style: named?.style ?? 'named',
    name,
    line: line.line,
    body: [{ text: second, line: line.line }],
  };
}

function startProject(box: OpenBox, text: string, line: SourceLine, next: SourceLine | undefined): OpenProject | null {
  const style = box.projects[0]?.style;
  const expected = nextNumber(box);
  const allows = (one: NumberStyle) => style === undefined || style === one;
  if (allows('alone') && /^0?\d{1,2}$/.test(text) && Number(text) === expected && looksLikeName(next?.cells[0] ?? '')) {
    return { number: expected, style: 'alone', name: '', line: line.line, body: [] };
  }
  const headed = HEADED.exec(text);
  if (headed !== null && isHeaded(text, box, next))
    return { number: expected, style: 'headed', name: headed[2] ?? '', line: line.line, body: [] };
  const numbered = readNumbered(text, expected);
  // A number or two may be lost in a scan; a list that starts again is another list.
  const follows = numbered !== null && numbered.number >= expected && numbered.number <= expected + LARGEST_GAP;
  if (numbered !== null && allows(numbered.style) && (follows || style === undefined || box.promised !== null)) {
    return {
      ...(nameBeforeGap(line, expected) ?? nameAndBody(numbered.text, line.line)),
      number: numbered.number,
      style: numbered.style,
      line: line.line,
    };
  }
  const named = allows('named') ? /^(.{3,28}(?:工程|计划|行动|项目|建设))[。::]\s*(.+)$/.exec(text) : null;
  if (named === null) return null;
  const body = [{ text: named[2] ?? '', line: line.line }];
  return { number: expected, style: 'named', name: named[1] ?? '', line: line.line, body };
}

/** Most numbers that may be missing between two projects of one list. */
const LARGEST_GAP = 2;

function nextNumber(box: OpenBox): number {
  return (box.projects.at(-1)?.number ?? 0) + 1;
}

/**
 * Whether a paragraph lies behind the box: another list beginning, or plain prose after projects that
 * each stand in a paragraph of their own. Better shown as unread than given to the last project; but what stands
 * right before the next number of the list belongs to the one before it.
 */
function isBeyond(box: OpenBox, last: OpenProject, text: string, next: SourceLine | undefined): boolean {
  if (last.style !== 'alone' && readNumbered(text, -1)?.style === last.style) return true;
  const follows = next?.cells.length === 1 ? readNumbered(next.cells[0] ?? '', -1) : null;
  if (follows?.style === last.style && follows.number === last.number + 1) return false;
  const inOneParagraph = (project: OpenProject) =>
    project.body.length > 0 && project.body.every((part) => part.line === project.line);
  return box.projects.length >= 2 && box.projects.every(inOneParagraph);
}

function looksLikeName(text: string): boolean {
  return text.length >= 3 && text.length <= 45 && !/[。;]$/.test(text);
}

function readNumbered(text: string, expected: number): { number: number; text: string; style: NumberStyle } | null {
  const point = /^(\d{1,3})\s*[.、．]\s*(?!\d)(.+)$/.exec(text);
  if (point !== null) return { number: Number(point[1]), text: point[2] ?? '', style: 'point' };
  // 01 体育公园建设; a count or a date (10 月底前) is no number of a project.
  const spaced = /^(\d{1,2})\s+(?![年月日时个项万亿])((?=[\p{Script=Han}“"《]).+)$/u.exec(text);
  if (spaced !== null) return { number: Number(spaced[1]), text: spaced[2] ?? '', style: 'spaced' };
  const bracket = /^\((\d{1,3})\)\s*(.+)$/.exec(text);
  if (bracket !== null) return { number: Number(bracket[1]), text: bracket[2] ?? '', style: 'bracket' };
  const circled = /^([①-⑳])\s*(.+)$/.exec(text);
  if (circled !== null)
    return { number: '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'.indexOf(circled[1] ?? '') + 1, text: circled[2] ?? '', style: 'circled' };
  const bullet = /^(?:[●◆■□▲★◇○•◎►➢]|——)\s*(.+)$/.exec(text);
  if (bullet !== null) return { number: expected, text: bullet[1] ?? '', style: 'bullet' };
  const listed = LISTED.exec(text);
  const place = numeral(listed?.[1]);
  if (listed !== null && place !== null) return { number: place, text: listed[2] ?? '', style: 'listed' };
  const spelled = SPELLED.exec(text);
  const number = numeral(spelled?.[1]);
  return spelled === null || number === null ? null : { number, text: spelled[2] ?? '', style: 'spelled' };
}

/** 建设零工市场10个。(牵头单位:…): the first sentence is the task itself, not only its name. */
function countsSomething(name: string): boolean {
  return recogniseMilestones(name, 0).some(({ kind }) => kind === 'quantified');
}

/** `名称。正文`, `名称:正文`, `…工程,正文`; a sentence without a name of its own is both. */
function nameAndBody(text: string, line: number): { name: string; body: { text: string; line: number }[] } {
  const plain = text.trim();
  const split =
    /^([^。::,]{2,40})[。::]\s*(.+)$/.exec(plain) ??
    /^([^。,\d]{2,30}(?:工程|计划|行动|项目|革命))[,]\s*(.+)$/.exec(plain) ??
    // A gap between two Han signs sets the name apart; Chinese text has none.
    /^([^。:,;\s]{2,24}(?<=[\p{Script=Han}”》)]))\s+((?=[\p{Script=Han}“《]).{6,})$/u.exec(plain) ??
    // So it does before a year, unless the text sets all its numbers apart.
    /^([^。:,;\s]{2,24}(?<=[\p{Script=Han}”》)])(?<![到至于在从自为与和及比较]|力争|争取))\s+((?:19|20)\d\d年(?!.*\p{Script=Han} \d).{6,})$/u.exec(
      plain,
    );
  if (split !== null) {
    const [, name = '', rest = ''] = split;
    return { name, body: [{ text: countsSomething(name) ? plain : rest, line }] };
  }
  const name = plain.replace(/[。;]$/, '');
  return { name, body: /\d|[、,]/.test(name) || /[。;]$/.test(plain) ? [{ text: plain, line }] : [] };
}

/** A gap of two blanks or more sets the name apart, whatever the text behind it begins with. */
function nameBeforeGap({ gaps = [], line }: SourceLine, expected: number): ReturnType<typeof nameAndBody> | null {
  const [first = '', second = '', ...more] = gaps;
  const name = readNumbered(first, expected)?.text ?? '';
  if (more.length > 0 || name.length < 2 || name.length > 30 || /[。;:,]/.test(name) || second.length < 6) return null;
  return { name, body: [{ text: countsSomething(name) ? `${name} ${second}` : second, line }] };
}

function closeBox(box: OpenBox, problems: DraftProblem[], context: DueContext): DraftBox {
  const warn = (problem: Issue) => problems.push({ severity: 'warning', issue: problem });
  if (box.promised !== null && box.promised !== box.projects.length) {
    warn(
      issue('import.groupCount', placeOfLine(box.line), {
        title: box.title,
        promised: box.promised,
        found: box.projects.length,
      }),
    );
  }
  for (const [index, project] of box.projects.entries()) {
    const start = box.chapter === true ? project.number - 1 : 0;
    const before = index === 0 ? start : (box.projects[index - 1]?.number ?? 0);
    if (box.promised === null && project.number !== before + 1) {
      warn(issue('import.numberGap', placeOfLine(project.line), { box: box.label, before, number: project.number }));
    }
  }
  const projects = box.projects.map((project): DraftProject => {
    const parts = project.body.map(({ text, line }) => ({ ...takeUnits(text), line }));
    const named = takeUnits(project.name);
    const body = parts.filter(({ text }) => text !== '');
    const lastLine = body.at(-1);
    // A text that stops without a full stop was cut off, by the site or by the copy.
    if (lastLine !== undefined && box.promised === null && !/[。;:!?)”"]$/.test(lastLine.text)) {
      warn(
        issue('import.brokenOff', placeOfLine(lastLine.line), { name: project.name, text: lastLine.text.slice(-20) }),
      );
    }
    for (const { text, line } of body) {
      if (text.length > LONGEST_PARAGRAPH)
        warn(issue('import.paragraphTooLong', placeOfLine(line), { length: text.length }));
    }
    return {
      number: project.number,
      name: named.text === '' ? project.name : named.text.replace(/[。;]$/, ''),
      sentences: body.flatMap(({ text }) => text.match(/[^。]+。?/g) ?? []).map((sentence) => sentence.trim()),
      milestones: body.flatMap(({ text, line }) => recogniseMilestones(text, line, context)),
      place: placeOfLine(project.line),
      ...joinUnits([named, ...parts]),
    };
  });
  return { label: box.label, number: box.number, title: box.title, projects, place: placeOfLine(box.line) };
}
