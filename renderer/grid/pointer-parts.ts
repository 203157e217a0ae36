import type { AgSheet } from './ag-sheet';
import type { SheetActions, SheetModel } from './sheet';
import type { SheetControl } from './sheet-control';
import type { SheetSelection } from './sheet-selection';

/** What gestures of the pointer need of a sheet. */
export interface PointerParts {
  readonly root: HTMLElement;
  readonly input: HTMLTextAreaElement;
  readonly table: AgSheet;
  readonly control: SheetControl;
  readonly selection: SheetSelection;
  readonly actions: () => SheetActions;
  readonly model: () => SheetModel;
  /** Draws the selection anew. */
  readonly place: () => void;
  /** A selection made by the pointer is complete. */
  readonly selected: () => void;
}
