import { ADDED, DROPPED, INCOMPARABLE, LOOSER, STRICTER, VERDICTS } from '../target/verdict';
import type { Comparison, DirectionCount } from './comparison';

/** What each scenario changes against the first, over the rows that a comparison lists; rows not listed are alike. */
export function countSides(compared: Omit<Comparison, 'counts'>): readonly DirectionCount[] {
  return compared.scenarios.map((scenario, index) => ({ scenario, ...countSide(compared, index) }));
}

function countSide(
  { targets, projects, milestones, total }: Omit<Comparison, 'counts'>,
  index: number,
): Omit<DirectionCount, 'scenario'> {
  const [stricter, looser] = [targets.count(index, STRICTER), targets.count(index, LOOSER)];
  const listing = targets.count(index, ADDED) + targets.count(index, DROPPED);
  const incomparable = targets.count(index, INCOMPARABLE) + listing;
  const sides = milestones.flatMap((row) => row.sides[index] ?? []);
  const came = (kind: 'added' | 'dropped'): number =>
    targets.countIndicators(index, VERDICTS.indexOf(kind)) +
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
