import { digitRuns, readTold, tellsSame, toldIn } from '../target/told-number';
import { duesOf, NO_CONTEXT } from './due-words';
import { type FoundQuantity, findQuantities } from './find-quantities';
import type { Confidence, DraftCell, DraftIndicator, DraftMention } from './import-draft';
import { AFTER_NAME, AFTER_SUBJECT, fullNames, type Named, subjects } from './mention-names';
import { respectiveNames } from './respective-names';
import { placeOfLine, type SourceLine } from './source-line';

interface Years {
  readonly baseYear: number | null;
  readonly targetYear: number | null;
}

/** What is longer is no sentence, whatever it is. */
const LONGEST_SENTENCE = 2000;

/** Signs between a name and its number: farther off it is another's. */
const FARTHEST = 24;

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
  const known = { names: fullNames(indicators), subjects: subjects(indicators) };
  if (known.names.length === 0) return [];
  return lines.flatMap(({ line, cells }) => {
    if (cells.length !== 1 || tables.has(line)) return [];
    const section = sections.findLastIndex((heading) => heading <= line);
    const where = { place: placeOfLine(line), section: section < 0 ? null : section };
    const sentences = (cells[0] ?? '').match(/[^。;!?]+[。;!?]?/g) ?? [];
    return sentences
      .filter((sentence) => sentence.length <= LONGEST_SENTENCE)
      .flatMap((sentence) => mentionsIn(sentence.trim(), known, years).map((mention) => ({ ...mention, ...where })));
  });
}

type SentenceMention = Omit<DraftMention, 'place' | 'section'>;

function mentionsIn(
  sentence: string,
  known: { readonly names: readonly Named[]; readonly subjects: readonly Named[] },
  years: Years,
): readonly SentenceMention[] {
  const mentions = new Map<number, SentenceMention>();
  let inForce: number | null = null;
  let clauseAt = 0;
  for (const clause of sentence.split(/[,:](?!\d{3}(?!\d))/)) {
    const dues = duesOf(clause, NO_CONTEXT, inForce);
    inForce = dues.at(-1)?.year ?? inForce;
    const before = inForce;
    for (const { named, quantity, confidence } of toldOf(clause, known)) {
      const year = dues.findLast((due) => due.at < quantity.start)?.year ?? before;
      const mention = mentionOf(sentence, clauseAt, named, quantity, year, confidence, years);
      if (mention !== null && !mentions.has(mention.nth)) mentions.set(mention.nth, mention);
    }
    clauseAt += clause.length + 1;
  }
  return [...mentions.values()];
}

interface Told {
  readonly named: Named;
  readonly quantity: FoundQuantity;
  readonly confidence: Confidence;
}

/** Names in a clause, each with the number behind it. */
function toldOf(
  clause: string,
  known: { readonly names: readonly Named[]; readonly subjects: readonly Named[] },
): readonly Told[] {
  const respective = respectiveNames(clause, known.names);
  if (respective !== null) return respective.map((one) => ({ ...one, confidence: 'high' }));
  const quantities = findQuantities(clause);
  const tell = (listed: readonly Named[], between: RegExp, confidence: Confidence): readonly Told[] => {
    let covered = clause;
    return listed.flatMap((named) => {
      const at = covered.indexOf(named.name);
      if (at < 0) return [];
      const behind = at + named.name.length;
      covered = covered.replace(named.name, '□'.repeat(named.name.length));
      const quantity = quantities.find(({ start }) => start >= behind);
      if (quantity === undefined || quantity.start - behind > FARTHEST) return [];
      if (!between.test(clause.slice(behind, quantity.start))) return [];
      return [{ named, quantity, confidence }];
    });
  };
  return [...tell(known.names, AFTER_NAME, 'high'), ...tell(known.subjects, AFTER_SUBJECT, 'low')];
}

/** Null where the number is not one of the indicator's, or could not be found again in the sentence. */
function mentionOf(
  sentence: string,
  clauseAt: number,
  { row, index }: Named,
  { start, end }: FoundQuantity,
  year: number | null,
  confidence: Confidence,
  years: Years,
): SentenceMention | null {
  const [from, to] = [clauseAt + start, clauseAt + end];
  const nth = digitRuns(sentence).findIndex((run) => run.start >= from && run.end <= to);
  const read = nth < 0 ? null : readTold(sentence, nth);
  const cell = year === null ? row.target : cellMeant(row, year, years);
  if (read === null || cell?.target?.kind !== 'number' || toldIn(read, row.unit) === null) return null;
  const agrees = tellsSame(read, cell.target, row.unit);
  if (!agrees && (year === null || confidence === 'low')) return null;
  return { indicator: index, sentence, value: sentence.slice(from, to), year, agrees, nth, confidence };
}

function cellMeant(row: DraftIndicator, year: number, { baseYear, targetYear }: Years): DraftCell | null {
  if (year === targetYear) return row.target;
  return year === baseYear ? row.base : (row.values.get(year) ?? null);
}
