import type { Direction } from '../target/compare-targets';
import type { Comparison, DirectionCount, TargetRow } from './comparison';

/** What each scenario changes against the first, over the rows that a comparison lists; rows not listed are alike. */
export function countSides(compared: Omit<Comparison, 'counts'>): readonly DirectionCount[] {
  return compared.scenarios.map((scenario, index) => ({ scenario, ...countSide(compared, index) }));
}

function countSide(
  { targets, projects, milestones, total }: Omit<Comparison, 'counts'>,
  index: number,
): Omit<DirectionCount, 'scenario'> {
  const tally: Record<Direction, number> = { stricter: 0, looser: 0, incomparable: 0, same: 0 };
  const unlisted: TargetRow[] = [];
  for (const row of targets) {
    if (!row.differs) continue;
    const direction = row.directions[index] ?? 'same';
    tally[direction] += 1;
    if (direction === 'incomparable') unlisted.push(row);
  }
  const { stricter, looser, incomparable } = tally;
  const sides = milestones.flatMap((row) => row.sides[index] ?? []);
  const came = (kind: 'added' | 'dropped'): number =>
    // An indicator is one thing, however many of its regions and years are compared.
    new Set(unlisted.flatMap((row) => (row.sides[index]?.move.kind === kind ? [row.indicator.id] : []))).size +
    projects.filter((row) => row.sides[index]?.move === kind).length +
    sides.filter(({ quantity }) => quantity.kind === kind).length;
  return {
    stricter,
    looser,
    incomparable,
    same: total - stricter - looser - incomparable,
    milestones: sides.filter(({ differs }) => differs).length,
    moved: sides.filter(({ monthsMoved }) => monthsMoved !== 0).length,
    requantified: sides.filter(({ quantity }) => !['none', 'added', 'dropped'].includes(quantity.kind)).length,
    added: came('added'),
    dropped: came('dropped'),
  };
}
