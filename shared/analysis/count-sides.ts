import type { Direction } from '../target/compare-targets';
import type { Comparison, DirectionCount } from './comparison';

/** What each scenario changes against the first, over the rows that a comparison lists; rows not listed are alike. */
export function countSides(compared: Omit<Comparison, 'counts'>): readonly DirectionCount[] {
  return compared.scenarios.map((scenario, index) => ({ scenario, ...countSide(compared, index) }));
}

function countSide(
  { targets, projects, milestones, total }: Omit<Comparison, 'counts'>,
  index: number,
): Omit<DirectionCount, 'scenario'> {
  const differing = targets.filter(({ differs }) => differs);
  const count = (wanted: Direction): number =>
    differing.filter(({ directions }) => directions[index] === wanted).length;
  const [stricter, looser, incomparable] = [count('stricter'), count('looser'), count('incomparable')];
  const sides = milestones.flatMap((row) => row.sides[index] ?? []);
  const unlisted = differing.filter(({ directions }) => directions[index] === 'incomparable');
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
