import type { Comparison } from '../analysis/comparison';
import { CHANGE_KINDS } from '../analysis/filter-rows';
import { explainProjects } from './explain-projects';
import { countKinds, explainTargets } from './explain-targets';
import type { ExplanationWords } from './explanation-words';

/** More changes than this are a table, not a text: the paragraphs then give the counts and point to it. */
export const MOST_TOLD = 300;

/**
 * 调整说明 of one scenario against the first: how much is changed, then every change once with its step and reason, by
 * category and direction. Paragraphs apart by line breaks, so that a person can edit the whole as one text.
 */
export function explainSide(
  comparison: Comparison,
  index: number,
  names: readonly string[],
  words: ExplanationWords,
): string {
  const [base = '', scenario = ''] = [names[0], names[index]];
  const kinds = countKinds(comparison.targets, index);
  const targets = [...kinds.values()].reduce((sum, count) => sum + count, 0);
  const milestones = comparison.milestones.filter((row) => row.sides[index]?.differs === true).length;
  const projects = comparison.projects.filter((row) => row.sides[index]?.differs === true).length;
  if (targets + milestones + projects === 0) return words.nothing(scenario, base);
  const parts = [
    ...(targets === 0
      ? []
      : [
          words.countTargets(
            targets,
            CHANGE_KINDS.flatMap((kind) => {
              const count = kinds.get(kind) ?? 0;
              return count === 0 ? [] : [words.countKind(kind, count)];
            }),
          ),
        ]),
    ...(projects === 0 ? [] : [words.countProjects(projects)]),
    ...(milestones === 0 ? [] : [words.countMilestones(milestones)]),
  ];
  const counted = words.counts(scenario, base, parts);
  if (targets + milestones + projects > MOST_TOLD) return counted + words.seeTable;
  const about = explainProjects(comparison, index, words);
  return [counted, ...explainTargets(comparison.targets, index, words), ...(about === null ? [] : [about])].join('\n');
}
