import path from 'node:path';
import { asId, type PlanId, type RegionId } from '../../shared/base/ids';
import { writePlanFile } from '../../shared/exchange/write-plan-file';
import { issuePackage } from '../../shared/merge/issue-package';
import { nextOperation, replayLog } from '../../shared/operations/operation-log';
import type { Plan } from '../../shared/plan/plan';
import { listRegions } from '../../shared/plan/plan-lists';
import { issueText } from '../../shared/wording/issue-text';
import { type CommandTools, type Outcome, refuse } from './outcome';
import { planFromFile } from './plan-from-file';
import { splitNames } from './split-names';
import { writeOutput } from './write-output';

/** `issue PLAN.eqplan --regions 姑苏区[,…] --out PACKAGE.eqplan`: a package for one office, by names or codes. */
export async function issueCommand(
  files: readonly string[],
  options: { readonly regions?: string | undefined; readonly out?: string | undefined },
  tools: CommandTools,
): Promise<Outcome> {
  const words = tools.wording.commandLine;
  const [file] = files;
  if (file === undefined) return refuse(words.fileMissing);
  if (options.out === undefined) return refuse(words.packageOutMissing);
  const names = splitNames(options.regions ?? '');
  if (names.length === 0) return refuse(words.regionsMissing);
  const read = await planFromFile(file, tools.reader);
  if (!read.ok) return refuse(issueText(tools.wording, read.issue));
  const { plan, log } = read.value;
  const regions: RegionId[] = [];
  for (const name of names) {
    const id = regionByName(plan, name);
    if (id === null) return refuse(words.noSuchRegion(name));
    regions.push(id);
  }
  const id = asId<PlanId>(tools.newId());
  const edit = issuePackage(plan, id, regions, log);
  if (!edit.ok) return refuse(issueText(tools.wording, edit.issue));
  const facts = { id: tools.newId(), at: tools.now(), by: tools.author, event: edit.value.event, undoes: null };
  const issued = [nextOperation([], facts, edit.value.changes)];
  const limited = replayLog(id, issued);
  if (!limited.ok) return refuse(issueText(tools.wording, limited.issue));
  const written = await writeOutput(options.out, writePlanFile(limited.value, issued, { ...tools, at: tools.now() }));
  if (!written.ok) return refuse(issueText(tools.wording, written.issue));
  return { exit: 0, output: words.issued(names.length, path.basename(options.out)), message: '' };
}

function regionByName(plan: Plan, name: string): RegionId | null {
  return listRegions(plan).find((region) => region.name === name || region.code === name)?.id ?? null;
}
