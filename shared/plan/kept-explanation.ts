import type { ScenarioId } from '../base/ids';
import { textDigest } from '../base/text-digest';
import type { Plan } from './plan';
import { listScenarios } from './plan-lists';

export interface KeptExplanation {
  readonly text: string;
  /** What it was written over has changed since: its numbers may be old. */
  readonly outdated: boolean;
}

/**
 * The 调整说明 that a person wrote for a scenario against another; null where nobody did, and the generated one holds.
 * `generated` is what the numbers give now.
 */
export function keptExplanation(
  plan: Plan,
  scenario: ScenarioId,
  against: ScenarioId,
  generated: string,
): KeptExplanation | null {
  const held = listScenarios(plan).find(({ id }) => id === scenario);
  if (held === undefined || held.explanation === null || held.explainedAgainst !== against) return null;
  return { text: held.explanation, outdated: held.explainedFrom !== textDigest(generated) };
}
