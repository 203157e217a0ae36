import { type Issue, issue } from '../base/issue';
import { readTold, tellsSame, toldIn } from '../target/told-number';
import { partKey } from './edit-draft';
import type { DraftCell, DraftMention, DraftProblem, ImportDraft } from './import-draft';

/** A sentence of the prose with all numbers it tells again, as it will be kept. */
export interface DraftPassage {
  readonly part: string;
  readonly text: string;
  readonly place: string;
  /** Which of the sections of the draft. */
  readonly section: number | null;
  readonly mentions: readonly { readonly part: string; readonly mention: DraftMention }[];
}

/** The mentions of a draft by their sentences, in the order of the source. */
export function draftPassages({ mentions = [] }: Pick<ImportDraft, 'mentions'>): readonly DraftPassage[] {
  const passages: { -readonly [Key in keyof DraftPassage]: DraftPassage[Key] }[] = [];
  const known = new Map<string, number>();
  for (const mention of mentions) {
    const key = `${mention.place}|${mention.sentence}`;
    const at = known.get(key) ?? passages.length;
    const before = passages[at];
    const part = partKey.mention({ passage: at, mention: before?.mentions.length ?? 0 });
    if (before === undefined) {
      const { place, section } = mention;
      known.set(key, at);
      const text = printedSentence(mention.sentence);
      passages.push({ part: partKey.passage(at), text, place, section, mentions: [{ part, mention }] });
    } else before.mentions = [...before.mentions, { part, mention }];
  }
  return passages;
}

/**
 * A sentence with Chinese punctuation: readers fold widths so that rules know one comma, but what is kept and printed
 * again stands as on paper. Signs between digits stay, so that the runs of digits are counted the same.
 */
export function printedSentence(sentence: string): string {
  if (!/\p{Script=Han}/u.test(sentence)) return sentence;
  return sentence.replace(/[,;:!?()]/g, (sign, at: number) => {
    const between = /\d/.test(sentence[at - 1] ?? '') && /\d/.test(sentence[at + 1] ?? '');
    return between ? sign : (WIDE[sign] ?? sign);
  });
}

const WIDE: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
};

/** The cell of the draft whose number a mention tells, as the review has it by now. */
export function cellOfMention(
  { indicators, baseYear, targetYear }: Pick<ImportDraft, 'indicators' | 'baseYear' | 'targetYear'>,
  { indicator, year }: DraftMention,
): DraftCell | null {
  const row = indicators[indicator];
  if (row === undefined) return null;
  if (year === null || year === targetYear) return row.target;
  return year === baseYear ? row.base : (row.values.get(year) ?? null);
}

/** Whether a mention tells what its cell holds, as the review has it by now. */
export function mentionAgrees(
  draft: Pick<ImportDraft, 'indicators' | 'baseYear' | 'targetYear'>,
  mention: DraftMention,
): boolean {
  const told = readTold(mention.sentence, mention.nth);
  const unit = draft.indicators[mention.indicator]?.unit ?? null;
  const held = cellOfMention(draft, mention)?.target ?? null;
  return told !== null && toldIn(told, unit) !== null && tellsSame(told, held, unit);
}

/** Sentences that tell another number than the table, each with the part of the draft it is. */
export function differingMentions(
  draft: Pick<ImportDraft, 'indicators' | 'baseYear' | 'targetYear' | 'mentions'>,
): readonly { readonly part: string; readonly indicator: number; readonly issue: Issue }[] {
  return draftPassages(draft).flatMap(({ mentions }) =>
    mentions.flatMap(({ part, mention }) => {
      const row = draft.indicators[mention.indicator];
      const cell = cellOfMention(draft, mention);
      if (row === undefined || cell === null || mentionAgrees(draft, mention)) return [];
      const told = { name: row.name, told: mention.value, table: cell.text, tablePlace: cell.place };
      const { indicator } = mention;
      return [{ part, indicator, issue: issue('import.mentionDiffers', mention.place, told) }];
    }),
  );
}

/** Says of a link that rests on subject and number what it rests on. */
export function guessedMention(
  { confidence, indicator, place, value }: DraftMention,
  indicators: ImportDraft['indicators'],
): readonly DraftProblem[] {
  const row = indicators[indicator];
  if (confidence === 'high' || row === undefined) return [];
  return [{ severity: 'info', issue: issue('import.mentionGuessed', place, { name: row.name, told: value }) }];
}
