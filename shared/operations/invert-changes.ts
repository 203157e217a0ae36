import type { Change } from './change';

/** The changes that take the given ones back, in the order in which they must be applied. */
export function invertChanges(changes: readonly Change[]): readonly Change[] {
  return changes.map(invertChange).reverse();
}

function invertChange(change: Change): Change {
  switch (change.kind) {
    case 'value':
      return { ...change, before: change.after, after: change.before };
    case 'field':
      return { ...change, before: change.after, after: change.before };
    case 'reason':
      return { ...change, before: change.after, after: change.before };
    case 'note':
      return { ...change, before: change.after, after: change.before };
  }
}
