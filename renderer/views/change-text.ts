import { type Change, changeKey } from '../../shared/operations/change';
import type { Address } from '../../shared/plan/address';
import { printDue } from '../../shared/plan/due-date';
import type { EntityKind } from '../../shared/plan/entity';
import type { FieldSlot, FieldValue } from '../../shared/plan/field';
import { type Plan, ROOT } from '../../shared/plan/plan';
import { formatTarget } from '../../shared/target/format-target';
import type { Slot } from '../../shared/values/slot';
import type { Wording } from '../../shared/wording/zh-CN';
import { addressOfPlace, entityName, placeText } from './place-text';
import { timeText } from './time-text';

/** A change in words. */
export interface ChangeText {
  /** Unique among the changes of an operation. */
  readonly key: string;
  readonly place: string;
  readonly before: string;
  readonly after: string;
  readonly address: Address | null;
}

export function changeText(plan: Plan, change: Change, wording: Wording): ChangeText {
  const words = wording.history;
  switch (change.kind) {
    case 'value':
      return {
        key: changeKey(change),
        place: placeText(plan, change, wording),
        before: slotText(wording, change.before, change.scenario === ROOT),
        after: slotText(wording, change.after, change.scenario === ROOT),
        address: change,
      };
    case 'field': {
      const text = (slot: FieldSlot) => fieldSlotText(plan, wording, change, slot);
      return {
        key: changeKey(change),
        place: placeText(plan, change, wording),
        before: text(change.before),
        after: text(change.after),
        // No sheet shows the packages that were merged.
        address: change.entity === 'package' ? null : change,
      };
    }
    case 'reason': {
      const address = addressOfPlace(change.scenario, change.of);
      const place = address === null ? change.of : placeText(plan, address, wording);
      return {
        key: changeKey(change),
        place: words.reasonOf(place),
        before: change.before?.reason ?? words.nothing,
        after: change.after?.reason ?? words.nothing,
        address,
      };
    }
    case 'note': {
      const address = addressOfPlace(change.scenario, change.of);
      const place = address === null ? change.of : placeText(plan, address, wording);
      const text = (note: string | null) => (note === null || note === '' ? words.nothing : note);
      return {
        key: changeKey(change),
        place: wording.table.noteOf(place),
        before: text(change.before),
        after: text(change.after),
        address,
      };
    }
  }
}

/** In the plan in force nothing stands above: silent is empty. In a draft it is what the parent says. */
function slotText({ history }: Wording, slot: Slot, root: boolean): string {
  if (slot.state === 'set') return formatTarget(slot.target);
  return slot.state === 'silent' && !root ? history.silent : history.nothing;
}

function fieldSlotText(
  plan: Plan,
  wording: Wording,
  address: Extract<Address, { kind: 'field' }>,
  slot: FieldSlot,
): string {
  const { history } = wording;
  if (address.field === 'position')
    return slot.state === 'set' ? history.listed : slot.state === 'cleared' ? history.dropped : '';
  if (slot.state === 'silent') return address.scenario === ROOT ? history.nothing : history.silent;
  return slot.state === 'cleared'
    ? history.nothing
    : fieldValueText(plan, wording, address.entity, address.field, slot.value);
}

/** The fields that hold the id of another entity. */
const NAMED: Readonly<Record<string, EntityKind>> = {
  'indicator/category': 'category',
  'project/box': 'box',
  'milestone/project': 'project',
  'scenario/parent': 'scenario',
  'region/parent': 'region',
  'passage/section': 'section',
  'mention/passage': 'passage',
  'mention/indicator': 'indicator',
  'mention/region': 'region',
};

/** A field's value as people read it. */
export function fieldValueText(
  plan: Plan,
  wording: Wording,
  entity: EntityKind,
  field: string,
  value: FieldValue,
): string {
  const { history } = wording;
  if (value === null || value === '') return history.nothing;
  if (typeof value === 'object') return formatTarget(value);
  if (typeof value === 'boolean') return value ? history.yes : history.no;
  if (typeof value === 'number') return String(value);
  const named = NAMED[`${entity}/${field}`];
  if (named !== undefined) {
    return entityName(plan, { scenario: ROOT, entity: named, id: value }, wording);
  }
  if (field === 'due') return printDue(value);
  if (field === 'returnedAt') return timeText(value);
  if (entity === 'indicator' && field === 'kind') return history.kinds[value] ?? value;
  if (field === 'counting') return history.countings[value] ?? value;
  return CHOSEN.has(field) ? (history.choices[value] ?? value) : value;
}

/** Fields of one choice out of a few; a name that happens to read `none` stays as it is. */
const CHOSEN: ReadonlySet<string> = new Set([
  'polarity',
  'attribute',
  'aggregation',
  'interpolation',
  'firmness',
  'state',
  'status',
]);
