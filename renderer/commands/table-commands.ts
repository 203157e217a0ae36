import type { EditResult } from '../../shared/edits/edit';
import { PLAIN_LAYOUT, type SheetLayout } from '../grid/column-sheet';
import { foldedRow, foldOf } from '../grid/filter-fold';
import { sheetOnScreen } from '../grid/mounted-sheet';
import { zoomStep } from '../grid/zoom-steps';
import { drawNow } from '../parts/draw-now';
import { deskState, goTo, showDialog, tell } from '../session/desk-state';
import { goToHit, openFind } from '../views/find-run';
import { type OpenSheet, openSheet } from '../views/open-sheet';
import { dropRows, insertRows } from '../views/row-edits';
import { type SheetContext, sheetContext } from '../views/sheet-context';
import { changeLayout, layoutOf } from '../views/sheet-layout-state';
import { wordingOf } from '../wording/wording-context';
import { activeAddress } from './active-address';
import {
  always,
  type Command,
  type CommandContext,
  type CommandState,
  checkedIf,
  disabled,
  ENABLED,
  whileWhole,
  whileWritable,
} from './command';

function onSheet(): CommandState {
  return openSheet.getState().sheet === null ? disabled('noSheet') : ENABLED;
}

/** A command that arranges the sheet on screen. */
function arranging(run: (sheet: OpenSheet, layout: SheetLayout) => Partial<SheetLayout>): Command {
  return {
    state: onSheet,
    run: () => {
      const { sheet } = openSheet.getState();
      if (sheet !== null) changeLayout(sheet.plan, sheet.name, run(sheet, layoutOf(sheet.plan, sheet.name)));
    },
  };
}

/** Rows and columns of what is selected; those of the active cell where nothing more is. */
function selected(): { readonly rows: readonly string[]; readonly columns: readonly string[] } {
  const ranges = sheetOnScreen.getState().handle?.selection()?.ranges ?? [];
  return {
    rows: [...new Set(ranges.flatMap(({ rows }) => rows))],
    columns: [...new Set(ranges.flatMap(({ columns }) => columns))],
  };
}

/** Hides or shows again what lies between the first and the last selected, as in Excel; all of it for one cell. */
function without(hidden: readonly string[], all: readonly string[], picked: readonly string[]): readonly string[] {
  const places = picked.map((id) => all.indexOf(id));
  const [from, to] = [Math.min(...places), Math.max(...places)];
  return picked.length < 2 ? [] : hidden.filter((id) => all.indexOf(id) < from || all.indexOf(id) > to);
}

function folding(to: 'folded' | 'unfolded'): Command {
  const fold = arranging(({ model }, { folded }) => {
    const blocks = new Set(selected().rows.flatMap((row) => foldOf(model, row) ?? []));
    const others = folded.filter((id) => !blocks.has(id));
    return { folded: to === 'folded' ? [...others, ...blocks] : others };
  });
  return {
    ...fold,
    run: (context) => {
      const { view, active } = context.desk;
      const cell = active[view];
      drawNow(() => void fold.run(context));
      const model = openSheet.getState().sheet?.model;
      const block = cell === undefined || model === undefined ? null : foldOf(model, cell.row);
      const row = model === undefined || block === null ? null : foldedRow(model, block);
      // The active cell goes to the row that stands for what it was in.
      if (to === 'folded' && cell !== undefined && row !== null) goTo(view, { ...cell, row });
    },
  };
}

/** An edit of the rows selected in the current view. */
function editRows(
  edit: (context: SheetContext, rows: readonly string[]) => EditResult,
  then: (rows: readonly string[], context: CommandContext) => void,
): Command {
  return {
    state: (context) => (openSheet.getState().sheet === null ? disabled('noSheet') : whileWhole(context)),
    run: (context) => {
      const { state, desk, session } = context;
      const sheet = sheetContext(state.plan, desk.scenario, [], wordingOf(desk.language));
      const { rows } = selected();
      const done = drawNow(() => session.run(edit(sheet, rows)));
      if (done.ok) then(rows, context);
      else tell(done.issue);
    },
  };
}

function zoomTo(next: (zoom: number) => number): Command {
  return arranging((_sheet, { zoom }) => ({ zoom: next(zoom) }));
}

export const tableCommands = {
  'edit.note': {
    state: (context) =>
      activeAddress(context.state.plan, context.desk) === null ? disabled('noCell') : whileWritable(context),
    run: ({ state, desk }) => {
      const address = activeAddress(state.plan, desk);
      if (address !== null) showDialog({ kind: 'note', address });
    },
  },
  'edit.passages': always(() => showDialog({ kind: 'passages' })),
  'edit.addPassage': {
    state: (context) =>
      activeAddress(context.state.plan, context.desk)?.kind === 'value'
        ? whileWritable(context)
        : disabled('noValueCell'),
    run: ({ state, desk }) => {
      const address = activeAddress(state.plan, desk);
      if (address?.kind === 'value') showDialog({ kind: 'addPassage', address });
    },
  },
  'edit.find': { state: onSheet, run: () => openFind('find') },
  'edit.replace': { state: onSheet, run: () => openFind('replace') },
  'edit.findNext': { state: onSheet, run: ({ session, desk }) => goToHit(session, wordingOf(desk.language), 1) },
  'edit.findPrevious': { state: onSheet, run: ({ session, desk }) => goToHit(session, wordingOf(desk.language), -1) },
  'edit.goTo': { state: () => ENABLED, run: () => showDialog({ kind: 'goTo' }) },
  'edit.insertRows': editRows(
    (context, rows) => insertRows(context, deskState.getState().view, rows, () => crypto.randomUUID()),
    ([first], { desk }) => {
      // The new rows stand above the first of those that were selected, the one just above it is the last of them.
      const shown = sheetOnScreen.getState().handle?.shownRows() ?? [];
      const made = first === undefined ? undefined : shown[shown.indexOf(first) - 1];
      if (made !== undefined) goTo(desk.view, { row: made, column: desk.view === 'projects' ? 'what' : 'name' });
    },
  ),
  'edit.dropRows': editRows(
    (context, rows) => dropRows(context, deskState.getState().view, rows),
    () => undefined,
  ),
  'view.properties': {
    state: onSheet,
    run: () => {
      drawNow(() => deskState.setState({ inspector: true }));
      const pane = document.querySelector<HTMLElement>('[data-pane="inspector"]');
      (pane?.querySelector<HTMLElement>('button, input') ?? pane)?.focus();
    },
  },
  'view.filter': {
    state: () => {
      const { sheet } = openSheet.getState();
      return sheet === null ? disabled('noSheet') : checkedIf(layoutOf(sheet.plan, sheet.name).filtering);
    },
    run: arranging((_sheet, { filtering }) => ({ filtering: !filtering, filters: {} })).run,
  },
  'view.columnMenu': {
    state: onSheet,
    run: () => {
      const { sheet } = openSheet.getState();
      const { handle } = sheetOnScreen.getState();
      const column = handle?.active()?.column;
      const header = handle?.element.querySelector(`.ag-header-cell[col-id="${CSS.escape(column ?? '')}"]`);
      if (sheet === null || column === undefined || header == null) return;
      const { left, bottom } = header.getBoundingClientRect();
      sheet.openColumnMenu(column, { x: left, y: bottom });
    },
  },
  'view.planOrder': arranging(() => ({ sort: null })),
  'view.hideRows': arranging((_sheet, { hiddenRows }) => ({
    hiddenRows: [...new Set([...hiddenRows, ...selected().rows])],
  })),
  'view.showRows': arranging(({ model }, { hiddenRows }) => ({
    hiddenRows: without(
      hiddenRows,
      model.rows.map(({ id }) => id),
      selected().rows,
    ),
  })),
  'view.hideColumns': arranging((_sheet, { hidden }) => ({
    hidden: [...new Set([...hidden, ...selected().columns])],
  })),
  'view.showColumns': arranging(({ model }, { hidden }) => ({
    hidden: without(
      hidden,
      model.columns.map(({ id }) => id),
      selected().columns,
    ),
  })),
  'view.resetColumns': arranging(() => {
    const { widths, order, hidden, freeze } = PLAIN_LAYOUT;
    return { widths, order, hidden, freeze };
  }),
  'view.fold': folding('folded'),
  'view.unfold': folding('unfolded'),
  'view.zoomIn': zoomTo((zoom) => zoomStep(zoom, 1)),
  'view.zoomOut': zoomTo((zoom) => zoomStep(zoom, -1)),
  'view.zoomPlain': zoomTo(() => 1),
} as const satisfies Record<string, Command>;
