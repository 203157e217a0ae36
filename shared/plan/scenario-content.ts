import type { RegionId, ScenarioId, Year } from '../base/ids';
import type { Target } from '../target/target';
import { eachValue } from '../values/plan-values';
import { type Entity, type EntityKind, FIELDS, fieldRule } from './entity';
import type { FieldValue } from './field';
import { PLAN_FACTS, type Plan, ROOT } from './plan';
import { entityOf, listEntities, listRegions, planFacts } from './plan-lists';
import { chainOf } from './resolve';

type Fields = Readonly<Record<string, FieldValue>>;

/**
 * All that a scenario shows, resolved, in an order of its own: what a lock holds and its digest is made of. Besides
 * indicators, projects, milestones, sentences of the text and values these are the facts that all scenarios share, as far as it uses them:
 * the period, its categories and boxes, the regions it has values in.
 */
export interface ScenarioContent {
  readonly period: readonly [Year, Year];
  /** Kind and id, then the fields that hold something else than their fallback: a later field changes no digest. */
  readonly entities: readonly (readonly [kind: EntityKind, id: string, fields: Fields])[];
  /** Null: emptied on purpose, no path fills it. */
  readonly values: readonly (readonly [indicator: string, region: string, year: Year, Target | null])[];
}

export function scenarioContent(plan: Plan, scenario: ScenarioId): ScenarioContent {
  const { baseYear, targetYear } = planFacts(plan);
  const values = valuesOf(plan, scenario);
  const own = (['indicator', 'project', 'milestone', 'passage', 'mention'] as const).flatMap((kind) =>
    [...listEntities(plan, scenario, kind)].map((entity) => [kind, entity.id, spoken(kind, entity)] as const),
  );
  const shared = [...sharedOf(plan, scenario, new Set(values.map(([, region]) => region as RegionId)))].map(
    ([kind, id]) => [kind, id, spoken(kind, entityOf(plan, ROOT, kind, id))] as const,
  );
  return { period: [baseYear, targetYear], entities: [...shared, ...own].sort(byKindAndId), values };
}

/** The entities shared by all scenarios that one uses, the plan's own facts included. */
export function usesShared(plan: Plan, scenario: ScenarioId, kind: EntityKind, id: string): boolean {
  if (kind === 'plan') return id === PLAN_FACTS;
  const regions = kind === 'region' ? valuesOf(plan, scenario).map(([, region]) => region as RegionId) : [];
  return sharedOf(plan, scenario, new Set(regions)).some(([one, used]) => one === kind && used === id);
}

function sharedOf(
  plan: Plan,
  scenario: ScenarioId,
  regions: ReadonlySet<RegionId>,
): readonly (readonly ['category' | 'box' | 'region', string])[] {
  const categories = new Set(listEntities(plan, scenario, 'indicator').map((indicator) => indicator.category));
  const boxes = new Set(listEntities(plan, scenario, 'project').map((project) => project.box));
  return [
    ...listEntities(plan, ROOT, 'category').flatMap(({ id }) =>
      categories.has(id) ? [['category', id] as const] : [],
    ),
    ...listEntities(plan, ROOT, 'box').flatMap(({ id }) => (boxes.has(id) ? [['box', id] as const] : [])),
    ...listRegions(plan).flatMap(({ id }) => (regions.has(id) ? [['region', id] as const] : [])),
  ];
}

/** By indicator, region and year: the nearest word of the chain, for the indicators and regions that are listed. */
function valuesOf(plan: Plan, scenario: ScenarioId): ScenarioContent['values'] {
  const indicators = new Set<string>(listEntities(plan, scenario, 'indicator').map(({ id }) => id));
  const regions = new Set<string>(listRegions(plan).map(({ id }) => id));
  const held = new Map<string, readonly [string, string, Year, Target | null]>();
  for (const layer of chainOf(plan, scenario)) {
    eachValue(plan.values, layer, ({ indicator, region, year }, slot) => {
      const key = `${indicator}/${region}/${year}`;
      if (held.has(key) || !indicators.has(indicator) || !regions.has(region)) return;
      held.set(key, [indicator, region, year, slot.state === 'set' ? slot.target : null]);
    });
  }
  return [...held.entries()].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, cell]) => cell);
}

function spoken<Kind extends EntityKind>(kind: Kind, entity: Entity<Kind>): Fields {
  const values = entity as unknown as Readonly<Record<string, FieldValue>>;
  const names = Object.keys(FIELDS[kind]).sort();
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = values[name] ?? null;
      return value === (fieldRule(kind, name)?.fallback ?? null) ? [] : [[name, value] as const];
    }),
  );
}

function byKindAndId(left: readonly [string, string, unknown], right: readonly [string, string, unknown]): number {
  return `${left[0]}/${left[1]}` < `${right[0]}/${right[1]}` ? -1 : 1;
}
