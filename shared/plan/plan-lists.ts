import type { CategoryId, ScenarioId, Year } from '../base/ids';
import {
  type Box,
  type Category,
  type Entity,
  type EntityKind,
  FIELDS,
  type Indicator,
  type Mention,
  type Milestone,
  OVERRIDABLE,
  type Passage,
  type Project,
  type Region,
  type Scenario,
  type Section,
} from './entity';
import type { FieldSlots, Plan } from './plan';
import { entityKey, PLAN_FACTS, ROOT } from './plan';
import { chainOf, resolveField } from './resolve';

/** One entity as a scenario sees it, listed or not. */
export function entityOf<Kind extends EntityKind>(
  plan: Plan,
  scenario: ScenarioId,
  kind: Kind,
  id: string,
): Entity<Kind> {
  const fields = Object.fromEntries(
    Object.keys(FIELDS[kind]).map((field) => [field, resolveField(plan, scenario, kind, id, field).value]),
  );
  return { id, ...fields } as unknown as Entity<Kind>;
}

/**
 * The entities of a kind that a scenario lists, by position, then id. Dropped ones are not listed.
 * Plans that differ in values alone give the same array, so that views can compare by identity.
 */
export function listEntities<Kind extends EntityKind>(
  plan: Plan,
  scenario: ScenarioId,
  kind: Kind,
): readonly Entity<Kind>[] {
  const asked = OVERRIDABLE.has(kind) ? scenario : ROOT;
  const ofFields = lists.get(plan.fields) ?? new Map<string, readonly unknown[]>();
  lists.set(plan.fields, ofFields);
  const key = `${kind}/${asked}`;
  const known = ofFields.get(key);
  if (known !== undefined) return known as readonly Entity<Kind>[];
  const made = idsOf(plan, chainOf(plan, asked), kind)
    .map((id) => entityOf(plan, asked, kind, id))
    .filter((entity) => positionOf(entity) !== null)
    .sort(byPosition);
  ofFields.set(key, made);
  return made;
}

const lists = new WeakMap<Plan['fields'], Map<string, readonly unknown[]>>();

function idsOf(plan: Plan, chain: readonly ScenarioId[], kind: EntityKind): readonly string[] {
  const prefix = entityKey(kind, '');
  const ids = new Set<string>();
  for (const layer of chain) {
    const entities: ReadonlyMap<string, FieldSlots> = plan.fields.get(layer) ?? new Map();
    for (const key of entities.keys()) if (key.startsWith(prefix)) ids.add(key.slice(prefix.length));
  }
  return [...ids];
}

function positionOf(entity: { readonly position: number | null }): number | null {
  return entity.position;
}

function byPosition(
  left: { readonly id: string; readonly position: number | null },
  right: { readonly id: string; readonly position: number | null },
): number {
  return (left.position ?? 0) - (right.position ?? 0) || (left.id < right.id ? -1 : 1);
}

export function planFacts(plan: Plan): Entity<'plan'> {
  const known = facts.get(plan.fields);
  if (known !== undefined) return known;
  const made = entityOf(plan, ROOT, 'plan', PLAN_FACTS);
  facts.set(plan.fields, made);
  return made;
}

/** Asked for every cell that is shown or compared. */
const facts = new WeakMap<Plan['fields'], Entity<'plan'>>();

/** Base year to target year, both included. */
export function planYears(plan: Plan): readonly Year[] {
  const { baseYear, targetYear } = planFacts(plan);
  return Array.from({ length: Math.max(0, targetYear - baseYear) + 1 }, (_, index) => baseYear + index);
}

export function listScenarios(plan: Plan): readonly Scenario[] {
  return listEntities(plan, ROOT, 'scenario');
}

export function listRegions(plan: Plan): readonly Region[] {
  return listEntities(plan, ROOT, 'region');
}

/** The region without a parent: the whole that the plan is about. Undefined in a plan without regions. */
export function wholeRegion(plan: Plan): Region | undefined {
  return listRegions(plan).find((region) => region.parent === null);
}

export function districtsOf(plan: Plan, whole: Region): readonly Region[] {
  return listRegions(plan).filter((region) => region.parent === whole.id);
}

export function listCategories(plan: Plan): readonly Category[] {
  return listEntities(plan, ROOT, 'category');
}

/** Indicators in print order: by category, then by position in it. */
export function listIndicators(plan: Plan, scenario: ScenarioId): readonly Indicator[] {
  const listed = listEntities(plan, scenario, 'indicator');
  const known = inPrintOrder.get(listed);
  if (known !== undefined) return known;
  const order = new Map<CategoryId, number>(listCategories(plan).map((category, index) => [category.id, index]));
  const rank = (indicator: Indicator): number => order.get(indicator.category as CategoryId) ?? order.size;
  const made = [...listed].sort((left, right) => rank(left) - rank(right));
  inPrintOrder.set(listed, made);
  return made;
}

/** By the list of one plan, which is made once: a paste asks for the same order thousands of times. */
const inPrintOrder = new WeakMap<readonly Indicator[], readonly Indicator[]>();

export function listBoxes(plan: Plan): readonly Box[] {
  return listEntities(plan, ROOT, 'box');
}

export function listProjects(plan: Plan, scenario: ScenarioId): readonly Project[] {
  return listEntities(plan, scenario, 'project');
}

export function listMilestones(plan: Plan, scenario: ScenarioId): readonly Milestone[] {
  return listEntities(plan, scenario, 'milestone');
}

export function listSections(plan: Plan): readonly Section[] {
  return listEntities(plan, ROOT, 'section');
}

export function listPassages(plan: Plan, scenario: ScenarioId): readonly Passage[] {
  return listEntities(plan, scenario, 'passage');
}

export function listMentions(plan: Plan, scenario: ScenarioId): readonly Mention[] {
  return listEntities(plan, scenario, 'mention');
}
