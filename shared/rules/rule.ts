import type { ScenarioId } from '../base/ids';
import type { Plan } from '../plan/plan';
import type { Problem } from './problem';

/** A check is a record in a table: what it is called and where it does not hold. */
export interface Rule {
  readonly code: string;
  readonly find: (plan: Plan, scenario: ScenarioId) => readonly Problem[];
}
