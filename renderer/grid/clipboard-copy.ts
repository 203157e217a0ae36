import type { Issue } from '../../shared/base/issue';
import { ok, type Result } from '../../shared/base/result';
import { guardFormula } from '../../shared/tabular/guard-formula';
import { writeHtmlTable } from '../../shared/tabular/html-table';
import { writeTableText } from '../../shared/tabular/table-text';
import { contentsOf, copiedRange, headerTexts, outgoingCell } from './clipboard-block';
import type { Copied } from './clipboard-state';
import type { Selection } from './selection';
import type { SheetModel } from './sheet';
import type { SheetOrder } from './sheet-order';

/** What goes onto the clipboard, and what the sheet remembers of it. */
export interface Outgoing {
  readonly text: string;
  readonly html: string;
  readonly copied: Copied;
}

export interface CopyWish {
  readonly mode: Copied['mode'];
  /** A first row with the headers of the columns. */
  readonly headers: boolean;
}

/**
 * Texts of a selection for other programs: as displayed, merged blocks repeated in every row, so that rows can be
 * sorted there; nothing in them can run as a formula. Issues as `copiedRange`.
 */
export function copySelection(
  model: SheetModel,
  order: SheetOrder,
  selection: Selection,
  { mode, headers }: CopyWish,
): Result<Outgoing, Issue> {
  const range = copiedRange(order, selection);
  if (!range.ok) return range;
  const contents = contentsOf(model, range.value);
  const cells = contents.map((row) => row.map(outgoingCell));
  const head = headers ? [headerTexts(model, range.value.columns).map((text) => ({ text, number: null }))] : [];
  const all = [...head, ...cells];
  const text = writeTableText(
    all.map((row) => row.map((cell) => (cell.number === null ? guardFormula(cell.text) : cell.text))),
  );
  return ok({
    text,
    html: writeHtmlTable(all),
    copied: { sheet: model.id, label: model.label, range: range.value, mode, text, contents, running: true },
  });
}
