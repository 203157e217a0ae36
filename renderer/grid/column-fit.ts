import type { AgSheet } from './ag-sheet';
import { fitWidth } from './column-layout';
import type { SheetHandle } from './sheet-handle';
import { textWidth } from './text-width';

/** Both sides of a cell with its line, and room for a sign or a toggle, px. */
const AROUND = 30;
/** Longer words are read in the tooltip or the inspector. */
const WIDEST = 520;
/** Rows measured: more would be felt, and columns rarely grow behind that. */
const MOST_ROWS = 3000;

/** The width, px at 100 %, that shows all texts of a column and its title. */
export function fittedWidth(
  { table, handle }: { readonly table: AgSheet; readonly handle: SheetHandle },
  column: string,
): number {
  const model = handle.model();
  const like = table.headerElement(column);
  if (like === null) return fitWidth(WIDEST);
  const { title = '', subtitle = '' } = model.columns.find(({ id }) => id === column) ?? {};
  let widest = textWidth(`${title} ${subtitle}`, like);
  const seen = new Set<string>();
  for (const { id, level } of model.rows.slice(0, MOST_ROWS)) {
    const { text } = model.cell(id, column);
    // Headings run over the columns beside them.
    if (level === 'group' || seen.has(text)) continue;
    seen.add(text);
    widest = Math.max(widest, textWidth(text, like) * BODY_TO_HEADER);
  }
  return fitWidth(Math.min(Math.ceil(widest) + AROUND, WIDEST));
}

/** Headers are set in 12 px, cells in 13. */
const BODY_TO_HEADER = 13 / 12;
