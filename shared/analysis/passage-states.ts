import type { IndicatorId, RegionId, ScenarioId } from '../base/ids';
import type { Indicator, Mention, Passage, Section } from '../plan/entity';
import type { Plan } from '../plan/plan';
import { listIndicators, listMentions, listPassages, listRegions, listSections, planFacts } from '../plan/plan-lists';
import { resolveValue } from '../plan/resolve';
import { retellNumber, type UnsureBecause } from '../target/retell-number';
import type { Target } from '../target/target';
import { readTold, type ToldNumber, tellsSame } from '../target/told-number';
import type { ValuePlace } from '../values/plan-values';

/** Why a number of a sentence is left to a person; `unlisted`: the scenario has no such indicator or region any more. */
export type LeftBecause = UnsureBecause | 'unlisted';

/** A number of a sentence beside the value it tells again. */
export interface MentionState {
  readonly mention: Mention;
  /** The cell it tells, in the scenario asked. */
  readonly place: ValuePlace;
  /** Null where the scenario does not list it. */
  readonly indicator: Indicator | null;
  /** Null where the sentence has no such number any more. */
  readonly told: ToldNumber | null;
  readonly held: Target | null;
  readonly agrees: boolean;
  /** Of one that does not agree: why no new number can be put in by itself. */
  readonly left: LeftBecause | null;
}

/** A sentence of the running text as a scenario stands to it. */
export interface PassageState {
  readonly passage: Passage;
  readonly section: Section | null;
  readonly mentions: readonly MentionState[];
  /** Some number in it is not what the scenario holds: the sentence is to be amended. */
  readonly stale: boolean;
  /** The sentence with the numbers of the scenario put in; null where it needs none or a person has to word it. */
  readonly amended: string | null;
}

/**
 * Every sentence of the running text that tells numbers of the table again, in order, and whether what it tells is what
 * a scenario holds. Worked out once for a plan, which never changes.
 */
export function passageStates(plan: Plan, scenario: ScenarioId): readonly PassageState[] {
  const ofPlan = known.get(plan) ?? new Map<ScenarioId, readonly PassageState[]>();
  known.set(plan, ofPlan);
  const before = ofPlan.get(scenario);
  if (before !== undefined) return before;
  const made = statesOf(plan, scenario);
  ofPlan.set(scenario, made);
  return made;
}

const known = new WeakMap<Plan, Map<ScenarioId, readonly PassageState[]>>();

function statesOf(plan: Plan, scenario: ScenarioId): readonly PassageState[] {
  const listed = listPassages(plan, scenario);
  if (listed.length === 0) return [];
  const sections = new Map<string, Section>(listSections(plan).map((section) => [section.id, section]));
  const order = (passage: Passage) => sections.get(passage.section)?.position ?? Number.NEGATIVE_INFINITY;
  const passages = [...listed].sort((left, right) => compare(order(left), order(right)));
  const indicators = new Map<string, Indicator>(listIndicators(plan, scenario).map((one) => [one.id, one]));
  const regions = new Set<string>(listRegions(plan).map(({ id }) => id));
  const { baseYear } = planFacts(plan);
  const mentions = new Map<string, Mention[]>();
  for (const mention of listMentions(plan, scenario)) {
    const own = mentions.get(mention.passage);
    if (own === undefined) mentions.set(mention.passage, [mention]);
    else own.push(mention);
  }
  return passages.map((passage) => {
    let text = passage.text;
    const states = (mentions.get(passage.id) ?? []).map((mention): MentionState => {
      const region = mention.region as RegionId;
      const place = { scenario, indicator: mention.indicator as IndicatorId, region, year: mention.year };
      const told = readTold(passage.text, mention.nth);
      const held = resolveValue(plan, place).value;
      const indicator = regions.has(region) ? (indicators.get(mention.indicator) ?? null) : null;
      const common = { mention, place, indicator, told, held };
      if (indicator === null) return { ...common, agrees: false, left: 'unlisted' };
      const { unit } = indicator;
      if (told !== null && tellsSame(told, held, unit)) return { ...common, agrees: true, left: null };
      const base = mention.year === baseYear ? null : resolveValue(plan, { ...place, year: baseYear }).value;
      const again = retellNumber(text, mention.nth, held, { unit, base });
      if (again.kind === 'sure') text = again.text;
      return { ...common, agrees: false, left: again.kind === 'sure' ? null : again.because };
    });
    const stale = states.some(({ agrees }) => !agrees);
    const sure = states.every(({ left }) => left === null);
    return {
      passage,
      section: sections.get(passage.section) ?? null,
      mentions: states,
      stale,
      amended: stale && sure ? text : null,
    };
  });
}

/** Both may be before all sections, which is no number to subtract. */
function compare(left: number, right: number): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Those of the states that tell the value of a cell again. */
export function passagesAbout(
  states: readonly PassageState[],
  { indicator, region, year }: Pick<ValuePlace, 'indicator' | 'region' | 'year'>,
): readonly PassageState[] {
  return states.filter(({ mentions }) =>
    mentions.some(({ place }) => place.indicator === indicator && place.region === region && place.year === year),
  );
}
