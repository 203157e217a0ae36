import type { ScenarioId } from '../base/ids';
import { PACKED_FROM } from '../operations/packed-changes';
import type { EntityKind } from '../plan/entity';
import type { FieldSlot } from '../plan/field';
import type { Plan } from '../plan/plan';
import { formatTarget } from '../target/format-target';
import { countValues, eachValue, type PlanValues } from '../values/plan-values';
import { COLUMNS_FROM, FORMAT_VERSION } from './file-versions';
import { type ValueColumns, valueColumns } from './value-columns';

/**
 * The plan as plain, readable JSON for other programs: what each scenario says itself, nothing resolved.
 * A cleared cell or field is `{ "cleared": true }`. Equiplan itself reads the operations; this part is checked
 * against them, so that the two can never tell different stories.
 */
export interface PlanJson {
  readonly id: string;
  readonly scenarios: Readonly<Record<string, ScenarioJson>>;
}

interface ScenarioJson {
  readonly entities: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;
  /** [indicator, region, year, text as printed, the target itself or cleared]. */
  readonly values: readonly (readonly [string, string, number, string, unknown])[] | ValueColumns;
  readonly reasons: Readonly<Record<string, { readonly reason: string; readonly basis: string }>>;
  /** Left out where there are none, as in files from before there were notes. */
  readonly notes?: Readonly<Record<string, string>>;
}

const CLEARED = { cleared: true };

/** Keys are sorted, so that the same plan gives the same bytes. */
export function planToJson(plan: Plan, format: number = FORMAT_VERSION): PlanJson {
  const ids = new Set<string>([
    ...plan.fields.keys(),
    ...plan.values.layers.keys(),
    ...plan.reasons.keys(),
    ...plan.notes.keys(),
  ]);
  return {
    id: plan.id,
    scenarios: Object.fromEntries([...ids].sort().map((id) => [id, scenarioToJson(plan, id, format)])),
  };
}

function scenarioToJson(plan: Plan, id: string, format: number): ScenarioJson {
  const scenario = id as ScenarioId;
  const many = format >= COLUMNS_FROM && countValues(plan.values, scenario) >= PACKED_FROM;
  const entities: Record<string, Record<string, Record<string, unknown>>> = {};
  for (const [key, fields] of plan.fields.get(scenario) ?? []) {
    const slash = key.indexOf('/');
    const kind = key.slice(0, slash) as EntityKind;
    entities[kind] ??= {};
    entities[kind][key.slice(slash + 1)] = Object.fromEntries([...fields].map(fieldToJson));
  }
  return {
    entities: sortKeys(Object.fromEntries(Object.entries(entities).map(([kind, all]) => [kind, sortKeys(all)]))),
    values: many ? valueColumns(plan.values, scenario) : valueRows(plan.values, scenario),
    reasons: sortKeys(Object.fromEntries(plan.reasons.get(scenario) ?? [])),
    ...(plan.notes.has(scenario) ? { notes: sortKeys(Object.fromEntries(plan.notes.get(scenario) ?? [])) } : {}),
  };
}

function valueRows(all: PlanValues, scenario: ScenarioId): readonly [string, string, number, string, unknown][] {
  const values: [string, string, number, string, unknown][] = [];
  eachValue(all, scenario, ({ indicator, region, year }, slot) => {
    if (slot.state === 'set') values.push([indicator, region, year, formatTarget(slot.target), slot.target]);
    else values.push([indicator, region, year, '', CLEARED]);
  });
  return values.sort((left, right) =>
    `${left[0]} ${left[1]} ${left[2]}` < `${right[0]} ${right[1]} ${right[2]}` ? -1 : 1,
  );
}

function fieldToJson([field, slot]: readonly [string, FieldSlot]): [string, unknown] {
  return [field, slot.state === 'set' ? slot.value : CLEARED];
}

function sortKeys<Value>(record: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).sort(([left], [right]) => (left < right ? -1 : 1)));
}
