import { planToShowJson } from '../../shared/export/show-json';
import { type CommandTools, type Outcome, printJson } from './outcome';
import { planAndScenario } from './plan-from-file';

/** `show PLAN.eqplan [--scenario NAME] --json`: the plan as a scenario sees it. */
export async function showCommand(
  files: readonly string[],
  options: { readonly scenario?: string | undefined },
  tools: CommandTools,
): Promise<Outcome> {
  const asked = await planAndScenario(files, options.scenario, tools);
  if (!asked.ok) return asked.issue;
  const { plan, scenario } = asked.value;
  return { exit: 0, output: printJson(planToShowJson(plan, scenario, [])), message: '' };
}
