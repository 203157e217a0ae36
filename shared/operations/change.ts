import type { ScenarioId } from '../base/ids';
import type { Address } from '../plan/address';
import type { FieldSlot } from '../plan/field';
import type { Reason } from '../plan/plan';
import type { Slot } from '../values/slot';

type ValueAddress = Extract<Address, { kind: 'value' }>;
type FieldAddress = Extract<Address, { kind: 'field' }>;

/**
 * One thing that became another thing at one address. The only format in which a plan changes:
 * edits make it, the log stores it, undo inverts it, history shows it, merge compares it.
 */
export type Change =
  | (ValueAddress & { readonly before: Slot; readonly after: Slot })
  | (FieldAddress & { readonly before: FieldSlot; readonly after: FieldSlot })
  | ReasonChange
  | NoteChange;

export interface ReasonChange {
  readonly kind: 'reason';
  readonly scenario: ScenarioId;
  /** `placeKey` of the address it explains. */
  readonly of: string;
  readonly before: Reason | null;
  readonly after: Reason | null;
}

export interface NoteChange {
  readonly kind: 'note';
  readonly scenario: ScenarioId;
  /** `placeKey` of the cell it stands on. */
  readonly of: string;
  /** Null: the scenario has no word on it. */
  readonly before: string | null;
  readonly after: string | null;
}

/** The same address has the same key, whatever it changes from and to. */
export function changeKey(change: Change): string {
  switch (change.kind) {
    case 'value':
      return `${change.scenario}/value/${change.indicator}/${change.region}/${change.year}`;
    case 'field':
      return `${change.scenario}/${change.entity}/${change.id}/${change.field}`;
    case 'reason':
      return `${change.scenario}/reason/${change.of}`;
    case 'note':
      return `${change.scenario}/note/${change.of}`;
  }
}
