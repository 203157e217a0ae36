import { type Issue, issue } from '../base/issue';
import { duesOf, NO_CONTEXT } from './due-words';
import { findQuantities } from './find-quantities';
import type { DraftCell, DraftIndicator, DraftMention } from './import-draft';
import { placeOfLine, type SourceLine } from './source-line';

export interface RecognisedMentions {
  readonly mentions: readonly DraftMention[];
  /** Sentences that tell another number than the table. */
  readonly differing: readonly Issue[];
}

interface Years {
  readonly baseYear: number | null;
  readonly targetYear: number | null;
}

/** Shorter names (绿地率) stand inside too many other words. */
const SHORTEST_NAME = 4;

/**
 * Sentences of the prose that tell the number of an indicator again: its name, and behind it in the same clause a number
 * in its unit. Which number is meant, base or target, the year of the sentence says; other years are left alone.
 */
export function recogniseMentions(
  lines: readonly SourceLine[],
  tables: ReadonlySet<number>,
  indicators: readonly DraftIndicator[],
  years: Years,
): RecognisedMentions {
  const mentions: DraftMention[] = [];
  const differing: Issue[] = [];
  const names = indicators
    .map((row, index) => ({ row, index, name: coreOf(row.name) }))
    .filter(({ name }) => name.length >= SHORTEST_NAME)
    .toSorted((a, b) => b.name.length - a.name.length);
  if (names.length === 0) return { mentions, differing };
  for (const line of lines) {
    if (line.cells.length !== 1 || tables.has(line.line)) continue;
    for (const sentence of (line.cells[0] ?? '').match(/[^。;!?]+[。;!?]?/g) ?? []) {
      let inForce: number | null = null;
      for (const clause of sentence.split(/[,:](?!\d{3}(?!\d))/)) {
        const dues = duesOf(clause, NO_CONTEXT, inForce);
        inForce = dues.at(-1)?.year ?? inForce;
        const free = names.filter(({ name }) => clause.includes(name));
        let covered = clause;
        for (const { row, index, name } of free) {
          const at = covered.indexOf(name);
          if (at < 0) continue;
          covered = covered.replace(name, '□'.repeat(name.length));
          const quantity = findQuantities(clause).find(({ start }) => start >= at + name.length);
          const between = quantity === undefined ? '' : clause.slice(at + name.length, quantity.start);
          if (quantity === undefined || !DIRECT.test(between) || !sameUnit(quantity.unit, row.unit)) continue;
          const year = dues.findLast((due) => due.at < quantity.start)?.year ?? inForce;
          const cell = cellMeant(row, year, years);
          if (cell === null || quantity.target.kind !== 'number' || cell.target?.kind !== 'number') continue;
          const value = clause.slice(quantity.start, quantity.end);
          const agrees =
            quantity.target.number === cell.target.number ||
            scaled(quantity.target.number, row.unit) === cell.target.number;
          const place = placeOfLine(line.line);
          mentions.push({ indicator: index, place, sentence: sentence.trim(), value, year, agrees });
          if (!agrees)
            differing.push(
              issue('import.mentionDiffers', place, {
                name: row.name,
                told: value,
                table: cell.text,
                tablePlace: cell.place,
              }),
            );
        }
      }
    }
  }
  return { mentions, differing };
}

/** What may stand between a name and its number: words of arriving, never another subject. */
const DIRECT =
  /^(?:[((][^()]*[))])?(?:分别|将|要|均|预计|总体|稳定|基本|力争|为|是|占比?|由[^,]{1,10}|从[^,]{1,10}|已|达|提高|提升|保持|控制|达到|的?比例|水平|到|至|在|\s)*$/;

/** A name as prose tells it: without brackets. */
function coreOf(name: string): string {
  return name.replace(/\([^()]*\)/g, '').replace(/\s+/g, '');
}

/** 2.5万人 told of an indicator in 万人. */
function scaled(number: number, unit: string | null): number {
  return unit?.startsWith('万') === true
    ? number / 10_000
    : unit?.startsWith('亿') === true
      ? number / 100_000_000
      : number;
}

function sameUnit(told: string, unit: string | null): boolean {
  const bare = (text: string): string => text.replace(/^[万亿]+/, '');
  return unit === null || bare(told) === bare(unit);
}

function cellMeant(row: DraftIndicator, year: number | null, { baseYear, targetYear }: Years): DraftCell | null {
  if (year === null) return null;
  if (year === targetYear) return row.target;
  return year === baseYear ? row.base : (row.values.get(year) ?? null);
}
