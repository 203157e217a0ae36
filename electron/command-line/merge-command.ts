import path from 'node:path';
import type { ReadPlanFile } from '../../shared/exchange/read-plan-file';
import { writePlanFile } from '../../shared/exchange/write-plan-file';
import { rememberPackage } from '../../shared/merge/accept-returns';
import { type MergedFile, mergeToJson } from '../../shared/merge/merge-to-json';
import { mergedPackage } from '../../shared/merge/merged-package';
import { type LoggedPlan, mergeReturned } from '../../shared/merge/returned-plan';
import { type Preference, settleConflicts } from '../../shared/merge/settle-conflicts';
import { applyChanges } from '../../shared/operations/apply-changes';
import { nextOperation } from '../../shared/operations/operation-log';
import { issueText } from '../../shared/wording/issue-text';
import { type CommandTools, type Outcome, printJson, refuse } from './outcome';
import { planFromFile } from './plan-from-file';
import { writeOutput } from './write-output';

interface MergeOptions {
  readonly prefer?: string | undefined;
  readonly out?: string | undefined;
  readonly json?: boolean | undefined;
}

const PREFERENCES: readonly Preference[] = ['ours', 'theirs', 'stricter'];

/**
 * `merge PLAN.eqplan RETURNED.eqplan... [--prefer ours|theirs|stricter] --out MERGED.eqplan --json`: one operation for
 * each returned file, in their order. Conflicts that nobody decided leave ours as it is, are listed, and end with 1.
 * A file that cannot be read or belongs to another plan stops everything: nothing is written.
 */
export async function mergeCommand(
  files: readonly string[],
  options: MergeOptions,
  tools: CommandTools,
): Promise<Outcome> {
  const words = tools.wording.commandLine;
  const [file, ...returned] = files;
  if (file === undefined) return refuse(words.fileMissing);
  if (returned.length === 0) return refuse(words.returnedMissing);
  if (options.out === undefined) return refuse(words.mergeOutMissing);
  const prefer = PREFERENCES.find((one) => one === options.prefer) ?? null;
  if (options.prefer !== undefined && prefer === null) return refuse(words.unknownPreference(options.prefer));
  const read = await planFromFile(file, tools.reader);
  if (!read.ok) return refuse(issueText(tools.wording, read.issue));
  let ours: LoggedPlan = read.value;
  const merged: MergedFile[] = [];
  for (const each of returned) {
    const name = path.basename(each);
    const theirs = await planFromFile(each, tools.reader);
    if (!theirs.ok) return refuse(issueText(tools.wording, theirs.issue));
    const merge = mergeReturned(ours, theirs.value);
    if (!merge.ok) return refuse(`${name}: ${issueText(tools.wording, merge.issue)}`);
    const settled = settleConflicts(ours.plan, merge.value, prefer);
    merged.push({ name, merge: merge.value, settled });
    ours = accepted(ours, settled.changes, theirs.value, tools);
  }
  const json = mergeToJson(ours.plan, merged);
  const bytes = writePlanFile(ours.plan, ours.log, { ...tools, at: tools.now() });
  const written = await writeOutput(options.out, bytes);
  if (!written.ok) return refuse(issueText(tools.wording, written.issue));
  const open = json.conflicts.filter(({ taken }) => taken === null).length;
  return {
    exit: open > 0 ? 1 : 0,
    output: options.json === true ? printJson(json) : words.merged(json.applied, json.conflicts.length, json.refused),
    message: open > 0 && options.json !== true ? words.conflictsLeft(open) : '',
  };
}

/** The returned changes as one operation in the name of who returned them, with the package they came in. */
function accepted(
  { plan, log }: LoggedPlan,
  changes: MergedFile['settled']['changes'],
  returned: ReadPlanFile,
  tools: CommandTools,
): LoggedPlan {
  if (changes.length === 0) return { plan, log };
  const { author: by } = returned.manifest;
  const facts = { id: tools.newId(), at: tools.now(), by, event: 'merge.accept', undoes: null } as const;
  const kept = mergedPackage(returned);
  const all = kept === null ? changes : [...changes, ...rememberPackage(plan, kept, 0)];
  return { plan: applyChanges(plan, all), log: [...log, nextOperation(log, facts, all)] };
}
