import type { IndicatorId, RegionId, Year } from '../base/ids';
import type { EntityKind } from '../plan/entity';
import type { FieldValue } from '../plan/field';
import type { Target } from '../target/target';
import type { DraftBox, DraftIndicator } from './import-draft';

/** `missing`: the plan has it, the document does not. */
export type DifferenceKind = 'new' | 'changed' | 'missing';

/** Why something is not taken over unless a person says so. */
export type DifferenceDoubt = 'otherUnit' | 'lowConfidence' | 'notItsOwn';

/** One thing in which a document and a plan part, and what would be written if it is taken over. */
export interface Difference {
  /** The same for the same thing while the draft is being corrected. */
  readonly key: string;
  readonly kind: DifferenceKind;
  readonly of: 'indicator' | 'value' | 'project' | 'milestone' | 'box' | 'section' | 'passage' | 'mention';
  /** Name of the indicator, project or box, words of the milestone, heading or sentence. */
  readonly subject: string;
  /** Name of the region, for a value; for a milestone's state, who reported it. */
  readonly region: string | null;
  readonly year: Year | null;
  /** Where one field differs: which. */
  readonly field: string | null;
  readonly before: FieldValue;
  readonly after: FieldValue;
  /** Where the document says it: the part of the draft, and its place. Missing things have none. */
  readonly part: string | null;
  readonly place: string;
  readonly doubt: DifferenceDoubt | null;
  readonly write: DifferenceWrite;
}

/** A value of an indicator that does not exist yet. */
export interface NewValue {
  readonly region: RegionId;
  readonly year: Year;
  readonly target: Target;
}

/** A number of a sentence, and what it tells: of an indicator of the plan, or of one that comes along (`newIndicatorKey`). */
export interface NewMention {
  readonly indicator: { readonly id: IndicatorId } | { readonly added: string };
  readonly region: RegionId;
  readonly year: Year;
  readonly nth: number;
}

export type DifferenceWrite =
  | {
      readonly kind: 'value';
      readonly indicator: IndicatorId;
      readonly region: RegionId;
      readonly year: Year;
      /** Null empties the cell. */
      readonly target: Target | null;
    }
  | {
      readonly kind: 'field';
      readonly entity: EntityKind;
      readonly id: string;
      readonly field: string;
      readonly value: FieldValue;
    }
  | { readonly kind: 'category'; readonly indicator: IndicatorId; readonly name: string }
  | { readonly kind: 'indicator'; readonly draft: DraftIndicator; readonly values: readonly NewValue[] }
  | {
      readonly kind: 'project';
      readonly box: string | Pick<DraftBox, 'label' | 'title'>;
      readonly fields: Readonly<Record<string, FieldValue>>;
      readonly milestones: readonly Readonly<Record<string, FieldValue>>[];
    }
  | { readonly kind: 'milestone'; readonly project: string; readonly fields: Readonly<Record<string, FieldValue>> }
  | { readonly kind: 'section'; readonly part: string; readonly fields: Readonly<Record<string, FieldValue>> }
  | {
      readonly kind: 'passage';
      /** Id of a section of the plan, the part of one that comes along, or empty. */
      readonly section: string | { readonly part: string };
      readonly fields: Readonly<Record<string, FieldValue>>;
      readonly mentions: readonly NewMention[];
    }
  | { readonly kind: 'mention'; readonly passage: string; readonly mention: NewMention }
  | { readonly kind: 'drop'; readonly entity: 'indicator' | 'project' | 'milestone' | 'passage'; readonly id: string };

/** New and changed things are taken over unless they are doubted; what is missing stays as it is. */
export function isTakenByItself({ kind, doubt }: Pick<Difference, 'kind' | 'doubt'>): boolean {
  return kind !== 'missing' && doubt === null;
}
