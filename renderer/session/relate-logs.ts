import type { Operation } from '../../shared/operations/operation';

/** How two logs of one plan stand to each other: one continues the other, or they parted. */
export type LogRelation = 'same' | 'ownAhead' | 'otherAhead' | 'parted';

export function relateLogs(own: readonly Operation[], other: readonly Operation[]): LogRelation {
  const shared = Math.min(own.length, other.length);
  for (let index = 0; index < shared; index += 1) if (own[index]?.id !== other[index]?.id) return 'parted';
  if (own.length === other.length) return 'same';
  return own.length > other.length ? 'ownAhead' : 'otherAhead';
}
