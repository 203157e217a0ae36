import { asId, type RegionId } from '../../../shared/base/ids';
import { issue } from '../../../shared/base/issue';
import { fail, ok } from '../../../shared/base/result';
import type { EditResult } from '../../../shared/edits/edit';
import { pasteTarget, setTarget, valueChanges } from '../../../shared/edits/set-target';
import type { Change } from '../../../shared/operations/change';
import type { CellRef } from '../../grid/sheet';
import { clearIndicatorCells, typeIntoIndicators } from '../indicators/indicator-edits';
import type { SheetContext } from '../sheet-context';
import { type RegionLayout, regionAddress } from './region-sheet';

/** Cells of names and units belong to no region. */
const NO_REGION = asId<RegionId>('');

/** The edit that typing a text into a cell of the region sheet means. Issue: `cell.computed`. */
export function typeIntoRegions(context: SheetContext, layout: RegionLayout, cell: CellRef, text: string): EditResult {
  const address = regionAddress(context, layout, cell);
  if (address === null) return fail(issue('cell.computed'));
  if (address.kind === 'value') return setTarget(context.plan, address, text);
  // Names and units are the same cells as in the indicator sheet; no row is added here, so no id is asked for.
  return typeIntoIndicators(context, NO_REGION, cell, text, () => '');
}

/** The edit that a pasted or filled text means: value cells keep what they cannot read. */
export function pasteIntoRegions(context: SheetContext, layout: RegionLayout, cell: CellRef, text: string): EditResult {
  const address = regionAddress(context, layout, cell);
  return address?.kind === 'value'
    ? pasteTarget(context.plan, address, text)
    : typeIntoRegions(context, layout, cell, text);
}

/** Delete on a selection; what is worked out stays. */
export function clearRegionCells(context: SheetContext, layout: RegionLayout, cells: readonly CellRef[]): EditResult {
  const changes: Change[] = [];
  for (const cell of cells) {
    const address = regionAddress(context, layout, cell);
    if (address === null) continue;
    if (address.kind === 'value') changes.push(...valueChanges(context.plan, address, null));
    else {
      const cleared = clearIndicatorCells(context, NO_REGION, [cell]);
      if (!cleared.ok) return cleared;
      changes.push(...cleared.value.changes);
    }
  }
  return ok({ event: 'cell.clear', changes });
}
