import path from 'node:path';
import type { Comparison } from '../../shared/analysis/comparison';
import { everyDifference } from '../../shared/analysis/every-difference';
import type { ScenarioId } from '../../shared/base/ids';
import { comparisonReports } from '../../shared/export/comparison-report';
import { COMPARISON_WRITERS, type ComparisonFormat } from '../../shared/export/formats';
import type { Plan } from '../../shared/plan/plan';
import { planFacts } from '../../shared/plan/plan-lists';
import { issueText } from '../../shared/wording/issue-text';
import { type CommandTools, type Outcome, refuse } from './outcome';
import { planFromFile, scenarioByName } from './plan-from-file';
import { writeOutput } from './write-output';

interface CompareOptions {
  readonly scenarios?: string | undefined;
  readonly out?: string | undefined;
  readonly onlyDifferences: boolean;
}

/** `compare PLAN.eqplan --scenarios A,B[,C…] [--only-differences] --out FILE.(xlsx|csv|json)`. */
export async function compareCommand(
  files: readonly string[],
  options: CompareOptions,
  tools: CommandTools,
): Promise<Outcome> {
  const words = tools.wording.commandLine;
  const [file] = files;
  if (file === undefined) return refuse(words.fileMissing);
  if (options.out === undefined) return refuse(words.outMissing);
  const format = path.extname(options.out).slice(1).toLowerCase();
  if (!isFormat(format)) return refuse(words.unknownFormat(format));
  const read = await planFromFile(file);
  if (!read.ok) return refuse(issueText(tools.wording, read.issue));
  const { plan } = read.value;
  const names = (options.scenarios ?? '')
    .split(/[,，]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length < 2) return refuse(words.twoScenarios);
  const ids: ScenarioId[] = [];
  for (const name of names) {
    const id = scenarioByName(plan, name);
    if (id === null) return refuse(words.noSuchScenario(name));
    ids.push(id);
  }
  const comparison = listedRows(everyDifference(plan, ids), options.onlyDifferences);
  const { bytes, removed } = await COMPARISON_WRITERS[format](
    documentOf(plan, comparison, names, options.onlyDifferences, tools),
  );
  const written = await writeOutput(options.out, bytes);
  if (!written.ok) return refuse(issueText(tools.wording, written.issue));
  return {
    exit: 0,
    output: words.compared(comparison.targets.length, path.basename(options.out)),
    message: removed === 0 ? '' : words.removed(removed),
  };
}

function isFormat(extension: string): extension is ComparisonFormat {
  return Object.hasOwn(COMPARISON_WRITERS, extension);
}

function listedRows(comparison: Comparison, onlyDifferences: boolean): Comparison {
  if (!onlyDifferences) return comparison;
  return {
    ...comparison,
    targets: comparison.targets.filter((row) => row.differs),
    milestones: comparison.milestones.filter((row) => row.differs),
  };
}

function documentOf(
  plan: Plan,
  comparison: Comparison,
  scenarioNames: readonly string[],
  onlyDifferences: boolean,
  { wording, author, now }: CommandTools,
) {
  const options = { words: wording.report.comparison, onlyDifferences, signatures: true, issuer: '', sample: false };
  return {
    comparison,
    scenarioNames,
    reports: comparisonReports(plan, comparison, options),
    facts: { title: planFacts(plan).title, author, createdAt: now(), footer: wording.report.pageOf('&P', '&N') },
  };
}
