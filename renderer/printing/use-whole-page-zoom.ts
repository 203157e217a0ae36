import { useSyncExternalStore } from 'react';
import type { Sheet } from '../../shared/export/page-setup';
import { PIXELS_PER_MM } from './paper-measures';

/** Bar above the pages, ground around them, what stands beside them. */
const AROUND = { width: 64, height: 48 + 40 } as const;

/** The zoom at which one whole page is in sight beside a panel `side` pixels wide; follows the window. */
export function useWholePageZoom({ width, height }: Sheet, side: number): number {
  return useSyncExternalStore(
    (changed) => {
      window.addEventListener('resize', changed);
      return () => window.removeEventListener('resize', changed);
    },
    () => {
      const zoom = Math.min(
        (window.innerWidth - side - AROUND.width) / (width * PIXELS_PER_MM),
        (window.innerHeight - AROUND.height) / (height * PIXELS_PER_MM),
      );
      return Math.max(0.2, Math.round(zoom * 100) / 100);
    },
  );
}
