import type { ScenarioId } from '../base/ids';
import { issue } from '../base/issue';
import { fail, ok } from '../base/result';
import { LONGEST_TEXT } from '../plan/field';
import type { Plan } from '../plan/plan';
import { entityOf, listMentions } from '../plan/plan-lists';
import { digitRuns, readTold, toldIn } from '../target/told-number';
import type { EditResult } from './edit';
import { wordChanges } from './write-slot';

/**
 * Words a sentence anew by hand. Its mentions stay with their numbers, in the order of the numbers in their unit; one
 * whose number is gone goes with it.
 * Issues: `passage.textMissing`, `passage.tooLong` (`most`).
 */
export function rewordPassage(plan: Plan, scenario: ScenarioId, id: string, typed: string): EditResult {
  const text = typed.replace(/\s*\n\s*/g, '').trim();
  if (text === '') return fail(issue('passage.textMissing'));
  if (text.length > LONGEST_TEXT) return fail(issue('passage.tooLong', '', { most: LONGEST_TEXT }));
  const before = entityOf(plan, scenario, 'passage', id).text;
  const at = (entity: 'passage' | 'mention', which: string, field: string) =>
    ({ kind: 'field', scenario, entity, id: which, field }) as const;
  const mentions = listMentions(plan, scenario).filter(({ passage }) => passage === id);
  return ok({
    event: 'passage.edit',
    changes: [
      ...wordChanges(plan, at('passage', id, 'text'), { state: 'set', value: text }),
      ...mentions.flatMap(({ id: mention, indicator, nth }) => {
        const now = movedRuns(before, text, entityOf(plan, scenario, 'indicator', indicator).unit)(nth);
        if (now === nth) return [];
        return now === null
          ? wordChanges(plan, at('mention', mention, 'position'), { state: 'cleared' })
          : wordChanges(plan, at('mention', mention, 'nth'), { state: 'set', value: now });
      }),
    ],
  });
}

/**
 * Which number of the new text each of the old one became, among those in one unit: by order where there are as many as
 * before, else those that stand the same from the beginning or the end. Null for one that is gone.
 */
function movedRuns(before: string, after: string, unit: string | null): (nth: number) => number | null {
  const [was, is] = [numbersIn(before, unit), numbersIn(after, unit)];
  const shorter = Math.min(was.length, is.length);
  let head = 0;
  while (head < shorter && was[head]?.words === is[head]?.words) head += 1;
  let tail = 0;
  while (tail < shorter - head && was.at(-1 - tail)?.words === is.at(-1 - tail)?.words) tail += 1;
  return (nth) => {
    const at = was.findIndex((number) => number.nth === nth);
    if (at < 0) return null;
    if (was.length === is.length || at < head) return is[at]?.nth ?? null;
    if (at >= was.length - tail) return is[at - was.length + is.length]?.nth ?? null;
    return at < is.length - tail ? (is[at]?.nth ?? null) : null;
  };
}

function numbersIn(text: string, unit: string | null): readonly { readonly nth: number; readonly words: string }[] {
  return digitRuns(text).flatMap((_, nth) => {
    const told = readTold(text, nth);
    return told === null || toldIn(told, unit) === null ? [] : [{ nth, words: told.words }];
  });
}
