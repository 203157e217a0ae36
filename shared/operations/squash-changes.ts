import { equalData } from '../base/equal-data';
import { type Change, changeKey } from './change';

/**
 * One change for each address: from the first `before` to the last `after`; what comes back to where it was
 * disappears. Order of first touch is kept.
 */
export function squashChanges(changes: readonly Change[]): readonly Change[] {
  const byAddress = new Map<string, Change>();
  for (const change of changes) {
    const key = changeKey(change);
    const first = byAddress.get(key);
    byAddress.set(key, first === undefined ? change : ({ ...change, before: first.before } as Change));
  }
  return [...byAddress.values()].filter((change) => !equalData(change.before, change.after));
}
