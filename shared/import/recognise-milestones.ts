import { DUE, type Due, type DueContext, duesOf, type NamedDue, NO_CONTEXT } from './due-words';
import { type FoundQuantity, findQuantities } from './find-quantities';
import type { DraftMilestone } from './import-draft';
import { ACTIONS, LOOKING_BACK, SCOPE, SOFTENERS } from './milestone-words';
import { placeOfLine } from './source-line';

/** Clauses of a paragraph: sentences cut at commas, but not inside 1,500. */
const CLAUSE_END = /,(?!\d{3}(?!\d))|(?<!\d),/;
const SENTENCE_END = /[。;!?]/;

/** Longer is no paragraph a person wrote; the patterns below are not made for it. */
export const LONGEST_PARAGRAPH = 10_000;

/**
 * The milestones of one paragraph of a project. A year holds from where it is named to the end of the
 * paragraph or the next year; before the first, that of the list it stands in. Clauses that look back (目前已建成20个) make none.
 */
export function recogniseMilestones(
  paragraph: string,
  line: number,
  context: DueContext = NO_CONTEXT,
): DraftMilestone[] {
  if (paragraph.length > LONGEST_PARAGRAPH) return [];
  const ofList: Due | null =
    context.year === null ? null : { text: `${context.year}年`, year: context.year, until: false };
  let due = ofList;
  const milestones: DraftMilestone[] = [];
  for (const sentence of paragraph.split(SENTENCE_END)) {
    const first = milestones.length;
    let before = first;
    for (const raw of sentence.split(CLAUSE_END)) {
      // The number of an item within a cell (1.新建学校2所) is no part of what it says.
      const clause = raw.trim().replace(/^\d{1,2}[.、]\s*(?=\p{Script=Han})/u, '');
      const ofLastClause = before;
      before = milestones.length;
      if (clause === '' || LOOKING_BACK.test(clause)) continue;
      const named = duesOf(clause, context, due?.year ?? null);
      const inForce: Due | null = due;
      // 其中2022年3000套 names a part; what follows it is about the whole again.
      if (!clause.includes('其中')) due = named.at(-1) ?? due;
      // 2020年78岁 in a plan from 2021 on is where it stood.
      const looksBack = ({ start }: FoundQuantity): boolean =>
        context.period !== null && (dueFor(start, named, null)?.year ?? context.period[0]) < context.period[0];
      const found = findQuantities(clause);
      const quantities = found.filter((quantity) => !looksBack(quantity));
      if (SUPERSEDES.test(clause)) {
        const old = milestones.splice(ofLastClause);
        milestones.push(...old.filter(({ unit }) => unit !== quantities[0]?.unit));
        before = milestones.length;
      }
      if (found.length > 0)
        milestones.push(
          ...quantities.flatMap((quantity, index) =>
            eachYear(quantity.start, named, clause, dueFor(quantity.start, named, inForce)).map((year) =>
              quantified(clause, quantities, index, year, line),
            ),
          ),
        );
      else {
        const wording = kindOfWording(clause, due !== null && due !== ofList);
        if (wording !== null) milestones.push(worded(clause, wording, due, line));
        // 新建学校2所,2024年底建成: the year of the end stands behind what it is about.
        const end = named[0];
        if (end !== undefined && COMPLETION.test(clause.slice(end.at + end.text.length)))
          for (let at = first; at < milestones.length; at += 1)
            milestones[at] = dated(milestones[at] as DraftMilestone, end);
      }
    }
  }
  return milestones;
}

/** 规划床位600张,调整为500张: the number before no longer holds. */
const SUPERSEDES = /^(?:现|拟|建议|后|改)?(?:调整|调[增减高低]|变更|更改|改)(?:为|到|至)/;

/** A clause that only says by when something is done. */
const COMPLETION = /^(?:全部|基本|力争|全面|正式|陆续)?(?:建成|完成|竣工|投用|投入|开放|启用|交付|完工|开工|实施)/;

function dated(milestone: DraftMilestone, { year, text }: Due): DraftMilestone {
  return milestone.year === null && milestone.due === null ? { ...milestone, year, due: text } : milestone;
}

/** The year that holds for a quantity: the nearest one before it, else one behind it, else the one in force. */
function dueFor(start: number, named: readonly NamedDue[], inForce: Due | null): Due | null {
  return named.findLast((due) => due.at < start) ?? inForce ?? named[0] ?? null;
}

/** 2024年、2025年各新建4所: as many in either year. */
function eachYear(start: number, named: readonly NamedDue[], clause: string, due: Due | null): readonly (Due | null)[] {
  const listed = /((?:19|20)\d\d年?[、和及与])+(?:19|20)\d\d年(?:分别|均|各)/.exec(clause.slice(0, start));
  if (listed === null) return [due];
  const years = (listed[0].match(/(?:19|20)\d\d/g) ?? []).map(Number);
  // 分别新建4所、5所: one number for each year, in their order; each has its own place.
  if (/分别$/.test(listed[0])) {
    const at = findQuantities(clause).findIndex((one) => one.start === start);
    const year = years[at];
    return year === undefined ? [due] : [{ text: `${year}年`, year, until: false }];
  }
  return years.map((year) => named.find((one) => one.year === year) ?? { text: `${year}年`, year, until: false });
}

/** 每年培训, 年均救助, 农村电影年放映: so much in each year. */
const PER_YEAR =
  /每年|年均|每年度|(?<![\d一二两三四五六七八九十几多半当今去全近本明前次每])年(?:放映|培训|举办|开展|组织|接待|服务|演出|新增|发放|救助|资助|处理|产出)/;

/** 每万名居民配备2名, 每个县(市、区)建成1所. */
const PER_HEAD = /每[百千万十]|每个?(?:县|区|市|乡|镇|街道|社区|村|学校|园区|家庭|设区市)/;

/** Verbs of arriving at a level: the number is where things stand then, not what was added. */
const LEVEL = /达到?|提高|(?:提升|增加|扩大|发展|下降|降低|缩短)[到至]|增[到至]|降[到至]|稳定|保持|控制|覆盖/;

function quantified(
  clause: string,
  all: readonly FoundQuantity[],
  index: number,
  due: Due | null,
  line: number,
): DraftMilestone {
  const quantity = all[index] as FoundQuantity;
  const from = all[index - 1]?.end ?? 0;
  const before = clause.slice(from, quantity.start);
  const lead = clause.slice(0, quantity.start);
  const ownBound = clause.slice(quantity.start, quantity.end);
  // 比例达80%: arriving is the action, and all that stands before it is what arrives.
  const arrival =
    /^(?:力争|争取|努力)?(达到?|(?:提高|提升|增加|扩大|下降|降低|缩短)[到至]|[增降][到至]|(?:稳定|保持|控制)在)/.exec(
      ownBound,
    )?.[1];
  const action = arrival === undefined ? lastAction(lead) : { verb: arrival, end: 0 };
  const perYear = quantity.target.perYear || PER_YEAR.test(lead);
  // A density or a share for each place does not add up over the years.
  const perHead = PER_HEAD.test(lead);
  const counts = !/[%‰]|百分点/.test(quantity.unit);
  const level = LEVEL.test(ownBound) || (action !== null && LEVEL.test(action.verb));
  const cumulative =
    quantity.target.cumulative ||
    // 累计达到450张 is where all years together arrive.
    (counts && !perYear && /累计$/.test(lead)) ||
    (!perYear && counts && !level && !perHead && (due?.until === true || /累计|\d年内/.test(lead)));
  const soft = quantity.target.soft || SOFTENERS.test(before);
  return {
    text: clause,
    kind: 'quantified',
    quantity: { ...quantity.target, perYear, cumulative, soft },
    unit: quantity.unit,
    year: due?.year ?? null,
    due: due?.text ?? (perYear ? '每年' : null),
    cumulative,
    perYear,
    soft,
    action: action?.verb ?? null,
    object: objectOf(clause, quantity, before, action === null || action.end <= from ? null : action.end - from),
    scope: SCOPE.exec(clause)?.[0] ?? null,
    place: placeOfLine(line),
  };
}

function lastAction(lead: string): { verb: string; end: number } | null {
  const match = [...lead.matchAll(ACTIONS)].at(-1);
  return match === undefined ? null : { verb: match[0], end: (match.index ?? 0) + match[0].length };
}

/** `200个大学生优秀创业项目`: what follows; `新建省级创业孵化基地25个`: what stands between verb and number. */
function objectOf(clause: string, quantity: FoundQuantity, before: string, verbEnd: number | null): string | null {
  const behind = (/^[^、,;(]*/.exec(clause.slice(quantity.end))?.[0] ?? '').trim();
  if (behind !== '') return behind;
  const between = before
    .slice(verbEnd ?? 0)
    .replace(DUE, '')
    .replace(/^[、\s]+|(?:比例|力争|争取)$/g, '')
    .trim();
  return between === '' ? null : between;
}

type Wording = 'coverage' | 'unquantified' | 'qualitative';

/** Clauses without a number that still commit: all of something, some of something, better than before. */
const WORDINGS: readonly (readonly [Wording, RegExp])[] = [
  [
    'coverage',
    /(?:实现|达到|基本实现|做到).*全覆盖|全覆盖$|(?:全面|全部)达标|所有.{2,24}(?:达到|实现|建成|完成|配备|覆盖)|全部(?:建成|实现|达到|完成|建立|纳入|覆盖|设[立置]|配[备齐]|开[设通])|覆盖(?:所有|全部|各(?:市|县|区|乡|镇|街道|社区|行政村|学校))|均(?:建立|建成|实现|达到|设立|配备|建有)|应\S尽\S/,
  ],
  [
    'unquantified',
    /(?:建设|建成|新建|扩建|改造|培育|培养|打造|扶持|引进|创建|形成|设立|推出|完成|遴选)(?:、?[^,。;]{0,6})?(?:一批|若干)/,
  ],
];

const QUALITATIVE =
  /较为(?:普及|健全|完善)|有所(?:降低|提高|下降|改善|增加|减少)|(?:明显|显著|大幅|稳步|进一步)(?:提高|提升|改善|下降|降低|增强|缩小|增加)|(?:处于|位居|保持|达到).{0,8}(?:领先|前列|先进)(?:水平)?/;

function kindOfWording(clause: string, dated: boolean): Wording | null {
  for (const [kind, form] of WORDINGS) if (form.test(clause)) return kind;
  // Without a year 进一步提高 is how every sentence of a plan sounds.
  return dated && QUALITATIVE.test(clause) ? 'qualitative' : null;
}

function worded(clause: string, kind: Wording, due: Due | null, line: number): DraftMilestone {
  return {
    text: clause,
    kind,
    quantity: null,
    unit: null,
    year: due?.year ?? null,
    due: due?.text ?? null,
    cumulative: false,
    perYear: false,
    soft: SOFTENERS.test(clause),
    action: lastAction(clause)?.verb ?? null,
    object: null,
    scope: SCOPE.exec(clause)?.[0] ?? null,
    place: placeOfLine(line),
  };
}
