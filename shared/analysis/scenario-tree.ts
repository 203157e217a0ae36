import type { ScenarioId } from '../base/ids';
import type { Scenario } from '../plan/entity';
import { type Plan, ROOT } from '../plan/plan';
import { listScenarios } from '../plan/plan-lists';

/** A scenario in the tree: how many stand between it and the root. */
export interface ScenarioInTree {
  readonly scenario: Scenario;
  readonly depth: number;
}

/** All scenarios, each followed by those over it. One whose parent is gone stands over the root. */
export function scenarioTree(plan: Plan): readonly ScenarioInTree[] {
  const listed = listScenarios(plan);
  const ids = new Set<string>(listed.map(({ id }) => id));
  const parentIn = ({ id, parent }: Scenario): string | null =>
    id === ROOT ? null : parent !== null && ids.has(parent) && parent !== id ? parent : ROOT;
  const below = (of: ScenarioId, depth: number, seen: ReadonlySet<string>): readonly ScenarioInTree[] =>
    listed
      .filter((one) => parentIn(one) === of && !seen.has(one.id))
      .flatMap((scenario) => [{ scenario, depth }, ...below(scenario.id, depth + 1, new Set([...seen, scenario.id]))]);
  const root = listed.find(({ id }) => id === ROOT);
  const placed = [...(root === undefined ? [] : [{ scenario: root, depth: 0 }]), ...below(ROOT, 1, new Set([ROOT]))];
  // Parents in a circle (a foreign file) reach no root: they are shown all the same.
  const lost = listed.filter(({ id }) => !placed.some(({ scenario }) => scenario.id === id));
  return [...placed, ...lost.map((scenario) => ({ scenario, depth: 1 }))];
}
