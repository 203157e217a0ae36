import { asId, type PlanId, type ScenarioId } from '../../shared/base/ids';
import type { Issue } from '../../shared/base/issue';
import { fail, ok, type Result } from '../../shared/base/result';
import type { ReadPlanFile } from '../../shared/exchange/read-plan-file';
import { replayLog } from '../../shared/operations/operation-log';
import { type Plan, ROOT } from '../../shared/plan/plan';
import { listScenarios } from '../../shared/plan/plan-lists';
import { issueText } from '../../shared/wording/issue-text';
import type { FileReader } from './file-reader';
import { type CommandTools, type Outcome, refuse } from './outcome';

/** The plan in a file named on the command line, or why it cannot be read. */
export async function planFromFile(file: string, reader: FileReader): Promise<Result<ReadPlanFile, Issue>> {
  const read = await reader.read('plan', file);
  if (!read.ok) return read;
  const { manifest, log } = read.value;
  const plan = replayLog(asId<PlanId>(manifest.planId), log);
  return plan.ok ? ok({ manifest, log, plan: plan.value }) : plan;
}

/** What `show` and `check` begin with: the plan of the named file and the scenario asked for, or the refusal. */
export async function planAndScenario(
  files: readonly string[],
  name: string | undefined,
  { wording, reader }: CommandTools,
): Promise<Result<{ readonly plan: Plan; readonly scenario: ScenarioId }, Outcome>> {
  const [file] = files;
  if (file === undefined) return fail(refuse(wording.commandLine.fileMissing));
  const read = await planFromFile(file, reader);
  if (!read.ok) return fail(refuse(issueText(wording, read.issue)));
  const scenario = scenarioByName(read.value.plan, name);
  if (scenario === null) return fail(refuse(wording.commandLine.noSuchScenario(name ?? '')));
  return ok({ plan: read.value.plan, scenario });
}

/** A scenario by its name; the plan in force when none is named. Null when no scenario has the name. */
export function scenarioByName(plan: Plan, name: string | undefined): ScenarioId | null {
  if (name === undefined) return ROOT;
  return listScenarios(plan).find((scenario) => scenario.name === name)?.id ?? null;
}
