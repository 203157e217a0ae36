import type { MentionState, PassageState } from '../../shared/analysis/passage-states';
import { readTold, type TextSpan } from '../../shared/target/told-number';

/** Where the numbers of some mentions stand in their sentence. */
export function toldSpans(mentions: readonly MentionState[]): readonly TextSpan[] {
  return mentions.flatMap(({ told }) => told ?? []);
}

/** Where the numbers stand that were put into the new sentence. */
export function amendedSpans({ amended, mentions }: PassageState): readonly TextSpan[] {
  if (amended === null) return [];
  return mentions.flatMap(({ agrees, mention }) => (agrees ? [] : (readTold(amended, mention.nth)?.digits ?? [])));
}
