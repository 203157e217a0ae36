import { equalData } from '../base/equal-data';
import type { ScenarioId } from '../base/ids';
import type { Milestone, Project } from '../plan/entity';
import type { Plan } from '../plan/plan';
import { listMilestones, listProjects } from '../plan/plan-lists';
import { compareTargets, type Direction } from '../target/compare-targets';
import type { ComparedMilestone, MilestoneRow } from './compared-rows';
import type { ComparisonScope } from './comparison';
import { reasonsOfFields } from './reasons-of-fields';
import { type TargetMove, targetMove } from './target-move';
import { differingFrom } from './tells-of-difference';

/** Milestones of all scenarios by project; a milestone stands under the project the first that lists it gives it. */
export function compareMilestones(plan: Plan, { scenarios, responsible }: ComparisonScope): readonly MilestoneRow[] {
  const projects = firstOfEach(scenarios.map((scenario) => listProjects(plan, scenario)));
  const lists = scenarios.map((scenario) => listedMilestones(plan, scenario));
  const order = new Map<string, number>([...projects.keys()].map((id, index) => [id, index]));
  const milestones = [...firstOfEach(lists.map((list) => [...list.values()])).values()];
  return milestones
    .sort((left, right) => (order.get(left.project) ?? order.size) - (order.get(right.project) ?? order.size))
    .flatMap((milestone): readonly MilestoneRow[] => {
      const project = projects.get(milestone.project);
      if (project === undefined) return [];
      const unit = milestone.responsible ?? project.responsible ?? '';
      if (responsible !== undefined && !responsible.includes(unit)) return [];
      const seen = lists.map((list) => list.get(milestone.id) ?? null);
      const first = seen[0] ?? null;
      const differs = seen.map((side) => !equalData(demandOf(side), demandOf(first)));
      const sides = scenarios.map((scenario, index) => {
        const side = seen[index] ?? null;
        const against = differingFrom(scenarios, differs, index);
        return {
          ...judge(first, side),
          milestone: side,
          differs: differs[index] === true,
          reasons: reasonsOfFields(plan, scenario, 'milestone', milestone.id, EXPLAINED, against),
        };
      });
      return [{ project, milestone, sides, differs: differs.includes(true) }];
    });
}

/** A dropped project takes its milestones with it. */
function listedMilestones(plan: Plan, scenario: ScenarioId): ReadonlyMap<string, Milestone> {
  const projects = new Set<string>(listProjects(plan, scenario).map((project) => project.id));
  const listed = listMilestones(plan, scenario).filter((milestone) => projects.has(milestone.project));
  return new Map(listed.map((milestone) => [milestone.id, milestone]));
}

function firstOfEach<One extends Project | Milestone>(lists: readonly (readonly One[])[]): ReadonlyMap<string, One> {
  const seen = new Map<string, One>();
  for (const list of lists) for (const one of list) if (!seen.has(one.id)) seen.set(one.id, one);
  return seen;
}

/** What a milestone promises. Its place in the list and how far it has come are no part of that. */
function demandOf(milestone: Milestone | null): unknown {
  if (milestone === null) return null;
  const { position, status, ...demand } = milestone;
  return demand;
}

function judge(
  first: Milestone | null,
  side: Milestone | null,
): Omit<ComparedMilestone, 'milestone' | 'differs' | 'reasons'> {
  if (first === null || side === null) {
    const move: TargetMove = first === side ? { kind: 'none' } : { kind: side === null ? 'dropped' : 'added' };
    return { direction: first === side ? 'same' : 'incomparable', quantity: move, monthsMoved: 0, firmness: null };
  }
  const [quantityDirection, quantity] = judgeQuantity(first, side);
  const monthsMoved = monthsBetween(first.due, side.due);
  const firmness = first.firmness === side.firmness ? null : side.firmness;
  const parts: readonly Direction[] = [
    quantityDirection,
    monthsMoved === null ? 'incomparable' : monthsMoved === 0 ? 'same' : monthsMoved > 0 ? 'looser' : 'stricter',
    firmness === null ? 'same' : firmness === 'firm' ? 'stricter' : 'looser',
  ];
  return { direction: together(parts), quantity, monthsMoved, firmness };
}

function judgeQuantity(first: Milestone, side: Milestone): readonly [Direction, TargetMove] {
  if (first.unit !== side.unit) return ['incomparable', { kind: 'otherUnit' }];
  if (first.counting !== side.counting) return ['incomparable', { kind: 'otherKind' }];
  // More of what a project delivers is stricter: milestones ask for quantities to be reached.
  const direction = equalData(first.quantity, side.quantity)
    ? 'same'
    : compareTargets(first.quantity, side.quantity, 'higher');
  return [direction, targetMove(first.quantity, side.quantity, { unit: first.unit, polarity: 'higher' }, direction)];
}

/** Findings that agree or are silent give their direction; findings that contradict each other give none. */
function together(parts: readonly Direction[]): Direction {
  const [found = 'same', ...others] = new Set(parts.filter((part) => part !== 'same'));
  return others.length === 0 ? found : 'incomparable';
}

function monthsBetween(from: string | null, to: string | null): number | null {
  if (from === to) return 0;
  return from === null || to === null ? null : monthOf(to) - monthOf(from);
}

/** Months since year 0; a bare year ends in December, a day counts by its share of a month. */
function monthOf(due: string): number {
  const [year, month, day] = due.split('-').map(Number);
  return (year ?? 0) * 12 + (month ?? 12) + (day === undefined ? 0 : (day - 31) / 31);
}

const EXPLAINED = [
  'what',
  'quantity',
  'unit',
  'due',
  'counting',
  'firmness',
  'scope',
  'responsible',
  'position',
] as const;
