import { expect, test } from 'vitest';
import { setTarget } from '../edits/set-target';
import { ROOT } from '../plan/plan';
import { after, cityCell, samplePlan } from '../sample/sample-for-tests';
import { countShown, shownChanges } from './shown-changes';

test('a year that somebody writes counts as written, and the worked-out years beside it apart', () => {
  const plan = samplePlan();
  // Linear from 2016 to 2020: three years between follow the target.
  const place = cityCell(ROOT, 9, 2020);
  const changes = shownChanges(plan, after(plan, setTarget(plan, place, '≥95')), ROOT, [{ kind: 'value', ...place }]);
  expect(countShown(changes)).toEqual({ written: 1, computed: 3 });
  // A year that was worked out and is written now is somebody's word.
  const between = cityCell(ROOT, 9, 2018);
  const anchored = after(plan, setTarget(plan, between, '95'));
  expect(countShown(shownChanges(plan, anchored, ROOT, [{ kind: 'value', ...between }]))).toEqual({
    written: 1,
    computed: 2,
  });
});
