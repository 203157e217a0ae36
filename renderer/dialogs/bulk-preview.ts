import { type BulkChange, type BulkOutcome, bulkOutcomes } from '../../shared/edits/bulk-edit';
import { typedText } from '../../shared/edits/fill-content';
import type { Wording } from '../../shared/wording/zh-CN';
import type { CellRef, CellText } from '../grid/sheet';
import type { BulkSelection } from './bulk-cells';

/** One selected cell and what would become of it: its new text, or why it stays. */
export interface PreviewLine {
  readonly ref: CellRef;
  readonly before: string;
  readonly after: string | null;
  readonly why: string | null;
}

/** What 确定 would do. `lines` leaves out cells that stay as they are. */
export interface BulkPreview {
  readonly lines: readonly PreviewLine[];
  readonly changed: number;
  readonly same: number;
  readonly skipped: readonly string[];
  readonly texts: readonly CellText[];
}

/** Works out every selected cell; the sheet's own reading says how a typed text would be taken. */
export function previewChange(selection: BulkSelection, change: BulkChange, words: Wording['filling']): BulkPreview {
  const lines: PreviewLine[] = [];
  const texts: CellText[] = [];
  let same = 0;
  const kinds = new Map(selection.model.columns.map(({ id, kind }) => [id, kind]));
  const { preview } = selection.sheet.actions();
  for (const { refs, cells } of selection.ranges) {
    const outcomes = bulkOutcomes(cells, change);
    refs.forEach((row, at) => {
      row.forEach((ref, place) => {
        const cell = cells[at]?.[place];
        const outcome = outcomes[at]?.[place];
        if (cell === undefined || outcome === undefined) return;
        const found = told(outcome, words);
        const text =
          outcome.kind === 'becomes'
            ? typedText(outcome.content, kinds.get(ref.column) === 'target' ? 'target' : 'text')
            : '';
        const reading = change.kind === 'set' && outcome.kind === 'becomes' ? (preview?.(ref, text) ?? null) : null;
        if (reading?.tone === 'refused') {
          lines.push({ ref, before: cell.text, after: null, why: reading.text });
        } else if (outcome.kind === 'same' || reading?.text === cell.text) {
          same += 1;
        } else {
          lines.push({ ref, before: cell.text, ...found, ...(reading === null ? {} : { after: reading.text }) });
          if (outcome.kind === 'becomes') texts.push({ cell: ref, text });
        }
      });
    });
  }
  const skipped = lines.flatMap(({ why }) => (why === null ? [] : [why]));
  return { lines, changed: texts.length, same, skipped, texts };
}

function told(outcome: BulkOutcome, words: Wording['filling']): Pick<PreviewLine, 'after' | 'why'> {
  switch (outcome.kind) {
    case 'becomes':
      return { after: outcome.content.text, why: null };
    case 'same':
      return { after: null, why: null };
    case 'skipped':
      return { after: null, why: words.reasons[outcome.why] };
    case 'locked':
      return { after: null, why: outcome.why };
  }
}
