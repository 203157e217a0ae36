import type { ScenarioId } from '../base/ids';
import type { Plan } from '../plan/plan';
import { isIndicatorRule, problemsByRule } from './indicator-rule';
import {
  belowZero,
  indicatorIncomplete,
  pathAgainstPolarity,
  rateOverHundred,
  targetBelowBase,
  targetMissing,
  unreadableTarget,
} from './indicator-rules';
import { milestoneOutsidePeriod, milestoneWithoutDeadline, projectWithoutMilestone } from './milestone-rules';
import { textAboutNothing, textAgainstTable } from './passage-rules';
import type { Problem } from './problem';
import { partsAgainstWhole } from './region-rules';
import type { Rule } from './rule';
import { lockBroken, reasonMissing } from './scenario-rules';

export const RULES: readonly Rule[] = [
  rateOverHundred,
  unreadableTarget,
  targetMissing,
  milestoneOutsidePeriod,
  belowZero,
  pathAgainstPolarity,
  partsAgainstWhole,
  textAgainstTable,
  textAboutNothing,
  indicatorIncomplete,
  milestoneWithoutDeadline,
  targetBelowBase,
  projectWithoutMilestone,
  reasonMissing,
  lockBroken,
];

const RANK = { error: 0, warning: 1, info: 2 } as const;
const known = new WeakMap<Plan, Map<ScenarioId, readonly Problem[]>>();

/** Everything that does not hold in a scenario, errors first. Worked out once for a plan, which never changes. */
export function checkPlan(plan: Plan, scenario: ScenarioId): readonly Problem[] {
  const ofPlan = known.get(plan) ?? new Map<ScenarioId, readonly Problem[]>();
  known.set(plan, ofPlan);
  const before = ofPlan.get(scenario);
  if (before !== undefined) return before;
  const byRule = problemsByRule(plan, scenario, RULES.filter(isIndicatorRule));
  const problems = RULES.flatMap((rule) => byRule.get(rule) ?? rule.find(plan, scenario)).sort(
    (left, right) => RANK[left.severity] - RANK[right.severity],
  );
  ofPlan.set(scenario, problems);
  return problems;
}
