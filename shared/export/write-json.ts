import { strToU8 } from 'fflate';
import type { PassageRow } from '../analysis/compare-passages';
import type { ComparedTarget, MilestoneRow, ProjectRow, TargetRow } from '../analysis/compared-rows';
import type { Comparison } from '../analysis/comparison';
import { subtractWritten } from '../base/number-text';
import { formatTarget } from '../target/format-target';
import type { Target } from '../target/target';
import type { ReportParagraph } from './report';

/**
 * A comparison for other programs: `{scenarios, rows, milestones, projects}`, and `passages`, the sentences of the text
 * that have to follow, where there are such: `after` is null where a person has to word them. `values` and `directions` follow `scenarios`;
 * `delta` and `direction` are the second scenario's against the first. `delta` is a plain subtraction in the
 * indicator's unit, null where subtracting would be wrong. `explanation` stands there where one was asked for: its
 * paragraphs.
 */
export function writeComparisonJson(
  comparison: Comparison,
  names: readonly string[],
  explanation: readonly ReportParagraph[],
  passages: readonly PassageRow[] = [],
): Uint8Array {
  const document = {
    scenarios: names,
    rows: comparison.targets.map((row) => rowOf(row, names)),
    milestones: comparison.milestones.map((row) => milestoneOf(row, names)),
    projects: comparison.projects.map((row) => projectOf(row, names)),
    ...(passages.length === 0 ? {} : { passages: passages.map(passageOf) }),
    ...(explanation.length === 0 ? {} : { explanation: explanation.map(({ text }) => text) }),
  };
  return strToU8(`${JSON.stringify(document, null, 2)}\n`);
}

function rowOf(row: TargetRow, names: readonly string[]): unknown {
  const { sides } = row;
  const deltas = sides.map((side) => deltaOf(sides[0], side));
  return {
    category: row.category?.name ?? null,
    indicator: row.indicator.name,
    unit: row.indicator.unit,
    region: row.region.name,
    year: row.year,
    base: printed(row.base),
    values: sides.map((side) => printed(side.target)),
    delta: deltas[1] ?? null,
    deltas,
    direction: sides[1]?.direction ?? 'same',
    directions: sides.map((side) => side.direction),
    states: sides.map((side) => side.state),
    differs: row.differs,
    reasons: sides.flatMap((side, index) =>
      side.reason === null || !row.differs ? [] : [{ scenario: names[index] ?? '', ...side.reason }],
    ),
  };
}

function deltaOf(first: ComparedTarget | undefined, side: ComparedTarget): number | null {
  const [from, to] = [first?.target, side.target];
  if (from?.kind !== 'number' || to?.kind !== 'number') return null;
  if (side.move.kind === 'otherKind' || side.move.kind === 'otherUnit') return null;
  return subtractWritten(to, from).number;
}

function milestoneOf(row: MilestoneRow, names: readonly string[]): unknown {
  return {
    project: row.project.name,
    milestone: row.milestone.what,
    unit: row.milestone.unit,
    values: row.sides.map(({ milestone }) =>
      milestone === null
        ? null
        : {
            quantity: printed(milestone.quantity),
            unit: milestone.unit,
            due: milestone.due,
            firmness: milestone.firmness,
          },
    ),
    monthsMoved: row.sides[1]?.monthsMoved ?? null,
    direction: row.sides[1]?.direction ?? 'same',
    directions: row.sides.map((side) => side.direction),
    differs: row.differs,
    reasons: row.sides.flatMap((side, index) =>
      row.differs ? side.reasons.map((reason) => ({ scenario: names[index] ?? '', ...reason })) : [],
    ),
  };
}

/** `changes` follow `scenarios`: none, added, dropped, reworded. */
function projectOf(row: ProjectRow, names: readonly string[]): unknown {
  return {
    project: row.project.name,
    changes: row.sides.map((side) => side.move),
    differs: row.differs,
    reasons: row.sides.flatMap((side, index) =>
      row.differs ? side.reasons.map((reason) => ({ scenario: names[index] ?? '', ...reason })) : [],
    ),
  };
}

function passageOf({ section, sides }: PassageRow): unknown {
  return {
    section: section?.heading ?? null,
    before: sides[0]?.text ?? null,
    after: sides.map((side) => side.reads),
    changes: sides.map((side) => side.move),
  };
}

function printed(target: Target | null): string | null {
  return target === null ? null : formatTarget(target);
}
