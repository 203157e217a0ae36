import type { ScenarioId } from '../../shared/base/ids';
import type { Plan } from '../../shared/plan/plan';
import { checkPlan } from '../../shared/rules/check-plan';
import type { Problem } from '../../shared/rules/problem';
import { problemText } from '../../shared/wording/problem-text';
import type { Wording } from '../../shared/wording/zh-CN';
import { type CommandTools, type Outcome, printJson } from './outcome';
import { planAndScenario } from './plan-from-file';

/** `check PLAN.eqplan [--scenario NAME] --json`: every place where a rule does not hold. */
export async function checkCommand(
  files: readonly string[],
  options: { readonly scenario?: string | undefined },
  tools: CommandTools,
): Promise<Outcome> {
  const asked = await planAndScenario(files, options.scenario, tools);
  if (!asked.ok) return asked.issue;
  const { plan, scenario } = asked.value;
  const problems = problemsToJson(plan, scenario, tools.wording);
  const errors = problems.some(({ severity }) => severity === 'error');
  return { exit: errors ? 1 : 0, output: printJson({ problems }), message: '' };
}

function problemsToJson(plan: Plan, scenario: ScenarioId, wording: Wording) {
  return checkPlan(plan, scenario).map((problem) => ({
    severity: problem.severity,
    code: problem.code,
    place: placeOf(problem),
    message: problemText(wording, problem),
  }));
}

/** The place in a planner's words: 城镇登记失业率 姑苏区 2018. */
function placeOf({ values }: Problem): string {
  return ['indicator', 'milestone', 'project', 'region', 'year']
    .flatMap((name) => (values[name] === undefined ? [] : [String(values[name])]))
    .join(' ');
}
