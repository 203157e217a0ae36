import { type Address, placeKey } from '../plan/address';
import { type Plan, type Reason, ROOT } from '../plan/plan';
import { resolveField, resolveValue } from '../plan/resolve';

/** `inForce`: the plan in force itself holds it with a reason, as after promoting. */
export type OpinionOutcome = 'adjusted' | 'inForce' | 'kept';

export interface Answer {
  readonly outcome: OpinionOutcome;
  /** Given by the scenario, else by whose word it shows. */
  readonly reason: Reason | null;
  /** It answers somebody even where no opinion was noted: adjusted or taken into the plan, with a reason. */
  readonly stated: boolean;
}

/** What a scenario did about a place of the plan; `differs`: it shows something else than the plan in force. */
export function answerAt(plan: Plan, address: Address, differs: boolean): Answer {
  const { from, own } =
    address.kind === 'value'
      ? resolveValue(plan, address)
      : resolveField(plan, address.scenario, address.entity, address.id, address.field);
  const givenBy = (layer: Address['scenario'] | null): Reason | undefined =>
    layer === null ? undefined : plan.reasons.get(layer)?.get(placeKey(address));
  const reason = givenBy(own ? address.scenario : from) ?? null;
  const outcome = differs ? 'adjusted' : from === ROOT && reason !== null ? 'inForce' : 'kept';
  return { outcome, reason, stated: reason !== null && (own || differs) };
}
