import { describe, expect, it } from 'vitest';
import { replaceInTurn } from '../../shared/edits/replace-in-turn';
import { replaceText } from '../../shared/edits/replace-text';
import { applyChanges } from '../../shared/operations/apply-changes';
import { type Plan, ROOT } from '../../shared/plan/plan';
import { entityOf } from '../../shared/plan/plan-lists';
import { zhCN } from '../../shared/wording/zh-CN';
import { type FindPlace, findHits, hitFrom } from './find-hits';
import { type FindState, findState } from './find-state';
import { typeIntoIndicators } from './indicators/indicator-edits';
import { sheetContext } from './sheet-context';
import { afterEdit, CITY, DRAFT, testPlan } from './test-plan';
import { typeIntoView, wholeSheet } from './view-sheets';

const newId = () => 'none';

function placeIn(plan: Plan, scenario = ROOT): FindPlace {
  const model = wholeSheet(sheetContext(plan, scenario, [], zhCN), 'indicators');
  if (model === null) throw new Error('The plan has no region.');
  return { plan, scenario, view: 'indicators', model, wording: zhCN };
}

const asked = (text: string, more: Partial<FindState> = {}): FindState => ({
  ...findState.getInitialState(),
  text,
  ...more,
});

/** The test plan with the draft's own name for the doctors. */
function withOwnName(): Plan {
  const context = sheetContext(testPlan(), DRAFT, [], zhCN);
  return afterEdit(testPlan(), typeIntoIndicators(context, CITY, { row: 'i2', column: 'name' }, '执业医师数', newId));
}

describe('Q1 where is searched', () => {
  it('Q1 in the table as shown, or only in the selection', () => {
    const place = placeIn(testPlan());
    expect(findHits(place, asked('率')).map(({ cell }) => cell.row)).toEqual(['i1', 'i3']);
    const within = [{ row: 'i3', column: 'name' }];
    expect(findHits(place, asked('率', { scope: 'selection', within })).map(({ cell }) => cell.row)).toEqual(['i3']);
  });

  it('Q1 in all scenarios, in drafts only what they say themselves', () => {
    const hits = findHits(placeIn(withOwnName()), asked('医师', { scope: 'scenarios' }));
    expect(hits.map(({ scenario, cell }) => [scenario, cell.row, cell.column])).toEqual([
      [ROOT, 'i2', 'name'],
      [DRAFT, 'i2', 'name'],
    ]);
  });

  it('Q1 goes on from the active cell through the scenarios and around', () => {
    const place = placeIn(withOwnName());
    const hits = findHits(place, asked('医师', { scope: 'scenarios' }));
    const name = { row: 'i2', column: 'name' };
    expect(hitFrom(place, hits, name, 1)?.scenario).toBe(DRAFT);
    expect(hitFrom({ ...place, scenario: DRAFT }, hits, name, 1)?.scenario).toBe(ROOT);
    expect(hitFrom(place, hits, null, 1)?.scenario).toBe(ROOT);
    expect(hitFrom(place, [], name, 1)).toBeNull();
  });

  it('Q2 letters alone are pinyin initials, unless case or the whole cell is asked', () => {
    const place = placeIn(testPlan());
    expect(findHits(place, asked('yss')).map(({ cell }) => cell.row)).toEqual(['i2']);
    expect(findHits(place, asked('yss', { matchCase: true }))).toEqual([]);
    expect(findHits(place, asked('yss', { pinyin: false }))).toEqual([]);
  });
});

describe('Q1 replacing', () => {
  it('Q1 all scenarios are one operation, and a draft that comes to read as its parent has no word of its own', () => {
    const plan = withOwnName();
    const place = placeIn(plan);
    const query = asked('执业医师数', { scope: 'scenarios', wholeCell: true });
    const replaced = replaceInTurn(plan, findHits(place, query), (now, { scenario, cell }) => {
      const context = sheetContext(now, scenario, [], zhCN);
      const text = replaceText(
        wholeSheet(context, 'indicators')?.cell(cell.row, cell.column).text ?? '',
        query,
        '医师数',
      );
      return typeIntoView(context, 'indicators', cell, text ?? '', newId);
    });
    expect([replaced.changed, replaced.refused.length, replaced.edit.event]).toEqual([1, 0, 'cell.replace']);
    const after = applyChanges(plan, replaced.edit.changes);
    expect(entityOf(after, DRAFT, 'indicator', 'i2').name).toBe('医师数');
    expect(after.fields.get(DRAFT)?.get('indicator/i2')?.get('name')).toBeUndefined();
  });

  it('Q1 a text that cannot stand in a cell is refused by name and the rest goes on', () => {
    const plan = testPlan();
    const query = asked('9');
    const hits = findHits(placeIn(plan), query);
    const replaced = replaceInTurn(plan, hits, (now, { scenario, cell }) => {
      const context = sheetContext(now, scenario, [], zhCN);
      const text = replaceText(
        wholeSheet(context, 'indicators')?.cell(cell.row, cell.column).text ?? '',
        query,
        '九..',
      );
      return typeIntoView(context, 'indicators', cell, text ?? '', newId);
    });
    expect(replaced.changed).toBe(0);
    expect(replaced.refused.length).toBe(hits.length);
  });
});
