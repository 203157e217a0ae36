import { contentOf, type FillContent, numberText, typedText } from '../../shared/edits/fill-content';
import { type FillKind, fillSeries, onlyRepeats } from '../../shared/edits/fill-series';
import { TRAJECTORY_SHAPES, type TrajectoryShape, trajectoryBetween } from '../../shared/edits/trajectory-fill';
import type { NumberTarget } from '../../shared/target/target';
import type { FillLine } from './fill-lines';
import type { CellRef, CellText, SheetCell, SheetModel } from './sheet';

/**
 * How a fill is made. `values`: as a plain drag, but each cell keeps its own comparator. A shape of a way: between the
 * last filled cell and the number that stood at the far end, which stays.
 */
export type FillMode = FillKind | 'values' | TrajectoryShape;

/** Why a cell of a fill stays as it is: the words of its lock, or a code of the words of filling. */
export type FillSkip = { readonly cell: CellRef } & (
  | { readonly why: 'heading' | 'noEnds' | 'noRate' }
  | { readonly why: 'locked'; readonly text: string }
);

export interface PlannedFill {
  readonly texts: readonly CellText[];
  readonly skipped: readonly FillSkip[];
}

/** The text of every cell of a fill. Locked cells, headings and the row for new entries take no part in the series. */
export function planFill(model: SheetModel, lines: readonly FillLine[], mode: FillMode): PlannedFill {
  const texts: CellText[] = [];
  const skipped: FillSkip[] = [];
  const look = looker(model);
  for (const line of lines) {
    const into = line.into.filter((cell) => {
      const skip = look.skip(cell, line.sources);
      if (skip !== null && skip !== 'entry') skipped.push(skip);
      return skip === null;
    });
    const sources = line.sources.map(look.content);
    if (isShape(mode)) {
      const way = wayTo(sources, into, line.towards, look.number, mode);
      if (typeof way === 'string') skipped.push(...into.map((cell) => ({ cell, why: way })));
      else for (const [at, target] of way.entries()) put(into[at], contentOf(target));
      continue;
    }
    const kind = mode === 'values' ? 'auto' : mode;
    const contents = fillSeries(sources, into.length, { kind, towards: line.towards });
    for (const [at, content] of contents.entries()) put(into[at], content);
  }
  return { texts, skipped };

  function put(cell: CellRef | undefined, content: FillContent): void {
    if (cell === undefined) return;
    const text = mode === 'values' ? numberText(content) : typedText(content, look.kind(cell.column));
    texts.push({ cell, text });
  }
}

/** Ctrl on the handle asks for the other of copy and series. */
export function toggledMode(model: SheetModel, lines: readonly FillLine[]): FillMode {
  const look = looker(model);
  return lines.every(({ sources }) => onlyRepeats(sources.map(look.content))) ? 'series' : 'copy';
}

/** Whether a way can lead anywhere: some line ends at a number that somebody set. */
export function hasWay(model: SheetModel, lines: readonly FillLine[]): boolean {
  const look = looker(model);
  return lines.some((line) => {
    const into = line.into.filter((cell) => look.skip(cell, line.sources) === null);
    return typeof wayTo(line.sources.map(look.content), into, line.towards, look.number, 'even') !== 'string';
  });
}

/** What a cell gives to a fill: what F2 would edit, and its target in columns of targets. */
export function fillContent(cell: SheetCell): FillContent {
  return { text: cell.editText ?? cell.text, target: cell.target ?? null };
}

function isShape(mode: FillMode): mode is TrajectoryShape {
  return (TRAJECTORY_SHAPES as readonly string[]).includes(mode);
}

type Number = (cell: CellRef) => NumberTarget | null;

function wayTo(
  sources: readonly FillContent[],
  into: readonly CellRef[],
  towards: FillLine['towards'],
  number: Number,
  shape: TrajectoryShape,
): readonly NumberTarget[] | 'noEnds' | 'noRate' {
  const from = (towards === 'after' ? sources.at(-1) : sources[0])?.target;
  const end = into.at(-1);
  const to = end === undefined ? null : number(end);
  if (from?.kind !== 'number' || to === null || into.length < 2) return 'noEnds';
  const way = trajectoryBetween(from, to, into.length, shape);
  return way.ok ? way.value : 'noRate';
}

/** Questions about cells of a model, with its rows and columns at hand. */
function looker(model: SheetModel) {
  const rows = new Map(model.rows.map((row) => [row.id, row]));
  const columns = new Map(model.columns.map((column) => [column.id, column]));
  const cellOf = ({ row, column }: CellRef) => model.cell(row, column);
  return {
    content: (cell: CellRef) => fillContent(cellOf(cell)),
    kind: (column: string) => (columns.get(column)?.kind === 'target' ? ('target' as const) : ('text' as const)),
    /** A number that stands in a cell by itself, not worked out. */
    number: (cell: CellRef): NumberTarget | null => {
      const { target, marks } = cellOf(cell);
      return target?.kind === 'number' && marks?.includes('computed') !== true ? target : null;
    },
    skip: (cell: CellRef, sources: readonly CellRef[]): FillSkip | 'entry' | null => {
      const row = rows.get(cell.row);
      if (row?.entry === true) return 'entry';
      const level = rows.get(sources[0]?.row ?? '')?.level;
      if (row !== undefined && row.level !== 'item' && row.level !== level) return { cell, why: 'heading' };
      const { locked } = cellOf(cell);
      return locked === undefined ? null : { cell, why: 'locked', text: locked };
    },
  };
}
