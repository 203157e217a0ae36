import type { ScenarioId } from '../../shared/base/ids';
import type { Plan } from '../../shared/plan/plan';
import { checkPlan } from '../../shared/rules/check-plan';
import type { Problem } from '../../shared/rules/problem';
import { issueText } from '../../shared/wording/issue-text';
import { problemText } from '../../shared/wording/problem-text';
import type { Wording } from '../../shared/wording/zh-CN';
import { type CommandTools, type Outcome, printJson, refuse } from './outcome';
import { planFromFile, scenarioByName } from './plan-from-file';

/** `check PLAN.eqplan [--scenario NAME] --json`: every place where a rule does not hold. */
export async function checkCommand(
  files: readonly string[],
  options: { readonly scenario?: string | undefined },
  { wording }: CommandTools,
): Promise<Outcome> {
  const [file] = files;
  if (file === undefined) return refuse(wording.commandLine.fileMissing);
  const read = await planFromFile(file);
  if (!read.ok) return refuse(issueText(wording, read.issue));
  const scenario = scenarioByName(read.value.plan, options.scenario);
  if (scenario === null) return refuse(wording.commandLine.noSuchScenario(options.scenario ?? ''));
  const problems = problemsToJson(read.value.plan, scenario, wording);
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
