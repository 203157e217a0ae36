import { planToShowJson } from '../../shared/export/show-json';
import { issueText } from '../../shared/wording/issue-text';
import { type CommandTools, type Outcome, printJson, refuse } from './outcome';
import { planFromFile, scenarioByName } from './plan-from-file';

/** `show PLAN.eqplan [--scenario NAME] --json`: the plan as a scenario sees it. */
export async function showCommand(
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
  return { exit: 0, output: printJson(planToShowJson(read.value.plan, scenario, [])), message: '' };
}
