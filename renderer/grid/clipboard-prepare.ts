import { bulkOutcomes } from '../../shared/edits/bulk-edit';
import { contentOf, type FillContent, typedText } from '../../shared/edits/fill-content';
import type { PlacedText } from '../../shared/edits/paste-block';
import type { CellTexts } from '../../shared/tabular/table-text';
import { parseTarget } from '../../shared/target/target-text';
import { contentOfCell } from './clipboard-block';
import type { SpecialChoice } from './clipboard-questions';
import type { Copied } from './clipboard-state';
import type { CellRef, CellText, SheetActions, SheetColumn, SheetModel } from './sheet';
import type { SheetOrder } from './sheet-order';

/** What lies on the clipboard, as a rectangle. `own`: it was copied here, and nothing of it was lost on the way. */
export interface PasteSource {
  readonly cells: CellTexts;
  readonly own: Copied | null;
}

/** What a paste will write, and what it will not and why. */
export interface PreparedPaste {
  readonly texts: readonly CellText[];
  /** Cells of the texts that cannot be read as their column wants it: they are kept and flagged. */
  readonly unreadable: number;
  /** Written with another unit than their row's; the first of them. Null: none. */
  readonly otherUnit: { readonly typed: string; readonly unit: string; readonly cells: readonly CellRef[] } | null;
  /** Cells left as they are because they are locked, worked out or headings. */
  readonly locked: number;
  /** Cells that add and multiply left as they are: no number there, or none on the clipboard. */
  readonly notNumbers: number;
}

export interface PrepareParts {
  readonly model: SheetModel;
  readonly order: SheetOrder;
  readonly preview: SheetActions['preview'];
}

/** Texts for the places of a paste. Nothing is written yet; every place that takes no text is counted by its reason. */
export function preparePaste(
  { model, order, preview }: PrepareParts,
  source: PasteSource,
  placed: readonly PlacedText[],
  calculate: SpecialChoice['calculate'],
): PreparedPaste {
  const columns = new Map(model.columns.map((column) => [column.id, column]));
  const texts: CellText[] = [];
  const otherUnits: CellRef[] = [];
  let firstUnit: { readonly typed: string; readonly unit: string } | null = null;
  let [unreadable, locked, notNumbers] = [0, 0, 0];
  for (const place of placed) {
    const cell = { row: order.rows[place.row] ?? '', column: order.columns[place.column] ?? '' };
    const column = columns.get(cell.column);
    const held = model.cell(cell.row, cell.column);
    if (column === undefined || held.locked !== undefined || column.kind === 'glyph') {
      locked += 1;
      continue;
    }
    const text =
      calculate === 'none'
        ? plainText(source, place, column)
        : calculated(contentOfCell(held), source, place, calculate);
    if (text === null) {
      notNumbers += 1;
      continue;
    }
    texts.push({ cell, text });
    const read = column.kind === 'target' && text !== '' ? (preview?.(cell, text) ?? null) : null;
    if (read?.tone !== 'refused') continue;
    if (read.otherUnit === undefined) unreadable += 1;
    else {
      firstUnit ??= read.otherUnit;
      otherUnits.push(cell);
    }
  }
  const otherUnit = firstUnit === null ? null : { ...firstUnit, cells: otherUnits };
  return { texts, unreadable, otherUnit, locked, notNumbers };
}

/** The same with units taken off the texts of some cells: the number is meant in the row's own unit. */
export function withoutUnits(texts: readonly CellText[], cells: readonly CellRef[]): readonly CellText[] {
  const named = new Set(cells.map(keyOf));
  return texts.map((each) => (named.has(keyOf(each.cell)) ? { ...each, text: numberOf(each.text) } : each));
}

function numberOf(text: string): string {
  const read = parseTarget(text);
  return read.ok ? contentOf(read.value.target).text : text;
}

/** Moving: the cells a cut leaves, made empty, except those that are written again and those whose text found no place. */
export function emptied(
  cut: Copied,
  texts: readonly CellText[],
  placed: readonly PlacedText[],
  order: SheetOrder,
): readonly CellText[] {
  const written = new Set(texts.map(({ cell }) => keyOf(cell)));
  const moved = placed.filter(({ row, column }) =>
    written.has(keyOf({ row: order.rows[row] ?? '', column: order.columns[column] ?? '' })),
  );
  return moved.flatMap(({ from }) => {
    const cell = { row: cut.range.rows[from.row] ?? '', column: cut.range.columns[from.column] ?? '' };
    const blank = cut.contents[from.row]?.[from.column]?.text === '';
    return blank || written.has(keyOf(cell)) ? [] : [{ cell, text: '' }];
  });
}

function keyOf({ row, column }: CellRef): string {
  return `${row}\n${column}`;
}

function plainText(source: PasteSource, { text, from }: PlacedText, column: SheetColumn): string {
  const content = source.own?.contents[from.row]?.[from.column];
  return content === undefined ? text : typedText(content, column.kind === 'target' ? 'target' : 'text');
}

/** The text of a cell after the clipboard's number was added or multiplied in; null where one of both is no number. */
function calculated(
  held: FillContent,
  source: PasteSource,
  { text, from }: PlacedText,
  kind: 'add' | 'multiply',
): string | null {
  const amount = source.own?.contents[from.row]?.[from.column]?.target ?? targetOf(text);
  if (amount?.kind !== 'number') return null;
  const { number, decimals, scale } = amount;
  const written = { number, decimals, scale };
  const change = kind === 'add' ? ({ kind, amount: written } as const) : ({ kind, factor: written } as const);
  const outcome = bulkOutcomes([[{ ...held, computed: false }]], change)[0]?.[0];
  if (outcome?.kind === 'same') return held.text;
  return outcome?.kind === 'becomes' ? typedText(outcome.content, 'target') : null;
}

function targetOf(text: string) {
  const read = parseTarget(text);
  return read.ok ? read.value.target : null;
}
