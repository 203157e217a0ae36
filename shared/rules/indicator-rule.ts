import type { ScenarioId } from '../base/ids';
import type { Indicator } from '../plan/entity';
import type { Plan } from '../plan/plan';
import { listIndicators } from '../plan/plan-lists';
import { chainOf } from '../plan/resolve';
import { wordsOf } from '../values/held-targets';
import type { Problem } from './problem';
import type { Rule } from './rule';
import { type HeldCell, heldCells } from './value-cells';

/** A rule that looks at one indicator after the other: at what is known of it and of regions, and at its cells. */
export interface IndicatorRule extends Rule {
  readonly findFor: FindFor;
}

type FindFor = (
  plan: Plan,
  scenario: ScenarioId,
  indicator: Indicator,
  cells: readonly HeldCell[],
) => readonly Problem[];

export function indicatorRule(code: string, findFor: FindFor): IndicatorRule {
  return {
    code,
    findFor,
    find: (plan, scenario) =>
      listIndicators(plan, scenario).flatMap((one) => findFor(plan, scenario, one, heldCells(plan, scenario, one))),
  };
}

export function isIndicatorRule(rule: Rule): rule is IndicatorRule {
  return 'findFor' in rule;
}

interface Remembered {
  readonly words: readonly object[];
  readonly problems: readonly (readonly Problem[])[];
}

/** By what else a plan says, then by scenario and indicator: an edit of a value looks at its own indicator again. */
const known = new WeakMap<Plan['fields'], Map<string, Remembered>>();

/** What each of the rules finds, in their order. The cells of an indicator are gathered once for all of them. */
export function problemsByRule(
  plan: Plan,
  scenario: ScenarioId,
  rules: readonly IndicatorRule[],
): ReadonlyMap<Rule, readonly Problem[]> {
  const remembered = known.get(plan.fields) ?? new Map<string, Remembered>();
  known.set(plan.fields, remembered);
  const found = listIndicators(plan, scenario).map((indicator) => {
    const key = `${scenario}/${indicator.id}`;
    const words = wordsOf(plan.values, indicator.id, chainOf(plan, scenario));
    const before = remembered.get(key);
    if (before !== undefined && sameObjects(before.words, words) && before.problems.length === rules.length) {
      return before.problems;
    }
    const cells = heldCells(plan, scenario, indicator);
    const problems = rules.map((rule) => rule.findFor(plan, scenario, indicator, cells));
    remembered.set(key, { words, problems });
    return problems;
  });
  return new Map(rules.map((rule, at) => [rule, found.flatMap((problems) => problems[at] ?? [])]));
}

function sameObjects(left: readonly object[], right: readonly object[]): boolean {
  return left.length === right.length && left.every((one, at) => one === right[at]);
}
