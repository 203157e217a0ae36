import { expect, test } from 'vitest';
import { acceptReturns } from '../../shared/merge/accept-returns';
import type { GatheredRow } from '../../shared/merge/gather-returns';
import { applyChanges } from '../../shared/operations/apply-changes';
import { invertChanges } from '../../shared/operations/invert-changes';
import { samplePlan } from '../../shared/sample/sample-for-tests';
import { zhCN } from '../../shared/wording/zh-CN';
import { operationName } from '../commands/operation-name';
import { packageNames } from './package-names';

const plan = samplePlan();
const change = { kind: 'note', scenario: 'root', of: 'value/i/r/2020', before: null, after: '注' } as never;
const row: GatheredRow = { key: 'k', clash: 'none', claims: [{ file: 0, base: null, changes: [change] }] };
const merged = (on: typeof plan, operations: number) => {
  const kept = { id: 'p', name: '姑苏区', returnedBy: '', returnedAt: '', operations };
  const edit = acceptReturns(on, [row], new Map(), [kept]);
  return edit.ok ? edit.value.changes : [];
};

test('a merge is called by the districts of its packages, also when it is taken back or comes a second time', () => {
  const first = merged(plan, 2);
  expect(packageNames(null, { changes: first })).toEqual(['姑苏区']);
  expect(packageNames(plan, { changes: invertChanges(first) })).toEqual(['姑苏区']);
  const after = applyChanges(plan, first);
  // Only the number of its operations is new.
  expect(packageNames(after, { changes: merged(after, 5) })).toEqual(['姑苏区']);
  expect(operationName({ event: 'merge.accept', changes: first } as never, zhCN)).toBe('合并返回的数据包：姑苏区');
});

test('other operations name none', () => {
  expect(packageNames(plan, { changes: [change] })).toEqual([]);
});
