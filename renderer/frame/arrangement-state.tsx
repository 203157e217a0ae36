import { useStore } from 'zustand';
import { openSheet } from '../views/open-sheet';
import { changeLayout, useLayout } from '../views/sheet-layout-state';
import { useWording } from '../wording/wording-context';

/** In the status bar: how many rows filters leave, with the way back, and the zoom. Nothing in views without a sheet. */
export function ArrangementState() {
  const sheet = useStore(openSheet, (state) => state.sheet);
  return sheet === null ? null : <Arrangement key={`${sheet.plan}/${sheet.name}`} sheet={sheet} />;
}

type Sheet = NonNullable<ReturnType<typeof openSheet.getState>['sheet']>;

function Arrangement({ sheet }: { readonly sheet: Sheet }) {
  const words = useWording().table;
  const { filters, filtering, zoom } = useLayout(sheet.plan, sheet.name);
  const items = (rows: Sheet['model']['rows']) =>
    rows.filter(({ level, entry }) => level === 'item' && entry !== true).length;
  const percent = Math.round(zoom * 100);
  return (
    <>
      {/* Always there, so that what a filter leaves is said when it comes. */}
      <span role="status">
        {filtering && Object.keys(filters).length > 0 ? (
          <button
            type="button"
            className="status-bar-item"
            title={words.clearFilters}
            onClick={() => changeLayout(sheet.plan, sheet.name, { filters: {} })}
          >
            {words.filteredRows(items(sheet.arranged.rows), items(sheet.model.rows))} · {words.clearFilters}
          </button>
        ) : null}
      </span>
      <button
        type="button"
        className="status-bar-item"
        aria-label={words.zoomTo(percent)}
        title={words.zoomTo(percent)}
        onClick={() => changeLayout(sheet.plan, sheet.name, { zoom: 1 })}
      >
        {words.zoom(percent)}
      </button>
    </>
  );
}
