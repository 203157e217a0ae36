import type { IndicatorId, RegionId, ScenarioId, Year } from '../base/ids';
import type { EntityKind } from './entity';

/** Where a plan holds one thing that a person can change. */
export type Address =
  | {
      readonly kind: 'value';
      readonly scenario: ScenarioId;
      readonly indicator: IndicatorId;
      readonly region: RegionId;
      readonly year: Year;
    }
  | {
      readonly kind: 'field';
      readonly scenario: ScenarioId;
      readonly entity: EntityKind;
      readonly id: string;
      readonly field: string;
    };

/** The address without its scenario: the same cell has the same key in every scenario. */
export function placeKey(address: Address): string {
  return address.kind === 'value'
    ? `value/${address.indicator}/${address.region}/${address.year}`
    : `${address.entity}/${address.id}/${address.field}`;
}

export function addressKey(address: Address): string {
  return `${address.scenario}/${placeKey(address)}`;
}
