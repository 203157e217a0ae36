import type { Address } from '../../shared/plan/address';
import type { SheetContext } from '../views/sheet-context';
import { FieldInspector } from './field-inspector';
import './inspector.css';
import { ValueInspector } from './value-inspector';

export interface InspectorProps {
  readonly context: SheetContext;
  /** What the active cell holds; null where it holds nothing of its own. */
  readonly address: Address | null;
}

/** Everything about the active cell, beside the sheet. */
export function Inspector({ context, address }: InspectorProps) {
  const words = context.wording.inspector;
  return (
    <aside className="inspector" aria-label={words.label} data-pane="inspector" tabIndex={-1}>
      {address === null ? <p className="inspector-nothing">{words.nothing}</p> : null}
      {address?.kind === 'value' ? <ValueInspector context={context} address={address} /> : null}
      {address?.kind === 'field' ? <FieldInspector context={context} address={address} /> : null}
    </aside>
  );
}
