import path from 'node:path';
import { asId, type PlanId } from '../../shared/base/ids';
import type { Issue } from '../../shared/base/issue';
import { ok, type Result } from '../../shared/base/result';
import { writePlanFile } from '../../shared/exchange/write-plan-file';
import { draftToEdit } from '../../shared/import/draft-to-edit';
import { guessWholeRegion } from '../../shared/import/guess-indicator';
import type { ImportChoices } from '../../shared/import/import-choices';
import type { ImportDraft } from '../../shared/import/import-draft';
import { draftToJson } from '../../shared/import/import-to-json';
import { joinDrafts, type NamedDraft } from '../../shared/import/join-drafts';
import { notTaken } from '../../shared/import/not-taken';
import { placeSplits } from '../../shared/import/place-splits';
import { nextOperation, replayLog } from '../../shared/operations/operation-log';
import { emptyPlan } from '../../shared/plan/plan';
import { issueText } from '../../shared/wording/issue-text';
import { type CommandTools, type Outcome, printJson, refuse } from './outcome';
import { writeOutput } from './write-output';

/**
 * `import FILE... [--out PLAN.eqplan] [--json]`: reads plans in any form; writes one plan, prints what was understood, or
 * both. Several files become one plan, in their order. One file that cannot be read, and nothing is written.
 */
export async function importCommand(
  files: readonly string[],
  options: { readonly out?: string | undefined; readonly json?: boolean | undefined },
  tools: CommandTools,
): Promise<Outcome> {
  const say = (reason: Issue): string => issueText(tools.wording, reason);
  if (files.length === 0) return refuse(tools.wording.commandLine.fileMissing);
  const drafts: NamedDraft[] = [];
  for (const file of files) {
    const read = await tools.reader.read('draft', file);
    if (!read.ok) return refuse(say(read.issue));
    drafts.push({ name: path.basename(file), draft: read.value });
  }
  const [only] = drafts;
  const read = only !== undefined && drafts.length === 1 ? only.draft : joinDrafts(drafts);
  // What a plan has no place for is told where one is written.
  const draft =
    options.out === undefined ? read : { ...read, problems: [...read.problems, ...leftBehind(read, tools)] };
  if (options.out !== undefined) {
    const bytes = draftToFile(draft, tools);
    const written = bytes.ok ? await writeOutput(options.out, bytes.value) : bytes;
    if (!written.ok) return refuse(say(written.issue));
  }
  const errors = draft.problems.filter(({ severity }) => severity === 'error');
  const output =
    options.json === true
      ? printJson(draftToJson(draft, say))
      : tools.wording.commandLine.imported(draft.indicators.length, countProjects(draft), draft.problems.length);
  return {
    exit: errors.length > 0 ? 1 : 0,
    output,
    message: options.json === true ? '' : errors.map(({ issue }) => `${say(issue)}\n`).join(''),
  };
}

function draftToFile(draft: ImportDraft, tools: CommandTools): Result<Uint8Array, Issue> {
  const id = asId<PlanId>(tools.newId());
  const edit = draftToEdit(emptyPlan(id), draft, choicesFor(draft, tools), tools.newId);
  if (!edit.ok) return edit;
  const { event, changes } = edit.value;
  const facts = { id: tools.newId(), at: tools.now(), by: tools.author, event, undoes: null };
  const log = [nextOperation([], facts, changes)];
  const plan = replayLog(id, log);
  return plan.ok ? ok(writePlanFile(plan.value, log, { ...tools, at: tools.now() })) : plan;
}

function choicesFor({ title, baseYear, targetYear }: ImportDraft, { wording }: CommandTools): ImportChoices {
  return {
    title: title ?? wording.common.untitled,
    baseYear: baseYear ?? (targetYear ?? 0) - 1,
    targetYear: targetYear ?? 0,
    wholeRegion: guessWholeRegion(title) ?? wording.commandLine.wholeRegion,
    rootName: wording.common.rootScenario,
  };
}

function leftBehind(draft: ImportDraft, tools: CommandTools): ImportDraft['problems'] {
  return [...placeSplits(draft, choicesFor(draft, tools)).problems, ...notTaken(draft)];
}

function countProjects(draft: ImportDraft): number {
  return draft.boxes.reduce((sum, box) => sum + box.projects.length, 0);
}
