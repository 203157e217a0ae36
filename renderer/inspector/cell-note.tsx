import type { Address } from '../../shared/plan/address';
import { noteOf } from '../../shared/plan/note';
import { showDialog } from '../session/desk-state';
import type { SheetContext } from '../views/sheet-context';
import { InspectorSection } from './inspector-section';

/** The note on a cell, in full; nothing where there is none. */
export function CellNote({ context, address }: { readonly context: SheetContext; readonly address: Address }) {
  const words = context.wording.table;
  const note = noteOf(context.plan, address);
  if (note === '') return null;
  return (
    <InspectorSection
      title={words.note}
      action={{ label: words.noteEdit, run: () => showDialog({ kind: 'note', address }) }}
    >
      <p className="inspector-note">{note}</p>
    </InspectorSection>
  );
}
