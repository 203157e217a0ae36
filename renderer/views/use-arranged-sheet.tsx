import { type ReactNode, useLayoutEffect, useMemo, useState } from 'react';
import { columnOrder, moveColumns } from '../grid/column-layout';
import { arrangeSheet, type SheetLayout } from '../grid/column-sheet';
import { foldOf } from '../grid/filter-fold';
import { focusSheet } from '../grid/mounted-sheet';
import type { SheetActions, SheetModel } from '../grid/sheet';
import { zoomStep } from '../grid/zoom-steps';
import { ColumnMenu } from './column-menu';
import { openSheet } from './open-sheet';
import { changeLayout, layoutOf, type SheetName, useLayout } from './sheet-layout-state';

export interface ArrangedSheet {
  readonly model: SheetModel;
  readonly zoom: number;
  /** Filters of columns hold. */
  readonly filtered: boolean;
  readonly clearFilters: () => void;
  /** What the sheet asks about its arrangement. */
  readonly actions: Required<Pick<SheetActions, 'columns' | 'zoom' | 'toggle'>>;
  /** The open menu of a column, if one is. */
  readonly menu: ReactNode;
}

/** The sheet of a view as this person arranged it, with what changes that. */
export function useArrangedSheet(plan: string, name: SheetName, model: SheetModel): ArrangedSheet {
  const layout = useLayout(plan, name);
  const arranged = useMemo(() => arrangeSheet(model, layout), [model, layout]);
  const [menu, setMenu] = useState<{ readonly column: string; readonly at: { x: number; y: number } } | null>(null);
  const filtered = layout.filtering && Object.keys(layout.filters).length > 0;
  const actions = useMemo(() => {
    const change = (to: Partial<SheetLayout>) => changeLayout(plan, name, to);
    return {
      columns: {
        resize: (widths: Readonly<Record<string, number>>) =>
          change({ widths: { ...layoutOf(plan, name).widths, ...widths } }),
        move: (columns: readonly string[], before: string | null) =>
          change({ order: moveColumns(columnOrder(model.columns, layoutOf(plan, name)), columns, before) }),
        menu: (column: string, at: { readonly x: number; readonly y: number }) => setMenu({ column, at }),
      },
      zoom: (step: 1 | -1) => change({ zoom: zoomStep(layoutOf(plan, name).zoom, step) }),
      toggle: (row: string) => {
        const id = foldOf(model, row);
        const { folded } = layoutOf(plan, name);
        if (id === null) return;
        change({ folded: folded.includes(id) ? folded.filter((one) => one !== id) : [...folded, id] });
      },
    };
  }, [plan, name, model]);

  useLayoutEffect(() => {
    openSheet.setState({ sheet: { plan, name, model, arranged, openColumnMenu: actions.columns.menu } });
  }, [plan, name, model, arranged, actions]);
  useLayoutEffect(() => () => openSheet.setState({ sheet: null }), []);

  return {
    model: arranged,
    zoom: layout.zoom,
    filtered,
    clearFilters: () => changeLayout(plan, name, { filters: {} }),
    actions,
    menu:
      menu === null ? null : (
        <ColumnMenu
          key={menu.column}
          column={menu.column}
          at={menu.at}
          model={model}
          layout={layout}
          change={(to) => changeLayout(plan, name, to)}
          onClose={() => {
            setMenu(null);
            focusSheet();
          }}
        />
      ),
  };
}
