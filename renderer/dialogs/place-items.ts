import { shownAt } from '../../shared/analysis/shown-changes';
import type { ScenarioId } from '../../shared/base/ids';
import { type Address, placeKey } from '../../shared/plan/address';
import { ownSlot } from '../../shared/plan/effective';
import type { EntityKind } from '../../shared/plan/entity';
import type { FieldValue } from '../../shared/plan/field';
import type { Plan } from '../../shared/plan/plan';
import { entityOf, listBoxes, listCategories } from '../../shared/plan/plan-lists';
import { resolveField } from '../../shared/plan/resolve';
import type { Wording } from '../../shared/wording/zh-CN';
import type { CheckItem } from '../parts/check-list';
import { fieldValueText } from '../views/change-text';
import { entityName, placeText } from '../views/place-text';

/** A line of a list of places: one place, or an indicator, project or milestone that comes or goes as a whole. */
export interface PlaceItem extends CheckItem {
  readonly places: readonly Address[];
}

export interface PlaceList {
  readonly plan: Plan;
  readonly wording: Wording;
  /** Whose words are given. */
  readonly from: ScenarioId;
  /** Who takes them. */
  readonly to: ScenarioId;
  /** Said of a line where the taker has a word of its own that would go. */
  readonly conflict?: string;
}

/** Places as lines under their category or project, in the order of the plan. */
export function placeItems(list: PlaceList, places: readonly Address[]): readonly PlaceItem[] {
  const wholes = new Map<string, Address[]>();
  for (const place of places) if (comesOrGoes(list, place)) wholes.set(entityOfPlace(place), []);
  const items: PlaceItem[] = [];
  for (const place of places) {
    const whole = wholes.get(entityOfPlace(place));
    if (whole === undefined) items.push(placeItem(list, place));
    else whole.push(place);
  }
  for (const [key, parts] of wholes) items.push(wholeItem(list, key, parts));
  return items.sort(inPlanOrder(list));
}

/** `indicator/i-01`: the row that a place belongs to. */
export function entityOfPlace(place: Address): string {
  return place.kind === 'value' ? `indicator/${place.indicator}` : `${place.entity}/${place.id}`;
}

/** The place says that its row is listed by one and not by the other. */
function comesOrGoes({ plan, from, to }: PlaceList, place: Address): boolean {
  if (place.kind !== 'field' || place.field !== 'position') return false;
  const listed = (scenario: ScenarioId) => shownAt(plan, { ...place, scenario }) !== null;
  return listed(from) !== listed(to);
}

function placeItem(list: PlaceList, place: Address): PlaceItem {
  const { plan, wording, from, to, conflict } = list;
  const own = ownSlot(plan, { ...place, scenario: to }).state !== 'silent';
  return {
    id: placeKey(place),
    group: groupOf(list, place),
    label: placeText(plan, { ...place, scenario: from }, wording),
    before: shownText(plan, wording, place, shownAt(plan, { ...place, scenario: to })),
    after: shownText(plan, wording, place, shownAt(plan, { ...place, scenario: from })),
    remark: own ? (conflict ?? '') : '',
    places: [place],
  };
}

function wholeItem(list: PlaceList, key: string, places: readonly Address[]): PlaceItem {
  const { plan, wording, from, to } = list;
  const words = wording.scenarios.list;
  const [entity = 'indicator', id = ''] = key.split('/') as [EntityKind, string];
  const listed = resolveField(plan, from, entity, id, 'position').value !== null;
  return {
    id: key,
    group: groupOf(list, { kind: 'field', scenario: from, entity, id, field: 'position' }),
    label: entityName(plan, { scenario: listed ? from : to, entity, id }, wording),
    before: listed ? words.notListed : words.listed,
    after: listed ? words.added : words.dropped,
    remark: '',
    places,
  };
}

/** Category of an indicator, project of a milestone, box of a project. */
function groupOf({ plan, from, to, wording }: PlaceList, place: Address): string {
  const [entity, id] = entityOfPlace(place).split('/') as [EntityKind, string];
  const seen = (field: string): string => {
    const here = resolveField(plan, from, entity, id, field).value;
    const value = here === '' || here === null ? resolveField(plan, to, entity, id, field).value : here;
    return typeof value === 'string' ? value : '';
  };
  if (entity === 'indicator') return listCategories(plan).find((one) => one.id === seen('category'))?.name ?? '';
  if (entity === 'passage' || entity === 'mention') return wording.passages.list.title;
  const project = entity === 'milestone' ? seen('project') : id;
  const { name, box, number } = entityOf(plan, from, 'project', project);
  const boxed = listBoxes(plan).find((one) => one.id === box);
  return entity === 'project' && name === '' ? (boxed?.name ?? '') : wording.projects.heading(number, name);
}

/** What a scenario shows at a place, as people read it. */
export function shownText(plan: Plan, wording: Wording, place: Address, shown: FieldValue): string {
  if (place.kind === 'field' && place.field === 'position') {
    const words = wording.scenarios.list;
    return shown === null ? words.notListed : words.listed;
  }
  const [entity, field]: [EntityKind, string] =
    place.kind === 'value' ? ['indicator', 'value'] : [place.entity, place.field];
  return fieldValueText(plan, wording, entity, field, shown);
}

/** Indicators by category and place in it, then projects with what belongs to them, then sentences of the text. */
function inPlanOrder({ plan, from, to }: PlaceList): (left: PlaceItem, right: PlaceItem) => number {
  const categories = new Map<string, number>(listCategories(plan).map(({ id }, index) => [id, index]));
  const rank = ({ places: [place] }: PlaceItem): readonly number[] => {
    if (place === undefined) return [];
    const [entity, id] = entityOfPlace(place).split('/') as [EntityKind, string];
    const at = (kind: EntityKind, one: string): number => {
      const here = resolveField(plan, from, kind, one, 'position').value;
      return Number(here ?? resolveField(plan, to, kind, one, 'position').value ?? 0);
    };
    const year = place.kind === 'value' ? place.year : 0;
    if (entity === 'indicator') {
      const category = resolveField(plan, from, entity, id, 'category').value;
      return [0, categories.get(String(category)) ?? categories.size, at(entity, id), year];
    }
    if (entity === 'passage' || entity === 'mention') return [2, entity === 'passage' ? 0 : 1, at(entity, id), 0];
    const project = entity === 'milestone' ? String(resolveField(plan, from, entity, id, 'project').value) : id;
    return [1, at('project', project), entity === 'milestone' ? at(entity, id) : -1, 0];
  };
  return (left, right) => {
    const [one, other] = [rank(left), rank(right)];
    for (const [index, value] of one.entries()) {
      const difference = value - (other[index] ?? 0);
      if (difference !== 0) return difference;
    }
    return left.id < right.id ? -1 : 1;
  };
}
