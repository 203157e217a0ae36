import type { Comparison, MilestoneRow, TargetRow } from '../../../shared/analysis/comparison';
import type { ComparisonSetup } from './comparison-setup';

export interface Numbered<Row> {
  readonly row: Row;
  readonly number: number;
}

/** The rows that the filters leave; each keeps its number in the whole list. */
export function shownTargets({ targets }: Comparison, setup: ComparisonSetup): readonly Numbered<TargetRow>[] {
  return filtered(targets, setup);
}

export function shownMilestones({ milestones }: Comparison, setup: ComparisonSetup): readonly Numbered<MilestoneRow>[] {
  return filtered(milestones, setup);
}

function filtered<Row extends { readonly differs: boolean; readonly sides: readonly { readonly direction: string }[] }>(
  rows: readonly Row[],
  { onlyDifferences, direction }: ComparisonSetup,
): readonly Numbered<Row>[] {
  return rows
    .map((row, index) => ({ row, number: index + 1 }))
    .filter(({ row }) => row.differs || !onlyDifferences)
    .filter(({ row }) => direction === 'all' || row.sides.some((side) => side.direction === direction));
}

/** Whether a row begins another category or project than the one before it. */
export function startsBlock(of: string | undefined, before: string | undefined, index: number): boolean {
  return index > 0 && of !== before;
}
