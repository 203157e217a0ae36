import { regionOfKey } from '../plan/package-scope';
import type { Change } from './change';

/** Whether a change lies in the regions: a value of theirs, or a reason or note on one. */
export function changesRegions(regions: ReadonlySet<string>, change: Change): boolean {
  switch (change.kind) {
    case 'value':
      return regions.has(change.region);
    case 'field':
      return false;
    case 'reason':
    case 'note': {
      const region = regionOfKey(change.of);
      return region !== null && regions.has(region);
    }
  }
}
