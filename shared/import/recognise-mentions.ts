import { digitRuns, readTold, tellsSame, toldIn } from '../target/told-number';
import { duesOf, NO_CONTEXT } from './due-words';
import { type FoundQuantity, findQuantities } from './find-quantities';
import type { Confidence, DraftCell, DraftIndicator, DraftMention } from './import-draft';
import { placeOfLine, type SourceLine } from './source-line';

interface Years {
  readonly baseYear: number | null;
  readonly targetYear: number | null;
}

/** Shorter names (绿地率) stand inside too many other words. */
const SHORTEST_NAME = 4;

/** What is longer is no sentence, whatever it is. */
const LONGEST_SENTENCE = 2000;

interface Named {
  readonly row: DraftIndicator;
  readonly index: number;
  readonly name: string;
}

/**
 * Sentences of the prose that tell the number of an indicator again: its name, and behind it in the same clause a number
 * in its unit. Which number is meant, base or target, the year of the sentence says; other years are left alone. A
 * sentence without a year, or one that names only the subject (社会保障卡 of 社会保障卡持卡率), is known by its number:
 * it tells the target again, or it is none.
 *
 * @param sections lines of the headings, in order
 */
export function recogniseMentions(
  lines: readonly SourceLine[],
  tables: ReadonlySet<number>,
  indicators: readonly DraftIndicator[],
  years: Years,
  sections: readonly number[] = [],
): readonly DraftMention[] {
  const mentions: DraftMention[] = [];
  const names = namesOf(indicators, ({ name }) => coreOf(name));
  const subjects = namesOf(indicators, ({ name }) => subjectOf(coreOf(name)));
  if (names.length === 0) return mentions;
  for (const line of lines) {
    if (line.cells.length !== 1 || tables.has(line.line)) continue;
    const section = sections.findLastIndex((heading) => heading <= line.line);
    for (const sentence of (line.cells[0] ?? '').match(/[^。;!?]+[。;!?]?/g) ?? []) {
      if (sentence.length > LONGEST_SENTENCE) continue;
      const trimmed = sentence.trim();
      const told = new Set<number>();
      let inForce: number | null = null;
      let clauseAt = -sentence.indexOf(trimmed);
      const add = (
        { row, index }: Named,
        cell: DraftCell | null,
        year: number | null,
        found: FoundQuantity,
        clause: string,
        confidence: Confidence,
      ): void => {
        const nth = runOf(trimmed, clauseAt + found.start, clauseAt + found.end);
        const read = nth === null ? null : readTold(trimmed, nth);
        // What a later reading would not find again cannot be kept.
        if (nth === null || read === null || cell?.target?.kind !== 'number' || told.has(nth)) return;
        if (toldIn(read, row.unit) === null) return;
        const agrees = tellsSame(read, cell.target, row.unit);
        if (!agrees && (year === null || confidence === 'low')) return;
        told.add(nth);
        mentions.push({
          indicator: index,
          place: placeOfLine(line.line),
          sentence: trimmed,
          value: clause.slice(found.start, found.end),
          year,
          agrees,
          nth,
          section: section < 0 ? null : section,
          confidence,
        });
      };
      for (const clause of sentence.split(/[,:](?!\d{3}(?!\d))/)) {
        const dues = duesOf(clause, NO_CONTEXT, inForce);
        inForce = dues.at(-1)?.year ?? inForce;
        const quantities = findQuantities(clause);
        const tellAll = (listed: readonly Named[], between: RegExp, confidence: Confidence): void => {
          let covered = clause;
          for (const named of listed.filter(({ name }) => clause.includes(name))) {
            const at = covered.indexOf(named.name);
            if (at < 0) continue;
            const behind = at + named.name.length;
            covered = covered.replace(named.name, '□'.repeat(named.name.length));
            const found = quantities.find(({ start }) => start >= behind);
            if (found === undefined || !between.test(clause.slice(behind, found.start))) continue;
            const year = dues.findLast((due) => due.at < found.start)?.year ?? inForce;
            add(
              named,
              year === null ? named.row.target : cellMeant(named.row, year, years),
              year,
              found,
              clause,
              confidence,
            );
          }
        };
        tellAll(names, DIRECT, 'high');
        tellAll(subjects, REACHING, 'low');
        clauseAt += clause.length + 1;
      }
    }
  }
  return mentions;
}

/** Longer names first: they may hold shorter ones. Of subjects that several indicators share none is meant. */
function namesOf(indicators: readonly DraftIndicator[], name: (row: DraftIndicator) => string): readonly Named[] {
  const named = indicators.map((row, index) => ({ row, index, name: name(row) }));
  const count = new Map<string, number>();
  for (const one of named) count.set(one.name, (count.get(one.name) ?? 0) + 1);
  return named
    .filter((one) => one.name.length >= SHORTEST_NAME)
    .filter((one) => count.get(one.name) === 1 || one.name === coreOf(one.row.name))
    .toSorted((a, b) => b.name.length - a.name.length);
}

/** What may stand between a name and its number: words of arriving, never another subject. */
const DIRECT =
  /^(?:[((][^()]*[))])?(?:分别|将|要|均|预计|总体|稳定|基本|力争|为|是|占比?|由[^,]{1,10}|从[^,]{1,10}|已|达|提高|提升|保持|控制|达到|的?比例|水平|到|至|在|\s)*$/;

/** Between a subject and its share: the same, or what the share is of. */
const REACHING =
  /^(?:力争|基本|全面|已|达|达到|覆盖面?|覆盖率|普及率?|持有率?|参保率?|惠及|普及到|为|超过|不低于|至|到|\s)*$/;

/** A name as prose tells it: without brackets. */
function coreOf(name: string): string {
  return name.replace(/\([^()]*\)/g, '').replace(/\s+/g, '');
}

/** What a rate is of: 社会保障卡 of 社会保障卡持卡率. Empty for a name that ends otherwise. */
function subjectOf(name: string): string {
  return /^(.+?)(?:综合|规范|有效)?[\p{Script=Han}]{2}率$/u.exec(name)?.[1] ?? '';
}

/** Which run of digits of a sentence lies in a part of it; null for a number that is spelled out. */
function runOf(sentence: string, start: number, end: number): number | null {
  const nth = digitRuns(sentence).findIndex((run) => run.start >= start && run.end <= end);
  return nth < 0 ? null : nth;
}

function cellMeant(row: DraftIndicator, year: number, { baseYear, targetYear }: Years): DraftCell | null {
  if (year === targetYear) return row.target;
  return year === baseYear ? row.base : (row.values.get(year) ?? null);
}
