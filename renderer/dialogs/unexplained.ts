import { missingReasons } from '../../shared/analysis/missing-reasons';
import type { ScenarioId } from '../../shared/base/ids';
import type { Operation, OperationEvent } from '../../shared/operations/operation';
import { type Address, addressKey } from '../../shared/plan/address';
import { type Plan, ROOT } from '../../shared/plan/plan';
import { planFacts } from '../../shared/plan/plan-lists';

/** What a person does to a cell or a row by hand; what moves between scenarios brings its reasons along. */
const BY_HAND = /^(?:cell\.(?!restore|pin)|(?:indicator|project|milestone)\.)/;

/**
 * The new adjustments of an operation that have no reason, in a plan that asks for one. What was adjusted before and
 * went on without a reason is left to the checks: nobody is asked twice.
 */
export function unexplainedBy(plan: Plan, operation: Operation): readonly Address[] {
  const { event, undoes, changes } = operation;
  if (undoes !== null || !asksFor(event) || !planFacts(plan).requireReasons) return [];
  const fresh = new Set<string>();
  const scenarios = new Set<ScenarioId>();
  for (const change of changes) {
    if (change.kind !== 'value' && change.kind !== 'field') continue;
    if (change.scenario === ROOT || change.before.state !== 'silent' || change.after.state === 'silent') continue;
    fresh.add(addressKey(change));
    scenarios.add(change.scenario);
  }
  return [...scenarios].flatMap((scenario) =>
    missingReasons(plan, scenario).filter((address) => fresh.has(addressKey(address))),
  );
}

function asksFor(event: OperationEvent): boolean {
  return BY_HAND.test(event);
}
