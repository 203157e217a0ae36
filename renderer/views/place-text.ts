import type { Address } from '../../shared/plan/address';
import type { EntityKind } from '../../shared/plan/entity';
import { type Plan, ROOT } from '../../shared/plan/plan';
import { listRegions, wholeRegion } from '../../shared/plan/plan-lists';
import { resolveField } from '../../shared/plan/resolve';
import type { Wording } from '../../shared/wording/zh-CN';

/** Which field names an entity to people. */
const NAME_FIELD: Readonly<Record<EntityKind, string>> = {
  plan: 'title',
  region: 'name',
  category: 'name',
  indicator: 'name',
  box: 'name',
  project: 'name',
  milestone: 'what',
  section: 'heading',
  passage: 'text',
  // A mention has no words of its own: it is called after its sentence.
  mention: 'passage',
  scenario: 'name',
  package: 'name',
};

/** A sentence is called by its beginning. */
const LONGEST_NAME = 24;

/** What an entity is called, listed or dropped. */
export function entityName(
  plan: Plan,
  address: Pick<Extract<Address, { kind: 'field' }>, 'scenario' | 'entity' | 'id'>,
  wording: Wording,
): string {
  if (address.entity === 'plan') return wording.history.planItself;
  const { value } = resolveField(plan, address.scenario, address.entity, address.id, NAME_FIELD[address.entity]);
  if (address.entity === 'mention' && typeof value === 'string')
    return entityName(plan, { ...address, entity: 'passage', id: value }, wording);
  if (address.entity === 'passage' && typeof value === 'string' && value.length > LONGEST_NAME)
    return `${value.slice(0, LONGEST_NAME)}…`;
  return typeof value === 'string' && value !== '' ? value : wording.history.unnamed;
}

/** Where something is, in words: `医师数 · 姑苏区 · 2018年`, `医师数 · 单位`. The city itself is not named. */
export function placeText(plan: Plan, address: Address, wording: Wording): string {
  const words = wording.history;
  if (address.kind === 'field') {
    const name = entityName(plan, address, wording);
    const field = words.fields[address.entity]?.[address.field] ?? address.field;
    return [name, field].join(words.placeSeparator);
  }
  const { scenario, indicator, region, year } = address;
  const parts = [entityName(plan, { scenario, entity: 'indicator', id: indicator }, wording)];
  if (region !== wholeRegion(plan)?.id) {
    const name = listRegions(plan).find((one) => one.id === region)?.name;
    parts.push(name ?? entityName(plan, { scenario: ROOT, entity: 'region', id: region }, wording));
  }
  return [...parts, words.yearOf(year)].join(words.placeSeparator);
}

/** The address that a place key names, in a scenario; null for a key this build does not know. */
export function addressOfPlace(scenario: Address['scenario'], place: string): Address | null {
  const [kind = '', id = '', third = '', year = ''] = place.split('/');
  if (kind === 'value') {
    return { kind, scenario, indicator: id as never, region: third as never, year: Number(year) };
  }
  return Object.hasOwn(NAME_FIELD, kind)
    ? { kind: 'field', scenario, entity: kind as EntityKind, id, field: third }
    : null;
}
