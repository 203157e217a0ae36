import { useSyncExternalStore } from 'react';
import { PAPER_SIZES, type Paper } from './paper-measures';

const PIXELS_PER_MM = 96 / 25.4;
/** Bar above the pages, ground around them. */
const AROUND = { width: 64, height: 48 + 40 } as const;

/** The zoom at which one whole page is in sight; follows the window. */
export function useWholePageZoom(paper: Paper): number {
  return useSyncExternalStore(
    (changed) => {
      window.addEventListener('resize', changed);
      return () => window.removeEventListener('resize', changed);
    },
    () => {
      const { width, height } = PAPER_SIZES[paper];
      const zoom = Math.min(
        (window.innerWidth - AROUND.width) / (width * PIXELS_PER_MM),
        (window.innerHeight - AROUND.height) / (height * PIXELS_PER_MM),
      );
      return Math.round(zoom * 100) / 100;
    },
  );
}
