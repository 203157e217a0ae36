import { asId, type PlanId, type ScenarioId } from '../base/ids';
import { NO_VALUES, type PlanValues } from '../values/plan-values';
import type { EntityKind } from './entity';
import type { FieldSlot } from './field';

/** Why a scenario differs at one address, in the words of who changed it. */
export interface Reason {
  readonly reason: string;
  /** What it rests on: a document number, a monitoring result, an opinion. */
  readonly basis: string;
}

export type FieldSlots = ReadonlyMap<string, FieldSlot>;
/** `indicator/i-01` → its fields. */
export type EntityLayer = ReadonlyMap<string, FieldSlots>;

/**
 * The whole document as a value. A scenario is a sparse layer over its parent (docs/architecture.md);
 * the root layer is the plan in force. Everything else (lists, resolved cells) is derived from this.
 */
export interface Plan {
  readonly id: PlanId;
  readonly fields: ReadonlyMap<ScenarioId, EntityLayer>;
  readonly values: PlanValues;
  /** By scenario, then by `reasonKey` of the address it explains. */
  readonly reasons: ReadonlyMap<ScenarioId, ReadonlyMap<string, Reason>>;
  /** Notes on cells, by scenario, then by `placeKey`. The empty note of a draft takes its parent's away. */
  readonly notes: ReadonlyMap<ScenarioId, ReadonlyMap<string, string>>;
}

/** 现行方案: the root of the scenario tree, present in every plan. */
export const ROOT = asId<ScenarioId>('root');

/** The one entity of kind `plan`. */
export const PLAN_FACTS = 'plan';

export function emptyPlan(id: PlanId): Plan {
  return { id, fields: new Map(), values: NO_VALUES, reasons: new Map(), notes: new Map() };
}

export function entityKey(kind: EntityKind, id: string): string {
  return `${kind}/${id}`;
}
