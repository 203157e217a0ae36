import type { Change } from '../../shared/operations/change';
import { type Plan, ROOT } from '../../shared/plan/plan';
import { listRegions } from '../../shared/plan/plan-lists';
import type { Wording } from '../../shared/wording/zh-CN';
import type { SheetColumn } from '../grid/sheet';
import { addressOfPlace, entityName, placeText } from '../views/place-text';
import { scenarioName } from '../views/sheet-context';
import { placeOf } from './gathering';

/** Where a change is, in the words of its columns. */
export interface PlaceWords {
  readonly subject: string;
  readonly region: string;
  readonly year: string;
  readonly scenario: string;
}

/** A reason or note says after the indicator what it is; what is no value has all its words in one. */
export function placeWords(plan: Plan, change: Change, wording: Wording): PlaceWords {
  const words = wording.gathering;
  const scenario = scenarioName(plan, change.scenario, wording);
  const address =
    change.kind === 'value' || change.kind === 'field' ? change : addressOfPlace(change.scenario, placeOf(change));
  const told = (subject: string): string =>
    change.kind === 'reason' ? words.reasonOf(subject) : change.kind === 'note' ? words.noteOf(subject) : subject;
  if (address === null) return { subject: told(placeOf(change)), region: '', year: '', scenario };
  if (address.kind === 'field')
    return { subject: told(placeText(plan, address, wording)), region: '', year: '', scenario };
  const { indicator, region, year } = address;
  const named = entityName(plan, { scenario: address.scenario, entity: 'indicator', id: indicator }, wording);
  const listed = listRegions(plan).find(({ id }) => id === region)?.name;
  return {
    subject: told(named),
    region: listed ?? entityName(plan, { scenario: ROOT, entity: 'region', id: region }, wording),
    year: String(year),
    scenario,
  };
}

/** The columns that say where. */
export function placeColumns({ gathering: { columns } }: Wording): readonly SheetColumn[] {
  return [
    { id: 'subject', title: columns.subject, kind: 'text', width: 210, frozen: true },
    { id: 'region', title: columns.region, kind: 'text', width: 84, frozen: true },
    { id: 'year', title: columns.year, kind: 'text', width: 54, frozen: true, align: 'center' },
    { id: 'scenario', title: columns.scenario, kind: 'text', width: 92, tone: 'muted', frozen: true, ends: true },
  ];
}
