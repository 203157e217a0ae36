import { expect, it } from 'vitest';
import { asId, type ScenarioId } from '../base/ids';
import { addEntity, dropEntity } from '../edits/edit-entity';
import { giveReason } from '../edits/give-reason';
import { pinValues } from '../edits/pin-values';
import { setTarget } from '../edits/set-target';
import { placeKey } from '../plan/address';
import { after, cityCell, samplePlan } from '../sample/sample-for-tests';
import { missingReasons } from './missing-reasons';

const DRAFT = asId<ScenarioId>('draft-steady');
const places = (plan: ReturnType<typeof samplePlan>) => missingReasons(plan, DRAFT).map(placeKey);

it('adjustments ask for a reason until they have one; a row that comes or goes asks once, a pin never', () => {
  let plan = samplePlan();
  expect(places(plan)).toEqual([]);
  const cell = { ...cityCell(DRAFT, 1, 2020), kind: 'value' as const };
  plan = after(plan, setTarget(plan, cell, '99'));
  plan = after(plan, pinValues(plan, [{ ...cityCell(DRAFT, 2, 2020), kind: 'value' }]));
  plan = after(plan, addEntity(plan, DRAFT, 'milestone', 'm-new', { what: '新建', project: 'project-1-1' }));
  plan = after(plan, addEntity(plan, DRAFT, 'milestone', 'm-gone', { what: '误加', project: 'project-1-1' }));
  plan = after(plan, dropEntity(plan, DRAFT, 'milestone', ['m-gone']));
  plan = after(plan, dropEntity(plan, DRAFT, 'project', ['project-2-4']));
  expect(places(plan).sort()).toEqual([
    'milestone/m-new/position',
    'project/project-2-4/position',
    'value/indicator-01/suzhou/2020',
  ]);
  plan = after(plan, giveReason(plan, [cell], { reason: '会议决定', basis: '' }));
  expect(places(plan)).not.toContain('value/indicator-01/suzhou/2020');
});
