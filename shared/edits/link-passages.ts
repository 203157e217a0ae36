import type { IdSource, ScenarioId } from '../base/ids';
import { issue } from '../base/issue';
import { fail, ok } from '../base/result';
import { LONGEST_TEXT } from '../plan/field';
import type { Plan } from '../plan/plan';
import { entityOf, listMentions, listPassages } from '../plan/plan-lists';
import { resolveValue } from '../plan/resolve';
import { digitRuns, readTold, tellsSame, toldIn } from '../target/told-number';
import type { ValuePlace } from '../values/plan-values';
import { fieldChanges } from './change-field';
import type { EditResult } from './edit';
import { dropEntity } from './edit-entity';
import { wordChanges } from './write-slot';

/**
 * Adds a sentence that tells the value of a cell again. Which of its numbers that is: the one that agrees with the cell,
 * else the last in the indicator's unit. Issues: `passage.textMissing`, `passage.tooLong` (`most`), `passage.noNumber`
 * (`unit`).
 */
export function addPassage(plan: Plan, place: ValuePlace, typed: string, section: string, newId: IdSource): EditResult {
  const text = typed.replace(/\s*\n\s*/g, '').trim();
  if (text === '') return fail(issue('passage.textMissing'));
  if (text.length > LONGEST_TEXT) return fail(issue('passage.tooLong', '', { most: LONGEST_TEXT }));
  const { scenario, indicator, region, year } = place;
  const { unit } = entityOf(plan, scenario, 'indicator', indicator);
  const nth = numberMeant(text, unit, resolveValue(plan, place).value);
  if (nth === null) return fail(issue('passage.noNumber', '', { unit: unit ?? '' }));
  const [passage, mention] = [newId(), newId()];
  const last = (listed: readonly { readonly position: number | null }[]) =>
    Math.floor(Math.max(0, ...listed.map(({ position }) => position ?? 0))) + 1;
  return ok({
    event: 'passage.add',
    changes: [
      ...fieldChanges(plan, scenario, 'passage', passage, {
        text,
        section,
        position: last(listPassages(plan, scenario)),
      }),
      ...fieldChanges(plan, scenario, 'mention', mention, {
        passage,
        indicator,
        region,
        year,
        nth,
        position: last(listMentions(plan, scenario)),
      }),
    ],
  });
}

/** Which run of digits of a sentence tells what a cell holds; null where none is in its unit. */
export function numberMeant(text: string, unit: string | null, held: Parameters<typeof tellsSame>[1]): number | null {
  const told = digitRuns(text).flatMap((_, nth) => {
    const read = readTold(text, nth);
    return read === null || toldIn(read, unit) === null ? [] : [{ nth, read }];
  });
  const found = told.find(({ read }) => tellsSame(read, held, unit)) ?? told.at(-1);
  return found?.nth ?? null;
}

/** Cuts what ties a sentence to a cell; a sentence that then tells nothing of the table goes with its last mention. */
export function unlinkMentions(plan: Plan, scenario: ScenarioId, ids: readonly string[]): EditResult {
  const gone = new Set(ids);
  const listed = listMentions(plan, scenario);
  const passages = new Set(listed.filter(({ id }) => gone.has(id)).map(({ passage }) => passage));
  for (const { id, passage } of listed) if (!gone.has(id)) passages.delete(passage);
  const drop = (entity: 'passage' | 'mention', id: string) =>
    wordChanges(plan, { kind: 'field', scenario, entity, id, field: 'position' }, { state: 'cleared' });
  return ok({
    event: 'mention.drop',
    changes: [...[...gone].flatMap((id) => drop('mention', id)), ...[...passages].flatMap((id) => drop('passage', id))],
  });
}

/** Takes a sentence out of the plan, with its mentions. */
export function dropPassage(plan: Plan, scenario: ScenarioId, id: string): EditResult {
  const mentions = listMentions(plan, scenario).filter(({ passage }) => passage === id);
  const [one, other] = [
    dropEntity(plan, scenario, 'passage', [id]),
    dropEntity(
      plan,
      scenario,
      'mention',
      mentions.map(({ id: mention }) => mention),
    ),
  ];
  if (!one.ok || !other.ok) return one.ok ? other : one;
  return ok({ event: 'passage.drop', changes: [...one.value.changes, ...other.value.changes] });
}
