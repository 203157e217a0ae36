import { describe, expect, it } from 'vitest';
import { asId, type ScenarioId } from '../../../shared/base/ids';
import { reorderByColumns, reorderCompared } from './reorder-compared';

const [A, B, C] = ['a', 'b', 'c'].map((id) => asId<ScenarioId>(id)) as [ScenarioId, ScenarioId, ScenarioId];

describe('another order of the compared scenarios', () => {
  it('puts one at another place; at the first it is the base', () => {
    expect(reorderCompared([A, B, C], C, 0)).toEqual([C, A, B]);
    expect(reorderCompared([A, B, C], A, 9)).toEqual([B, C, A]);
    expect(reorderCompared([A, B, C], B, 1)).toBeNull();
    expect(reorderCompared([A, B], C, 0)).toBeNull();
  });

  it('reads a dragged header as its scenario, wherever among another’s columns it is dropped', () => {
    expect(reorderByColumns([A, B, C], ['target-2', 'difference-2'], 'target-0')).toEqual([C, A, B]);
    expect(reorderByColumns([A, B, C], ['difference-1'], 'reason')).toEqual([A, C, B]);
    expect(reorderByColumns([A, B, C], ['target-0'], 'difference-2')).toEqual([B, A, C]);
    expect(reorderByColumns([A, B, C], ['target-1'], null)).toEqual([A, C, B]);
  });

  it('leaves to the table what is about columns alone', () => {
    expect(reorderByColumns([A, B, C], ['reason'], 'target-1')).toBeNull();
    expect(reorderByColumns([A, B, C], ['difference-1'], 'target-1')).toBeNull();
    expect(reorderByColumns([A, B, C], ['target-1'], 'target-2')).toBeNull();
  });
});
