import { expect, test } from 'vitest';
import { asId, type OperationId } from '../../shared/base/ids';
import type { Operation } from '../../shared/operations/operation';
import { relateLogs } from './relate-logs';

function log(...ids: readonly string[]): readonly Operation[] {
  return ids.map((id, index) => ({
    id: asId<OperationId>(id),
    seq: index + 1,
    at: '',
    by: '',
    event: 'cell.type',
    undoes: null,
    changes: [],
  }));
}

test.each([
  [log('a', 'b'), log('a', 'b'), 'same'],
  [log('a', 'b', 'c'), log('a', 'b'), 'ownAhead'],
  [log('a'), log('a', 'b'), 'otherAhead'],
  [log('a', 'b'), log('a', 'c'), 'parted'],
  [log('a', 'b'), log('x'), 'parted'],
] as const)('two logs of one plan: case %#', (own, other, relation) => {
  expect(relateLogs(own, other)).toBe(relation);
});
