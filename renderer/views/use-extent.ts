import { useSyncExternalStore } from 'react';

const WIDE = '(min-width: 1600px)';

/** Whether the window has room for the columns that only wide windows show. */
export function useExtent(): 'usual' | 'wide' {
  return useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia(WIDE);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => (window.matchMedia(WIDE).matches ? 'wide' : 'usual'),
  );
}
