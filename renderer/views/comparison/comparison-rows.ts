import type { MilestoneRow, ProjectRow, TargetRow } from '../../../shared/analysis/compared-rows';
import type { Comparison } from '../../../shared/analysis/comparison';
import { keepsRow, keepsVerdicts } from '../../../shared/analysis/filter-rows';
import type { ComparisonSetup } from './comparison-setup';

export interface Numbered<Row> {
  readonly row: Row;
  readonly number: number;
}

/** More rows than this are not listed at once: nobody reads them, and a sheet holds them badly. */
const MOST_LISTED = 5_000;

export interface ShownTargets {
  readonly rows: readonly Numbered<TargetRow>[];
  /** How many the filters leave, listed or not. */
  readonly count: number;
}

/** The rows that the filters leave, from the first; each keeps its number in the whole list. */
export function shownTargets({ targets }: Comparison, setup: ComparisonSetup): ShownTargets {
  const rows: Numbered<TargetRow>[] = [];
  const count = targets.visit(keepsVerdicts(setup), (make, at) => {
    if (rows.length < MOST_LISTED) rows.push({ row: make(), number: at + 1 });
  });
  return { rows, count };
}

/** A milestone, or a project as such: it has a row of its own only where it differs. */
export type ProjectPart =
  | { readonly kind: 'milestone'; readonly row: MilestoneRow; readonly number: number }
  | { readonly kind: 'project'; readonly row: ProjectRow };

/** Milestones by project; what changed about the project itself stands before its milestones. */
export function shownProjectParts(
  { projects, milestones }: Comparison,
  setup: ComparisonSetup,
): readonly ProjectPart[] {
  const listed = numbered(milestones).filter(({ row }) => keepsRow(row, setup));
  const changed = projects.filter((row) => row.differs && keepsRow(row, setup));
  const order = new Map<string, number>(projects.map(({ project }, index) => [project.id, index]));
  const rank = (part: ProjectPart): number => order.get(part.row.project.id) ?? order.size;
  return [
    ...changed.map((row): ProjectPart => ({ kind: 'project', row })),
    ...listed.map((one): ProjectPart => ({ kind: 'milestone', ...one })),
  ].sort((left, right) => rank(left) - rank(right));
}

/** The row of a target in the sheet. */
export function targetRowId({ indicator, region, year }: TargetRow): string {
  return `${indicator.id}/${region.id}/${year}`;
}

export function targetOfRow({ targets }: Comparison, id: string | null): TargetRow | undefined {
  const [indicator = '', region = '', year = ''] = id?.split('/') ?? [];
  return targets.rowOf(indicator, region, Number(year));
}

function numbered<Row>(rows: readonly Row[]): readonly Numbered<Row>[] {
  return rows.map((row, index) => ({ row, number: index + 1 }));
}

/** Whether a row begins another category or project than the one before it. */
export function startsBlock(of: string | undefined, before: string | undefined, index: number): boolean {
  return index > 0 && of !== before;
}
