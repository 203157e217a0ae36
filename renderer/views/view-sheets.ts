import type { IdSource } from '../../shared/base/ids';
import { issue } from '../../shared/base/issue';
import { fail } from '../../shared/base/result';
import type { EditResult } from '../../shared/edits/edit';
import type { CellRef, SheetModel } from '../grid/sheet';
import type { ViewId } from '../session/desk-state';
import { typeIntoIndicators } from './indicators/indicator-edits';
import { indicatorSheet } from './indicators/indicator-sheet';
import { chosenRegion, indicatorViewState } from './indicators/indicator-view-state';
import { typeIntoProjects } from './projects/project-edits';
import { projectSheet } from './projects/project-sheet';
import { typeIntoRegions } from './regions/region-edits';
import { regionSheet } from './regions/region-sheet';
import { chosenLayout, regionViewState } from './regions/region-view-state';
import type { SheetContext } from './sheet-context';

/** The whole sheet of a view in any scenario: nothing filtered, every column. Null: a view without a sheet to edit. */
export function wholeSheet(context: SheetContext, view: ViewId): SheetModel | null {
  switch (view) {
    case 'indicators': {
      const region = chosenRegion(context.plan, indicatorViewState.getState().region);
      if (region === null) return null;
      return indicatorSheet(context, { region, state: 'all', adjusted: 'all', extent: 'wide' });
    }
    case 'regions': {
      const layout = chosenLayout(context, regionViewState.getState());
      return layout === null ? null : regionSheet(context, layout, 'wide');
    }
    case 'projects':
      return projectSheet(context, { filter: 'all', adjusted: 'all' }, 'wide');
    default:
      return null;
  }
}

/** The edit that typing a text into a cell of a view means, in any scenario. */
export function typeIntoView(
  context: SheetContext,
  view: ViewId,
  cell: CellRef,
  text: string,
  newId: IdSource,
): EditResult {
  if (context.locked !== undefined) return fail(issue('scenario.locked'));
  switch (view) {
    case 'indicators': {
      const region = chosenRegion(context.plan, indicatorViewState.getState().region);
      return region === null ? fail(issue('cell.computed')) : typeIntoIndicators(context, region, cell, text, newId);
    }
    case 'regions': {
      const layout = chosenLayout(context, regionViewState.getState());
      return layout === null ? fail(issue('cell.computed')) : typeIntoRegions(context, layout, cell, text);
    }
    case 'projects':
      return typeIntoProjects(context, cell, text);
    default:
      return fail(issue('cell.computed'));
  }
}
