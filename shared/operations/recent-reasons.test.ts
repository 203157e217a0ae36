import { expect, it } from 'vitest';
import { asId, type OperationId, type ScenarioId } from '../base/ids';
import type { Operation } from './operation';
import { recentReasons } from './recent-reasons';

function given(seq: number, of: string, reason: string, basis: string): Operation {
  const change = {
    kind: 'reason',
    scenario: asId<ScenarioId>('d'),
    of,
    before: null,
    after: { reason, basis },
  } as const;
  return {
    id: asId<OperationId>(`op${seq}`),
    seq,
    at: '',
    by: '',
    event: 'reason.give',
    undoes: null,
    changes: [change],
  };
}

it('reasons come newest first and once, at most four, without those of stages', () => {
  const log = [
    given(1, 'value/a/r/2020', '一', '文号1'),
    given(2, 'value/b/r/2020', '二', ''),
    given(3, 'scenario/d/state', '退回', ''),
    given(4, 'value/c/r/2020', '一', '文号2'),
    given(5, 'value/d/r/2020', '三', ''),
    given(6, 'value/e/r/2020', '四', ''),
    given(7, 'value/f/r/2020', '五', ''),
  ];
  expect(recentReasons(log)).toEqual({ reasons: ['五', '四', '三', '一'], bases: ['文号2', '文号1'] });
});
