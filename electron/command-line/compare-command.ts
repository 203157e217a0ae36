import path from 'node:path';
import type { Comparison } from '../../shared/analysis/comparison';
import { everyDifference } from '../../shared/analysis/every-difference';
import type { ScenarioId } from '../../shared/base/ids';
import { fail, ok, type Result } from '../../shared/base/result';
import type { ReadPlanFile } from '../../shared/exchange/read-plan-file';
import { comparisonReports, passagesOf } from '../../shared/export/comparison-report';
import { explanationParagraphs } from '../../shared/export/explanation-part';
import { COMPARISON_WRITERS, type ComparisonFormat } from '../../shared/export/formats';
import { BOUND_SETUP, USUAL_SETUP } from '../../shared/export/page-setup';
import { withPast } from '../../shared/operations/past-scenario';
import type { Plan } from '../../shared/plan/plan';
import { listScenarios, planFacts } from '../../shared/plan/plan-lists';
import { issueText } from '../../shared/wording/issue-text';
import { type CompareOptions, type CompareTargets, compareTargets } from './compare-targets';
import { type CommandTools, type Outcome, refuse } from './outcome';
import { planFromFile } from './plan-from-file';
import { dayOf, scenarioAt } from './scenario-at';
import { splitNames } from './split-names';
import { writeOutput } from './write-output';

/**
 * `compare PLAN.eqplan --scenarios A,B[,C…] [--only-differences] [--explanation] --out FILE.(xlsx|docx|csv|json)`, or a
 * file for each of several regions: `--regions R,S|all --out-folder DIR [--format xlsx|docx|csv|json]`.
 */
export async function compareCommand(
  files: readonly string[],
  options: CompareOptions,
  tools: CommandTools,
): Promise<Outcome> {
  const words = tools.wording.commandLine;
  const [file] = files;
  if (file === undefined) return refuse(words.fileMissing);
  if (options.out === undefined && options.outFolder === undefined) return refuse(words.outMissing);
  const format = (options.format ?? path.extname(options.out ?? 'x.xlsx').slice(1)).toLowerCase();
  if (!isFormat(format)) return refuse(words.unknownFormat(format));
  const read = await planFromFile(file, tools.reader);
  if (!read.ok) return refuse(issueText(tools.wording, read.issue));
  const scenarios = scenariosOf(read.value, options.scenarios ?? '', tools);
  if (!scenarios.ok) return scenarios.issue;
  const { plan } = scenarios.value;
  const targets = await compareTargets(plan, options, format, tools.wording);
  if (!targets.ok) return refuse(targets.issue);
  return await writeAll({ plan, scenarios: scenarios.value, targets: targets.value, format, options, tools });
}

interface Named {
  /** With the past states asked for among its scenarios. */
  readonly plan: Plan;
  readonly ids: readonly ScenarioId[];
  readonly names: readonly string[];
}

function scenariosOf({ plan, log }: ReadPlanFile, written: string, { wording }: CommandTools): Result<Named, Outcome> {
  const asked = splitNames(written);
  if (asked.length < 2) return fail(refuse(wording.commandLine.twoScenarios));
  const ids: ScenarioId[] = [];
  for (const name of asked) {
    const id = scenarioAt(plan, log, name);
    if (id === null) return fail(refuse(wording.commandLine.noSuchScenario(name)));
    ids.push(id);
  }
  const grown = ids.reduce((now, id, index) => {
    const day = dayOf(asked[index] ?? '');
    return withPast(now, log, [id], (name) => wording.comparison.past.name(name, day));
  }, plan);
  const missing = ids.findIndex((id) => !listScenarios(grown).some((one) => one.id === id));
  if (missing !== -1) return fail(refuse(wording.commandLine.noSuchScenario(asked[missing] ?? '')));
  const names = ids.map((id) => listScenarios(grown).find((one) => one.id === id)?.name ?? '');
  return ok({ plan: grown, ids, names });
}

interface Work {
  readonly plan: Plan;
  readonly scenarios: Named;
  readonly targets: CompareTargets;
  readonly format: ComparisonFormat;
  readonly options: CompareOptions;
  readonly tools: CommandTools;
}

/** One file after another; the first that cannot be written ends it. */
async function writeAll(work: Work): Promise<Outcome> {
  const { wording } = work.tools;
  let removed = 0;
  let rows = 0;
  for (const { region, file } of work.targets) {
    const comparison = everyDifference(work.plan, work.scenarios.ids, region ?? undefined);
    const made = await COMPARISON_WRITERS[work.format](documentOf(work, comparison));
    const written = await writeOutput(file, made.bytes);
    if (!written.ok) return refuse(issueText(wording, written.issue));
    removed += made.removed;
    rows += listed(comparison, work.options.onlyDifferences).targets.length;
  }
  const output = work.targets.map(({ file }) => path.basename(file)).join('、');
  return {
    exit: 0,
    output: wording.commandLine.compared(rows, output),
    message: removed === 0 ? '' : wording.commandLine.removed(removed),
  };
}

function isFormat(extension: string): extension is ComparisonFormat {
  return Object.hasOwn(COMPARISON_WRITERS, extension);
}

function listed(comparison: Comparison, onlyDifferences: boolean): Comparison {
  if (!onlyDifferences) return comparison;
  return {
    ...comparison,
    targets: comparison.targets.filter((row) => row.differs),
    projects: comparison.projects.filter((row) => row.differs),
    milestones: comparison.milestones.filter((row) => row.differs),
  };
}

/** Tables get the whole comparison: their notes say how many rows are not listed. */
function documentOf({ plan, scenarios, format, options, tools }: Work, comparison: Comparison) {
  const { wording } = tools;
  const { onlyDifferences } = options;
  const explanation = options.explanation
    ? explanationParagraphs(plan, comparison, scenarios.names, wording.explanation)
    : [];
  const words = wording.report.comparison;
  const wishes = { words, onlyDifferences, signatures: true, issuer: '', sample: false, explanation };
  return {
    comparison: listed(comparison, onlyDifferences),
    scenarioNames: scenarios.names,
    explanation,
    reports: comparisonReports(plan, comparison, wishes),
    passages: passagesOf(plan, comparison),
    facts: { title: planFacts(plan).title, author: '', createdAt: tools.now(), words: wording.report },
    setup: format === 'docx' ? BOUND_SETUP : USUAL_SETUP,
  };
}
