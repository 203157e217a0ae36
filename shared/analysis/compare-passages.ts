import type { RegionId, ScenarioId } from '../base/ids';
import type { Passage, Section } from '../plan/entity';
import type { Plan } from '../plan/plan';
import { type MentionState, type PassageState, passageStates } from './passage-states';

/** A sentence of the text in every scenario compared; only sentences that read otherwise in some of them. */
export interface PassageRow {
  readonly section: Section | null;
  /** As the first scenario that lists it has it. */
  readonly passage: Passage;
  /** In the order of the scenarios. */
  readonly sides: readonly ComparedPassage[];
}

/**
 * What becomes of a sentence: `toAmend`, a new sentence can be taken over; `amended`, the scenario words it for itself;
 * `toWord`, its numbers are old and a person has to word it.
 */
export type PassageMove = 'none' | 'toAmend' | 'amended' | 'toWord' | 'added' | 'dropped';

export interface ComparedPassage {
  /** The sentence as the scenario holds it; null where it does not list it. */
  readonly text: string | null;
  /** As it has to read; null where a person has to word it, or it is not listed. */
  readonly reads: string | null;
  readonly move: PassageMove;
  /** The numbers that are old. */
  readonly differing: readonly MentionState[];
}

/**
 * The sentences that scenarios make read otherwise than the first of them, by section: with a region named, those that
 * tell something of it.
 */
export function comparePassages(
  plan: Plan,
  scenarios: readonly ScenarioId[],
  regions: ReadonlySet<RegionId> | null = null,
): readonly PassageRow[] {
  const found = scenarios.map((scenario) => passageStates(plan, scenario));
  const byId = found.map((states) => new Map<string, PassageState>(states.map((state) => [state.passage.id, state])));
  const listed = new Map<string, PassageState>();
  for (const state of found.flat()) if (!listed.has(state.passage.id)) listed.set(state.passage.id, state);
  return [...listed.values()].flatMap((state): readonly PassageRow[] => {
    const states = byId.map((known) => known.get(state.passage.id) ?? null);
    const about = states.flatMap((one) => one?.mentions ?? []);
    if (regions !== null && !about.some(({ place }) => regions.has(place.region))) return [];
    const sides = states.map((one) => sideOf(one, states[0] ?? null));
    const differs = sides.some(({ move }) => move !== 'none');
    return differs ? [{ section: state.section, passage: state.passage, sides }] : [];
  });
}

function sideOf(state: PassageState | null, first: PassageState | null): ComparedPassage {
  if (state === null) return { text: null, reads: null, move: first === null ? 'none' : 'dropped', differing: [] };
  const { text } = state.passage;
  const differing = state.mentions.filter(({ agrees }) => !agrees);
  const reads = state.stale ? state.amended : text;
  return { text, reads, move: moveOf(state, reads, first), differing };
}

function moveOf(state: PassageState, reads: string | null, first: PassageState | null): PassageMove {
  if (first === null) return 'added';
  if (state === first) return 'none';
  const worded = state.passage.text !== first.passage.text;
  if (reads === null) return worded || !sameWants(state, first) ? 'toWord' : 'none';
  const wanted = first.stale ? first.amended : first.passage.text;
  if (reads === wanted) return 'none';
  return worded && !state.stale ? 'amended' : 'toAmend';
}

/** Both hold the same values at what the sentence tells: that it is out of date is then no difference between them. */
function sameWants(one: PassageState, other: PassageState): boolean {
  return (
    JSON.stringify(one.mentions.map(({ held }) => held)) === JSON.stringify(other.mentions.map(({ held }) => held))
  );
}
