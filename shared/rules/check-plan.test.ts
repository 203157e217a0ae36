import { describe, expect, test } from 'vitest';
import { asId, type ScenarioId } from '../base/ids';
import { dropEntity, setField } from '../edits/edit-entity';
import { addPassage } from '../edits/link-passages';
import { clearTargets, setTarget } from '../edits/set-target';
import { type Plan, ROOT } from '../plan/plan';
import { listRegions } from '../plan/plan-lists';
import { after, cityCell, samplePlan } from '../sample/sample-for-tests';
import { checkPlan } from './check-plan';

const plan = samplePlan();
let count = 0;
const newId = () => `n${count++}`;

function found(of: Plan, code: string, scenario: ScenarioId = ROOT): readonly unknown[] {
  return checkPlan(of, scenario)
    .filter((problem) => problem.code === code)
    .map(({ severity, values }) => [severity, ...Object.values(values)]);
}

describe('the checks', () => {
  test('tell the five targets of the Suzhou plan that ask for less than the base', () => {
    expect(found(plan, 'target.looserThanBase')).toEqual([
      ['info', '城镇登记失业率', '1.89', '<3.5'],
      ['info', '城乡劳动者职业技能培训人数', '4.3', '4'],
      ['info', '每千人执业(助理)医师数', '2.60', '≥2.5'],
      ['info', '居民综合阅读率', '92.2', '≥90'],
      ['info', '国民体质合格率', '96.3', '>95'],
    ]);
  });

  test('find a share above 100, in the draft that set it only', () => {
    const raised = asId<ScenarioId>('draft-raised');
    const wrong = after(plan, setTarget(plan, cityCell(raised, 16, 2018), '105'));
    expect(found(wrong, 'rate.overHundred', raised)).toEqual([
      ['error', '城乡社区日间照料服务覆盖率', '苏州市', 2018, '105'],
    ]);
    expect(found(wrong, 'rate.overHundred')).toEqual([]);
  });

  test('find a year that steps back, by what is better for the indicator', () => {
    const back = after(plan, setTarget(plan, cityCell(ROOT, 16, 2018), '60'));
    expect(found(back, 'path.stepsBack')).toHaveLength(1);
    const up = after(plan, setTarget(plan, cityCell(ROOT, 4, 2018), '2.5'));
    expect(found(up, 'path.stepsBack')).toHaveLength(1);
  });

  test('find what is missing: a target, a unit, a deadline, a project without milestones', () => {
    const without = after(plan, clearTargets(plan, [cityCell(ROOT, 1, 2020)]));
    expect(found(without, 'target.missing')).toEqual([['error', '学前三年教育毛入园率']]);
    expect(found(plan, 'indicator.unitMissing')).toEqual([['warning', '社会治安满意度']]);
    expect(found(plan, 'milestone.dueMissing')).toHaveLength(4);
    expect(found(plan, 'project.noMilestone')).toHaveLength(4);
  });

  test('find a milestone outside the period', () => {
    const late = after(plan, setField(plan, ROOT, 'milestone', 'milestone-10', 'due', '2021'));
    expect(found(late, 'milestone.outsidePeriod')).toEqual([['error', '新建省级创业孵化基地', 2021, 2017, 2020]]);
  });

  test('find districts that do not make their city, and leave worked-out years alone', () => {
    expect(found(plan, 'parts.residual')).toEqual([]);
    const more = after(plan, setTarget(plan, cityCell(ROOT, 5, 2020), '17.9'));
    expect(found(more, 'parts.residual')).toEqual([['info', '城镇新增就业人数', 2020, 0.5]]);
    const real = listRegions(more).reduce(
      (before, region) => after(before, setField(before, ROOT, 'region', region.id, 'illustrative', false)),
      more,
    );
    expect(found(real, 'parts.residual')).toEqual([['warning', '城镇新增就业人数', 2020, 0.5]]);
  });

  test('find a number that the text tells otherwise, once for a cell, in the draft that changed it only', () => {
    expect(found(plan, 'passage.differs')).toEqual([]);
    const place = cityCell(ROOT, 22, 2020);
    const twice = after(plan, addPassage(plan, place, '分担率为32%。', 'section-4', newId));
    const raised = after(twice, setTarget(twice, place, '34'));
    expect(found(raised, 'passage.differs')).toEqual([['warning', '达到32%', '34', '（二）体育与交通', 2]]);
    const steady = asId<ScenarioId>('draft-steady');
    expect(found(plan, 'passage.differs', steady).map((problem) => (problem as unknown[])[1])).toEqual([
      '提高到70%以上',
      '50张',
      '控制在3.5%以内',
      '17.4万人',
      '达到32%',
    ]);
  });

  test('find a sentence about an indicator that a draft has dropped', () => {
    const steady = asId<ScenarioId>('draft-steady');
    const dropped = after(plan, dropEntity(plan, steady, 'indicator', [cityCell(steady, 22, 2020).indicator]));
    expect(found(dropped, 'passage.unlisted', steady)).toEqual([
      ['warning', '城市居民公共交通出行分担率', '达到32%', '（二）体育与交通'],
    ]);
    expect(found(dropped, 'passage.unlisted')).toEqual([]);
  });

  test('list errors before warnings before notes', () => {
    const wrong = after(plan, setTarget(plan, cityCell(ROOT, 16, 2018), '105'));
    const ranks = checkPlan(wrong, ROOT).map(({ severity }) => ['error', 'warning', 'info'].indexOf(severity));
    expect(ranks).toEqual([...ranks].sort((left, right) => left - right));
    expect(ranks[0]).toBe(0);
  });
});
