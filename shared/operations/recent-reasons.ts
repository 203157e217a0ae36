import type { Operation } from './operation';

/** Reasons and bases as they were given last, newest first, each once. */
export interface RecentReasons {
  readonly reasons: readonly string[];
  readonly bases: readonly string[];
}

const MOST = 4;

/** What people wrote lately is likely to be what they write next. */
export function recentReasons(log: readonly Operation[]): RecentReasons {
  const reasons = new Set<string>();
  const bases = new Set<string>();
  for (let at = log.length - 1; at >= 0 && (reasons.size < MOST || bases.size < MOST); at -= 1) {
    for (const change of log[at]?.changes ?? []) {
      if (change.kind !== 'reason' || change.after === null || change.of.startsWith('scenario/')) continue;
      if (change.after.reason !== '' && reasons.size < MOST) reasons.add(change.after.reason);
      if (change.after.basis !== '' && bases.size < MOST) bases.add(change.after.basis);
    }
  }
  return { reasons: [...reasons], bases: [...bases] };
}
