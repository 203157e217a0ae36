import { useSyncExternalStore } from 'react';
import type { Extent } from './extent';

const NARROW = '(max-width: 1359px)';
const WIDE = '(min-width: 1600px)';

/** How much room the window has; changes only when a limit is crossed. */
export function useRoom(): Extent {
  return useSyncExternalStore(listen, extentNow);
}

/** The same for sheets that only tell wide windows from others. */
export function useExtent(): Exclude<Extent, 'narrow'> {
  return useRoom() === 'wide' ? 'wide' : 'usual';
}

function listen(changed: () => void): () => void {
  const queries = [NARROW, WIDE].map((limit) => window.matchMedia(limit));
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
  };
}

function extentNow(): Extent {
  if (window.matchMedia(WIDE).matches) return 'wide';
  return window.matchMedia(NARROW).matches ? 'narrow' : 'usual';
}
