import { inBenchWindow } from './bench-window';
import { type BenchResult, medianPairs } from './measure';
import type { GridTimes } from './page/main';

const PAIRS = 5;

const ROWS: readonly { readonly what: keyof GridTimes; readonly name: string; readonly against: string }[] = [
  {
    what: 'load',
    name: 'sheet of 100 000 × 20: load to first paint',
    against: 'plain AG Grid Community, same columns',
  },
  { what: 'type', name: '… type over a cell and commit, to paint', against: 'its own text editor' },
  { what: 'paste', name: '… paste 1 000 × 10 from the clipboard, to paint', against: 'one transaction of 1 000 rows' },
  { what: 'scroll', name: '… a frame while scrolling 10 rows a frame', against: 'the same scrolling' },
  { what: 'drag', name: '… a frame while a range is dragged', against: 'the same moves, which select nothing there' },
];

/**
 * Our sheet against AG Grid Community as it comes, both in Electron on one virtual display: five interleaved pairs after
 * one to warm up, medians. Both windows draw in software, so milliseconds are worse than on a desk; ratios hold.
 */
export function gridBenches(): Promise<readonly BenchResult[]> {
  return inBenchWindow(async (window) => {
    await window.waitForFunction('window.measureGrid !== undefined');
    const measured = (which: 'ours' | 'plain') => window.evaluate<GridTimes>(`measureGrid('${which}')`);
    const pairs: (readonly [GridTimes, GridTimes])[] = [];
    for (let pair = -1; pair < PAIRS; pair += 1) {
      const both = [await measured('ours'), await measured('plain')] as const;
      if (pair >= 0) pairs.push(both);
    }
    return ROWS.map(({ what, name, against }) =>
      medianPairs(
        { name, baselineName: against, bound: null },
        pairs.map(([own, base]) => [own[what], base[what]]),
      ),
    );
  });
}
