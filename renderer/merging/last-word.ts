import { unitKey } from '../../shared/merge/unit-key';
import type { Operation } from '../../shared/operations/operation';

/** The last operation that said something at a place (`unitKey`), after the first `since`; null: none. */
export function lastWord(log: readonly Operation[], key: string, since: number): Operation | null {
  return log.slice(since).findLast(({ changes }) => changes.some((change) => unitKey(change) === key)) ?? null;
}
