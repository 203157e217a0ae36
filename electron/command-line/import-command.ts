import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { asId, type PlanId } from '../../shared/base/ids';
import { type Issue, issue } from '../../shared/base/issue';
import { fail, ok, type Result } from '../../shared/base/result';
import { writePlanFile } from '../../shared/exchange/write-plan-file';
import { draftToEdit } from '../../shared/import/draft-to-edit';
import { guessWholeRegion } from '../../shared/import/guess-indicator';
import type { ImportDraft } from '../../shared/import/import-draft';
import { importText } from '../../shared/import/import-text';
import { draftToJson } from '../../shared/import/import-to-json';
import { nextOperation, replayLog } from '../../shared/operations/operation-log';
import { emptyPlan } from '../../shared/plan/plan';
import { issueText } from '../../shared/wording/issue-text';
import { type CommandTools, type Outcome, printJson, refuse } from './outcome';
import { describeSystemError } from './system-error';
import { writeOutput } from './write-output';

/** `import FILE [--out PLAN.eqplan] [--json]`: reads a plan text; writes a plan, prints what was understood, or both. */
export async function importCommand(
  files: readonly string[],
  options: { readonly out?: string | undefined; readonly json?: boolean | undefined },
  tools: CommandTools,
): Promise<Outcome> {
  const say = (reason: Issue): string => issueText(tools.wording, reason);
  const [file, second] = files;
  if (file === undefined) return refuse(tools.wording.commandLine.fileMissing);
  if (second !== undefined) return refuse(tools.wording.commandLine.oneFileOnly);
  const draft = await readDraft(file);
  if (!draft.ok) return refuse(say(draft.issue));
  if (options.out !== undefined) {
    const bytes = draftToFile(draft.value, tools);
    const written = bytes.ok ? await writeOutput(options.out, bytes.value) : bytes;
    if (!written.ok) return refuse(say(written.issue));
  }
  const errors = draft.value.problems.filter(({ severity }) => severity === 'error');
  const output =
    options.json === true
      ? printJson(draftToJson(draft.value, say))
      : tools.wording.commandLine.imported(
          draft.value.indicators.length,
          countProjects(draft.value),
          draft.value.problems.length,
        );
  return {
    exit: errors.length > 0 ? 1 : 0,
    output,
    message: options.json === true ? '' : errors.map(({ issue }) => `${say(issue)}\n`).join(''),
  };
}

async function readDraft(file: string): Promise<Result<ImportDraft, Issue>> {
  try {
    return importText(new Uint8Array(await readFile(file)));
  } catch (cause) {
    return fail(issue('file.unreadable', path.basename(file), { system: describeSystemError(cause) }));
  }
}

function draftToFile(draft: ImportDraft, tools: CommandTools): Result<Uint8Array, Issue> {
  const id = asId<PlanId>(tools.newId());
  const edit = draftToEdit(
    emptyPlan(id),
    draft,
    {
      title: draft.title ?? tools.wording.common.untitled,
      baseYear: draft.baseYear ?? (draft.targetYear ?? 0) - 1,
      targetYear: draft.targetYear ?? 0,
      wholeRegion: guessWholeRegion(draft.title) ?? tools.wording.commandLine.wholeRegion,
      rootName: tools.wording.common.rootScenario,
    },
    tools.newId,
  );
  if (!edit.ok) return edit;
  const { event, changes } = edit.value;
  const facts = { id: tools.newId(), at: tools.now(), by: tools.author, event, undoes: null };
  const log = [nextOperation([], facts, changes)];
  const plan = replayLog(id, log);
  return plan.ok ? ok(writePlanFile(plan.value, log, { ...tools, at: tools.now() })) : plan;
}

function countProjects(draft: ImportDraft): number {
  return draft.boxes.reduce((sum, box) => sum + box.projects.length, 0);
}
