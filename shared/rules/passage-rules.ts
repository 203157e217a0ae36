import { type MentionState, type PassageState, passageStates } from '../analysis/passage-states';
import { placeKey } from '../plan/address';
import { entityOf } from '../plan/plan-lists';
import { formatTarget } from '../target/format-target';
import type { Problem } from './problem';
import type { Rule } from './rule';

/** The same number told twice and now different: in the table, and in sentences of the text. One problem for a cell. */
export const textAgainstTable: Rule = {
  code: 'passage.differs',
  find: (plan, scenario) => {
    const problems = new Map<string, Problem>();
    const tell = (state: PassageState, { place, told, held }: MentionState): void => {
      const address = { kind: 'value' as const, ...place };
      const known = problems.get(placeKey(address));
      problems.set(placeKey(address), {
        code: 'passage.differs',
        severity: 'warning',
        address,
        values:
          known === undefined
            ? valuesOf(state, told, held)
            : { ...known.values, count: Number(known.values['count']) + 1 },
      });
    };
    // What a scenario does not list has no cell to go to; the sentence stands in the list of sentences.
    for (const state of passageStates(plan, scenario))
      for (const mention of state.mentions) if (!mention.agrees && mention.indicator !== null) tell(state, mention);
    return [...problems.values()];
  },
};

/** A sentence about something that the scenario does not list any more: it has no cell to go to, so it is told itself. */
export const textAboutNothing: Rule = {
  code: 'passage.unlisted',
  find: (plan, scenario) =>
    passageStates(plan, scenario).flatMap(({ passage, section, mentions }) => {
      const gone = mentions.find(({ indicator }) => indicator === null);
      if (gone === undefined) return [];
      return [
        {
          code: 'passage.unlisted',
          severity: 'warning' as const,
          address: { kind: 'field' as const, scenario, entity: 'passage' as const, id: passage.id, field: 'text' },
          values: {
            indicator: entityOf(plan, scenario, 'indicator', gone.place.indicator).name,
            told: gone.told?.words ?? '',
            section: section?.heading ?? '',
          },
        },
      ];
    }),
};

function valuesOf(
  { passage, section }: PassageState,
  told: MentionState['told'],
  held: MentionState['held'],
): Problem['values'] {
  return {
    told: told?.words ?? passage.text,
    value: held === null ? '' : formatTarget(held),
    section: section?.heading ?? '',
    count: 1,
  };
}
