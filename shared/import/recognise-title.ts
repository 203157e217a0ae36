import { planNamedIn } from './five-year-plan';
import { placeOfLine, type SourceLine } from './source-line';

export interface RecognisedTitle {
  readonly title: string | null;
  readonly status: string | null;
  readonly period: readonly [number, number] | null;
  readonly used: ReadonlySet<number>;
  readonly place: string;
}

/** What a plan calls itself. */
const KIND =
  '(?:规划纲要|专项规划|发展规划|规划|行动计划|工作计划|实施计划|计划|实施方案|工作方案|行动方案|方案|纲要|实施意见|意见|工作要点|工作安排|目标任务|实事项目|实事|规划(?:纲要)?(?:实施|执行)?(?:情况)?的?(?:年度|中期|终期|末期|总结)*(?:评估|监测评估)(?:报告)?)';
const PERIOD = '(?:\\s*\\(?\\s*((?:19|20)\\d\\d)\\s*年?\\s*[-~～—–至]{1,2}\\s*((?:19|20)\\d\\d)\\s*年?\\s*\\)?)';
/** A plan’s table may be called after it: …规划主要指标分区县分解表. */
const OF_PLAN =
  '(?:(?:主要|年度|重点|核心|目标|指标|任务|项目|工程|工作|责任|完成|进展|分[解工区县市]*){1,5}(?:清单|一览|简|汇总|情况|计划)*表)';
/** … or tell how it goes: …规划实施情况中期评估报告. */
const OF_REVIEW = '(?:(?:实施|执行|落实|完成)(?:情况)?)?的?(?:中期|终期|期末|期中|年度|总结|监测|自)?评估报告';
const TITLE = new RegExp(
  `^(?!.*[。;,、:])(?:${PERIOD.replace(/\((?!\?)/g, '(?:')})?.{0,50}${KIND}${PERIOD}?(?:${OF_PLAN}|${OF_REVIEW})?(?:\\((.{2,8}稿|草案|试行|摘要)\\))?$`,
);
const STATUS = /^\((征求意见稿|送审稿|讨论稿|草案|审议稿|报批稿|修订稿|初稿|试行|摘要|.{2,6}稿)\)$/;

/** Boxes, tables and chapters are parts of a plan; a path of pages (首页 > 规划计划) is the site's. */
const NO_TITLE = /^\(|\.docx?|专栏|^表|^[一二三四五六七八九十]+、|^\d{1,2}[.、]|[>»→]|^首页/;

/** 规划计划, 政策文件: the name of a part of a site. */
const CHANNEL =
  /^(?:规划|计划|方案|政策|文件|信息|公开|工作|专项|重点|发展|解读|总体|年度|其他|财政|部门|相关|有关|及|和|与|、)+$/;

/** How far down a title is looked for. Site chrome before it can be long; prose before it cannot. */
const LAST_CANDIDATE = 120;

/**
 * The title of the plan: a short line that names a kind of plan, joined with the line above when it is
 * broken, and the status in brackets below it (征求意见稿). A title followed by a status or holding a
 * period wins over an earlier line that only looks like one.
 */
export function recogniseTitle(lines: readonly SourceLine[]): RecognisedTitle {
  let best: { index: number; score: number } | null = null;
  for (const [index, line] of lines.slice(0, LAST_CANDIDATE).entries()) {
    const text = line.cells.length === 1 ? withoutMarks(line.cells[0] ?? '') : '';
    if (!TITLE.test(text) || NO_TITLE.test(text) || CHANNEL.test(text)) continue;
    const below = lines[index + 1]?.cells[0] ?? '';
    const score =
      (line.heading === 1 ? 1 : 0) +
      (STATUS.test(below) ? 4 : 0) +
      (new RegExp(PERIOD).test(text) ? 2 : 0) +
      (/[(].*稿[)]$/.test(text) ? 4 : 0);
    if (best === null || score > best.score) best = { index, score };
  }
  if (best === null) return fallback(lines);
  const line = lines[best.index];
  const text = withoutMarks(line?.cells[0] ?? '');
  const used = new Set<number>(line === undefined ? [] : [line.line]);
  let title = text;
  let place = line?.line ?? 0;
  const above = lines[best.index - 1];
  const aboveText = above?.cells.length === 1 ? (above.cells[0] ?? '') : '';
  // A bare 行动计划(2017~2020年) is the second half of a broken title.
  if (new RegExp(`^${KIND}${PERIOD}?(?:\\(.*\\))?$`).test(text) && above !== undefined && isHalfTitle(aboveText)) {
    title = aboveText + text;
    used.add(above.line);
    place = above.line;
  }
  let below = lines[best.index + 1];
  // (2023—2025年) on a line of its own goes on with the title.
  const span = below?.cells.length === 1 ? (below.cells[0] ?? '') : '';
  if (below !== undefined && !new RegExp(PERIOD).test(title) && new RegExp(`^${PERIOD}$`).test(span)) {
    title += span;
    used.add(below.line);
    below = lines[best.index + 2];
  }
  const ownStatus = /\(([^()]{1,8}稿|草案|试行|摘要)\)$/.exec(title);
  const statusBelow = STATUS.exec(below?.cells[0] ?? '');
  if (statusBelow !== null && below !== undefined) used.add(below.line);
  if (ownStatus !== null) title = title.slice(0, ownStatus.index);
  const period = new RegExp(PERIOD).exec(title);
  return {
    title,
    status: ownStatus?.[1] ?? statusBelow?.[1] ?? null,
    period: period === null ? planNamedIn(title) : [Number(period[1]), Number(period[2])],
    used,
    place: placeOfLine(place),
  };
}

/** Without the # of Markdown, and of a covering notice (…关于印发《…》的通知) only what it issues. */
function withoutMarks(text: string): string {
  const plain = text.replace(/^#+\s*/, '');
  return /关于(?:印发|公布|下达|发布|实施)[《〈]?(.{4,60}?)[》〉]?的(?:通知|公告|通告|函)$/.exec(plain)?.[1] ?? plain;
}

function isHalfTitle(text: string): boolean {
  return text.length >= 4 && text.length <= 40 && /\p{Script=Han}{4}/u.test(text) && !/[。;:,]|\.docx?/.test(text);
}

/** 2021—2025年 anywhere in it. */
function spanIn(text: string): RecognisedTitle['period'] {
  const [, from, to] = new RegExp(PERIOD).exec(text) ?? [];
  return from === undefined || to === undefined || Number(from) >= Number(to) ? null : [Number(from), Number(to)];
}

/** Without a plan's name the caption of the first table or list stands in. */
function fallback(lines: readonly SourceLine[]): RecognisedTitle {
  for (const line of lines.slice(0, LAST_CANDIDATE)) {
    const text = line.cells
      .filter((cell) => cell !== '')
      .join(' ')
      .replace(/^#+\s*/, '');
    const caption =
      /^(?:(?:专栏|表|附表|附件)\s*[\d一二三四五六七八九十-]*\s*[::]?\s*)?([^。;\d\s][^。;]{1,50}(?:指标|项目|工程|任务|清单|目标|(?:指标|一览|简|目标|任务|分解|分工|下达|情况|计划|清单|汇总|统计|考核|评价)表)(?:\((?:(?:19|20)\d\d年?[-~—–至]{1,2})?(?:19|20)\d\d年?度?\))?)$/.exec(
        text,
      );
    if (caption !== null && line.cells.length <= 2 && !/^(?:[一二三四五六七八九十]+、|\()/.test(text))
      return {
        title: caption[1] ?? null,
        status: null,
        period: spanIn(caption[1] ?? '') ?? planNamedIn(caption[1] ?? ''),
        used: new Set([line.line]),
        place: placeOfLine(line.line),
      };
  }
  return { title: null, status: null, period: null, used: new Set(), place: '' };
}
