import type { Address } from '../../shared/plan/address';
import type { SheetContext } from '../views/sheet-context';
import { FieldInspector } from './field-inspector';
import './inspector.css';
import { LockedHere } from './locked-here';
import { ValueInspector } from './value-inspector';

export interface InspectorProps {
  readonly context: SheetContext;
  /** What the active cell holds; null where it holds nothing of its own. */
  readonly address: Address | null;
  /** What to say about a cell that holds nothing of its own: how it was worked out, who is missing. */
  readonly note?: string | undefined;
}

/** Everything about the active cell, beside the sheet. */
export function Inspector({ context, address, note }: InspectorProps) {
  const words = context.wording.inspector;
  return (
    <aside className="inspector" aria-label={words.label} data-pane="inspector" tabIndex={-1}>
      {context.locked === undefined ? null : <LockedHere context={context} />}
      {address === null ? <p className="inspector-nothing">{note ?? words.nothing}</p> : null}
      {address?.kind === 'value' ? <ValueInspector context={context} address={address} /> : null}
      {address?.kind === 'field' ? <FieldInspector context={context} address={address} /> : null}
    </aside>
  );
}
