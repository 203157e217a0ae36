import { useMemo, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { ClipboardLayer } from '../../../renderer/grid/clipboard-layer';
import type { CellRef, SheetActions, SheetModel } from '../../../renderer/grid/sheet';
import { SheetGrid } from '../../../renderer/grid/sheet-grid';
import { WordingProvider } from '../../../renderer/wording/wording-context';
import { parseTarget } from '../../../shared/target/target-text';
import { COLUMNS, firstText, type MeasuredGrid, paintedUntil, ROW_IDS } from './bench-table';

const PLACES = new Map(COLUMNS.map(({ id }, at) => [id, at]));
const ROWS = ROW_IDS.map((id, at) => ({ id, number: String(at + 1), level: 'item' as const }));
const SHEET_COLUMNS = COLUMNS.map(({ id, title, words, frozen, width }) => ({
  ...{ id, title, width, frozen },
  kind: words ? ('text' as const) : ('target' as const),
}));

/** Our sheet over a table in memory: what a view would be without a plan behind it. */
export function ourGrid(): MeasuredGrid {
  let root: Root | null = null;
  let box: HTMLElement | null = null;
  const cell = (row: number, column: number) =>
    box?.querySelector<HTMLElement>(`.ag-row[row-id="r${row}"] .ag-cell[col-id="c${column}"]`) ?? null;
  const input = () => {
    const found = box?.querySelector<HTMLTextAreaElement>('.sheet-editor-input');
    if (found == null) throw new Error('No input.');
    return found;
  };
  const stand = (row: number, column: number) => {
    const at = cell(row, column)?.getBoundingClientRect();
    if (at === undefined) throw new Error(`Cell ${row}, ${column} is not on screen.`);
    const where = { bubbles: true, cancelable: true, clientX: at.left + 5, clientY: at.top + 5 };
    cell(row, column)?.dispatchEvent(new MouseEvent('mousedown', where));
    cell(row, column)?.dispatchEvent(new MouseEvent('mouseup', where));
  };
  return {
    mount: async (host) => {
      box = host;
      root = createRoot(host);
      root.render(
        <WordingProvider>
          <Table />
          <ClipboardLayer />
        </WordingProvider>,
      );
      await paintedUntil(() => cell(0, 3) !== null);
    },
    type: async (row, column, text) => {
      stand(row, column);
      input().value = text;
      input().dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
      input().dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true }),
      );
      await paintedUntil(() => shownText(cell(row, column)) === text);
    },
    paste: async (row, texts) => {
      stand(row, 3);
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', texts.map((line) => line.join('\t')).join('\r\n'));
      input().dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      await paintedUntil(() => shownText(cell(row, 3)) === texts[0]?.[0]);
    },
    viewport: () => {
      const viewport = box?.querySelector<HTMLElement>('.ag-grid-viewport');
      if (viewport == null) throw new Error('No viewport.');
      return viewport;
    },
    unmount: () => {
      root?.unmount();
      root = null;
    },
  };
}

function shownText(cell: HTMLElement | null): string {
  return (cell?.textContent ?? '').trim();
}

function modelOf(typed: ReadonlyMap<string, string>): SheetModel {
  return {
    id: 'bench',
    label: 'bench',
    columns: SHEET_COLUMNS,
    rows: ROWS,
    cell: (row, column) => {
      const at = PLACES.get(column) ?? 0;
      const text = typed.get(`${row} ${column}`) ?? firstText(Number(row.slice(1)), at);
      if (at < 3) return { text };
      const read = parseTarget(text);
      return { text, target: read.ok ? read.value.target : null };
    },
  };
}

function Table() {
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map());
  const [active, setActive] = useState<CellRef | null>(null);
  const model = useMemo(() => modelOf(typed), [typed]);
  const write = (texts: readonly { readonly cell: CellRef; readonly text: string }[]): void => {
    const next = new Map(typed);
    for (const { cell, text } of texts) next.set(`${cell.row} ${cell.column}`, text);
    setTyped(next);
  };
  const actions: SheetActions = {
    type: (cell, text) => {
      write([{ cell, text }]);
      return null;
    },
    typeMany: (texts) => {
      write(texts);
      return { changed: texts.length, refused: [] };
    },
    clear: () => null,
    activate: setActive,
  };
  return <SheetGrid model={model} active={active} actions={actions} />;
}
