import { expect, it } from 'vitest';
import { dropEntity } from '../../shared/edits/edit-entity';
import { restoreAdjustments } from '../../shared/edits/restore-adjustments';
import type { Plan } from '../../shared/plan/plan';
import { ROOT } from '../../shared/plan/plan';
import { zhCN } from '../../shared/wording/zh-CN';
import { cellOfAddress } from './cell-of-address';
import { indicatorAddress } from './indicators/indicator-edits';
import { indicatorSheet } from './indicators/indicator-sheet';
import { dropProjectRow, projectAddress } from './projects/project-edits';
import { projectSheet } from './projects/project-sheet';
import { sheetContext } from './sheet-context';
import { afterEdit, CITY, DRAFT, testPlan } from './test-plan';

const contextOf = (plan: Plan, scenario = DRAFT) => sheetContext(plan, scenario, [], zhCN);
const SAID = '本方案已删去，可恢复为上级';

it('an indicator that a draft dropped stays in its category, struck out, locked, and is put back from its row', () => {
  const plan = afterEdit(testPlan(), dropEntity(testPlan(), DRAFT, 'indicator', ['i2']));
  const options = { region: CITY, state: 'all', adjusted: 'all', extent: 'usual' } as const;
  const sheet = indicatorSheet(contextOf(plan), options);
  expect(sheet.rows.map(({ id, number }) => [id, number])).toEqual([
    ['i1', '1'],
    ['i3', '2'],
    ['i2', ''],
    ['add', ''],
  ]);
  expect(sheet.cell('i2', 'name')).toEqual({
    text: '医师数',
    marks: ['dropped'],
    tip: SAID,
    spoken: `医师数，${SAID}`,
    locked: SAID,
  });
  const address = indicatorAddress(contextOf(plan), CITY, { row: 'i2', column: 'y2020' });
  expect(address).toMatchObject({ id: 'i2', field: 'position', scenario: DRAFT });
  const restored = afterEdit(plan, restoreAdjustments(plan, address === null ? [] : [address]));
  expect(restored).toEqual(testPlan());
  // The plan in force drops for good: there is nothing above to put it back to.
  const gone = afterEdit(testPlan(), dropEntity(testPlan(), ROOT, 'indicator', ['i2']));
  expect(indicatorSheet(contextOf(gone, ROOT), options).rows.map(({ id }) => id)).toEqual(['i1', 'i3', 'add']);
});

it('a project that a draft dropped stays in its box with its milestones, and its row is found by its name', () => {
  const plan = afterEdit(testPlan(), dropProjectRow(contextOf(testPlan()), 'p1'));
  const sheet = projectSheet(contextOf(plan), { filter: 'all', adjusted: 'only' });
  expect(sheet.rows.map(({ id, level }) => [id, level])).toEqual([
    ['b1', 'group'],
    ['p1', 'subgroup'],
    ['m1', 'item'],
    ['m2', 'item'],
  ]);
  expect(sheet.cell('m1', 'what')).toMatchObject({ text: '新建幼儿园50所', marks: ['dropped'] });
  expect(sheet.cell('m1', 'due')).toMatchObject({ text: '', locked: SAID });
  const address = projectAddress(contextOf(plan), { row: 'm1', column: 'what' });
  expect(address).toMatchObject({ entity: 'milestone', id: 'm1', field: 'position' });
  if (address !== null) {
    expect(cellOfAddress({ plan, scenario: DRAFT }, 'projects', address)).toEqual({ row: 'm1', column: 'what' });
  }
});
