import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ScenarioId } from '../../shared/base/ids';
import type { Issue } from '../../shared/base/issue';
import { issue } from '../../shared/base/issue';
import { fail, ok, type Result } from '../../shared/base/result';
import { type ReadPlanFile, readPlanFile } from '../../shared/exchange/read-plan-file';
import { type Plan, ROOT } from '../../shared/plan/plan';
import { listScenarios } from '../../shared/plan/plan-lists';
import { issueText } from '../../shared/wording/issue-text';
import type { Wording } from '../../shared/wording/zh-CN';
import { type Outcome, refuse } from './outcome';
import { describeSystemError } from './system-error';

/** The plan in a file named on the command line, or why it cannot be read. */
export async function planFromFile(file: string): Promise<Result<ReadPlanFile, Issue>> {
  try {
    return readPlanFile(new Uint8Array(await readFile(file)), path.basename(file));
  } catch (cause) {
    return fail(issue('file.unreadable', path.basename(file), { system: describeSystemError(cause) }));
  }
}

/** What `show` and `check` begin with: the plan of the named file and the scenario asked for, or the refusal. */
export async function planAndScenario(
  files: readonly string[],
  name: string | undefined,
  wording: Wording,
): Promise<Result<{ readonly plan: Plan; readonly scenario: ScenarioId }, Outcome>> {
  const [file] = files;
  if (file === undefined) return fail(refuse(wording.commandLine.fileMissing));
  const read = await planFromFile(file);
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
