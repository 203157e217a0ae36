import type { Address } from '../../shared/plan/address';
import type { ActiveCell, ViewId } from '../session/desk-state';
import { indicatorAddress } from './indicators/indicator-edits';
import { chosenRegion, indicatorViewState } from './indicators/indicator-view-state';
import { projectAddress } from './projects/project-edits';
import { regionAddress } from './regions/region-sheet';
import { chosenLayout, regionViewState } from './regions/region-view-state';
import type { PlanView } from './sheet-context';

/** What a cell of a view holds, given what the view's toolbar shows now. Null where it holds nothing of its own. */
export function addressOfCell(planView: PlanView, view: ViewId, cell: ActiveCell): Address | null {
  switch (view) {
    case 'indicators': {
      const region = chosenRegion(planView.plan, indicatorViewState.getState().region);
      return region === null ? null : indicatorAddress(planView, region, cell);
    }
    case 'regions': {
      const layout = chosenLayout(planView, regionViewState.getState());
      return layout === null ? null : regionAddress(planView, layout, cell);
    }
    case 'projects':
      return projectAddress(planView, cell);
    default:
      return null;
  }
}
