import { asId, type ScenarioId } from '../base/ids';
import type { FieldSlot, FieldValue } from '../plan/field';
import { entityKey, type FieldSlots, type Plan, ROOT } from '../plan/plan';
import { listScenarios } from '../plan/plan-lists';
import { chainOf } from '../plan/resolve';
import { withLayerOf } from '../values/plan-values';
import type { Operation } from './operation';
import { planAsOf } from './plan-as-of';

/** A scenario as it stood after an operation. */
export interface PastScenario {
  readonly scenario: ScenarioId;
  readonly seq: number;
}

const PAST = /^(.+)@(\d+)$/;

/** The name under which a past state stands among scenarios: `root@17`. */
export function pastId({ scenario, seq }: PastScenario): ScenarioId {
  return asId<ScenarioId>(`${scenario}@${seq}`);
}

/** Null for a scenario of today. */
export function readPastId(id: ScenarioId): PastScenario | null {
  const [, scenario, seq] = PAST.exec(id) ?? [];
  return scenario === undefined ? null : { scenario: asId<ScenarioId>(scenario), seq: Number(seq) };
}

/**
 * The plan with past states of its scenarios listed behind the others, so that they are compared, charted and printed
 * like any scenario. They are whole layers of their own: nothing said since reaches them. For reading only, never
 * stored. What was not there yet at that time is left out. Without a past id among `asked` it is the plan itself.
 */
export function withPast(
  plan: Plan,
  log: readonly Operation[],
  asked: readonly ScenarioId[],
  nameOf: (name: string, operation: Operation) => string,
): Plan {
  return asked.reduce((grown, id) => {
    const past = readPastId(id);
    return past === null ? grown : withOne(grown, plan, log, past, nameOf);
  }, plan);
}

function withOne(
  grown: Plan,
  plan: Plan,
  log: readonly Operation[],
  past: PastScenario,
  nameOf: (name: string, operation: Operation) => string,
): Plan {
  const operation = log.find(({ seq }) => seq === past.seq);
  if (operation === undefined) return grown;
  const then = planAsOf(plan, log, past.seq);
  const listed = listScenarios(then).find(({ id }) => id === past.scenario);
  if (listed === undefined) return grown;
  let { values } = grown;
  const [fields, reasons, notes] = [new Map(grown.fields), new Map(grown.reasons), new Map(grown.notes)];
  const shared = new Map(fields.get(ROOT));
  const chain = chainOf(then, past.scenario);
  chain.forEach((layer, index) => {
    const id = pastId({ scenario: layer, seq: past.seq });
    const parent = pastId({ scenario: chain[index + 1] ?? layer, seq: past.seq });
    values = withLayerOf(values, then.values, layer, id);
    copy(fields, then.fields, layer, id);
    copy(reasons, then.reasons, layer, id);
    copy(notes, then.notes, layer, id);
    const name = nameOf(listed.name, operation);
    const position = listScenarios(grown).length + past.seq + 1_000_000;
    shared.set(
      entityKey('scenario', id),
      slots(index === 0 ? { name, parent, state: 'approved', position } : { parent }),
    );
  });
  fields.set(ROOT, shared);
  return { ...grown, values, fields, reasons, notes };
}

function copy<Layer>(
  to: Map<ScenarioId, Layer>,
  from: ReadonlyMap<ScenarioId, Layer>,
  layer: ScenarioId,
  as: ScenarioId,
): void {
  const held = from.get(layer);
  if (held !== undefined) to.set(as, held);
}

function slots(values: Readonly<Record<string, FieldValue>>): FieldSlots {
  return new Map(Object.entries(values).map(([field, value]): [string, FieldSlot] => [field, { state: 'set', value }]));
}
