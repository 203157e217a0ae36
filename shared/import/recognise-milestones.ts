import { type FoundQuantity, findQuantities } from './find-quantities';
import { yearsOfPlan } from './five-year-plan';
import type { DraftMilestone } from './import-draft';
import { ACTIONS, LOOKING_BACK, SCOPE, SOFTENERS } from './milestone-words';
import { placeOfLine } from './source-line';

/** A deadline or year in force for the clauses that follow it. */
interface Due {
  readonly text: string;
  readonly year: number;
  /** 到2020年 adds up until then; 2017年 is that year alone. */
  readonly until: boolean;
}

const DUE =
  /(?<![比较自从与])(到|至|截至|力争到?|争取到?)?(?:((?:19|20)\d\d)年?[-~～—至]{1,2})?((?:19|20)\d\d)年(?:年?底前|年?底|年?末|以前|之前|前|内|期间)?/g;

/** Clauses of a paragraph: sentences cut at commas, but not inside 1,500. */
const CLAUSE_END = /[。;!?]|,(?!\d{3}(?!\d))|(?<!\d),/;

/** Longer is no paragraph a person wrote; the patterns below are not made for it. */
export const LONGEST_PARAGRAPH = 10_000;

/**
 * The milestones of one paragraph of a project. A year holds from where it is named to the end of the
 * paragraph or the next year. Clauses that look back (目前已建成20个) make none.
 */
export function recogniseMilestones(paragraph: string, line: number): DraftMilestone[] {
  if (paragraph.length > LONGEST_PARAGRAPH) return [];
  let due: Due | null = null;
  const milestones: DraftMilestone[] = [];
  for (const raw of paragraph.split(CLAUSE_END)) {
    const clause = raw.trim();
    if (clause === '') continue;
    if (LOOKING_BACK.test(clause)) continue;
    const named = duesOf(clause);
    const inForce: Due | null = due;
    // 其中2022年3000套 names a part; what follows it is about the whole again.
    if (!clause.includes('其中')) due = named.at(-1) ?? due;
    const quantities = findQuantities(clause);
    if (quantities.length > 0)
      milestones.push(
        ...quantities.map((quantity, index) =>
          quantified(clause, quantities, index, dueFor(quantity.start, named, inForce), line),
        ),
      );
    else {
      const wording = kindOfWording(clause, due !== null);
      if (wording !== null) milestones.push(worded(clause, wording, due, line));
    }
  }
  return milestones;
}

/** A year named in a clause, and where. */
interface NamedDue extends Due {
  readonly at: number;
}

/** Every deadline in a clause. A year that describes (2000年底前建成的小区) or compares is none. */
function duesOf(clause: string): NamedDue[] {
  const dues: NamedDue[] = [];
  for (const match of clause.matchAll(DUE)) {
    const [text, until, from, year] = match;
    const at = match.index ?? 0;
    if (/^(?:建成|竣工|出台|颁布|印发|发布|建造|投用|登记|确定)?(?:使用)?的/.test(clause.slice(at + text.length)))
      continue;
    dues.push({
      text,
      at,
      year: Number(year),
      until: until !== undefined || from !== undefined || /前$|期间$/.test(text),
    });
  }
  for (const match of clause.matchAll(/[“"](.{1,3})五[”"](?:期间|时期|末|期末)/g)) {
    const years = yearsOfPlan(match[1] ?? '');
    if (years !== null) dues.push({ text: match[0], at: match.index ?? 0, year: years[1], until: true });
  }
  return dues.toSorted((a, b) => a.at - b.at);
}

/** The year that holds for a quantity: the nearest one before it, else one behind it, else the one in force. */
function dueFor(start: number, named: readonly NamedDue[], inForce: Due | null): Due | null {
  return named.findLast((due) => due.at < start) ?? inForce ?? named[0] ?? null;
}

/** Verbs of arriving at a level: the number is where things stand then, not what was added. */
const LEVEL = /达到?|提高|提升到|增加到|增至|降到|降至|稳定|保持|控制|覆盖/;

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
  const perYear = quantity.target.perYear || /每年|年均|每年度/.test(lead);
  const counts = !/[%‰]|百分点/.test(quantity.unit);
  const level = LEVEL.test(ownBound) || (action !== null && LEVEL.test(action.verb));
  const cumulative =
    quantity.target.cumulative || (!perYear && counts && !level && (due?.until === true || /累计|\d年内/.test(lead)));
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
    /(?:实现|达到|基本实现|做到).*全覆盖|全覆盖$|(?:全面|全部)达标|所有.{2,24}(?:达到|实现|建成|完成|配备|覆盖)|全部(?:建成|实现|达到|完成|建立|纳入|覆盖)|均(?:建立|建成|实现|达到|设立|配备|建有)|应\S尽\S/,
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
