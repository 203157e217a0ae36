import type { ComparedMilestone, MilestoneRow, ProjectRow } from '../analysis/compared-rows';
import type { Comparison } from '../analysis/comparison';
import { printDue } from '../plan/due-date';
import type { Milestone } from '../plan/entity';
import { printed } from './explain-targets';
import type { ExplanationWords } from './explanation-words';
import { type Clause, joinClauses } from './join-clauses';

/** What one scenario changes about projects and their milestones, as one paragraph; null for nothing. */
export function explainProjects(
  { projects, milestones }: Pick<Comparison, 'projects' | 'milestones'>,
  index: number,
  words: ExplanationWords,
): string | null {
  const clauses = [
    ...projects.flatMap((row) => projectClause(row, index, words)),
    ...milestones.flatMap((row) => milestoneClause(row, index, words)),
  ];
  return clauses.length === 0 ? null : words.projects + words.sentence([joinClauses(clauses, words)]);
}

function projectClause({ project, sides }: ProjectRow, index: number, words: ExplanationWords): readonly Clause[] {
  const side = sides[index];
  if (side === undefined || side.move === 'none') return [];
  const say = { added: words.projectAdded, dropped: words.projectDropped, reworded: words.projectReworded }[side.move];
  return [{ text: say((side.project ?? project).name), reasons: side.reasons }];
}

function milestoneClause(
  { milestone, sides }: MilestoneRow,
  index: number,
  words: ExplanationWords,
): readonly Clause[] {
  const [first, side] = [sides[0]?.milestone ?? null, sides[index]];
  if (side === undefined || !side.differs) return [];
  return [{ text: milestoneText(milestone.what, first, side, words), reasons: side.reasons }];
}

function milestoneText(
  what: string,
  first: Milestone | null,
  side: ComparedMilestone,
  words: ExplanationWords,
): string {
  const { milestone } = side;
  if (milestone === null) return words.milestoneDropped(what);
  if (first === null) {
    const promise = [
      printed(milestone.quantity, milestone.unit),
      milestone.due === null ? null : printDue(milestone.due),
    ];
    return words.milestoneAdded(
      what,
      promise.filter((part) => part !== null),
    );
  }
  const changes: string[] = [];
  if (side.monthsMoved !== 0) changes.push(dueText(first.due, milestone.due, side.monthsMoved ?? 0, words));
  const { quantity } = side;
  if (quantity.kind !== 'none') {
    changes.push(words.quantity(printed(first.quantity, first.unit), printed(milestone.quantity, milestone.unit)));
  }
  if (side.firmness !== null) changes.push(side.firmness === 'firm' ? words.becomesFirm : words.becomesSoft);
  return words.milestone(what, changes.length === 0 ? [words.reworded] : changes);
}

function dueText(from: string | null, to: string | null, moved: number, words: ExplanationWords): string {
  const [before, after] = [from, to].map((due) => (due === null ? null : printDue(due))) as [
    string | null,
    string | null,
  ];
  const months = Math.trunc(Math.abs(moved));
  return words.due(before, after, moved > 0 ? words.months(months) : null, moved < 0 ? words.months(months) : null);
}
