import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useDeskState } from '../session/session-context';
import { useWording } from '../wording/wording-context';
import { type AgSheet, createAgSheet, type Scrolled } from './ag-sheet';
import { listenToColumns } from './column-events';
import { announceSheet, sheetChanged } from './mounted-sheet';
import type { CellRef, SheetActions, SheetModel } from './sheet';
import './sheet-cells.css';
import './cell-marks.css';
import './sheet-ranges.css';
import { createSheetControl, type SheetControl } from './sheet-control';
import { listenToSheet } from './sheet-events';
import { createSheetFace } from './sheet-face';
import { createSheetFrame } from './sheet-frame';
import './sheet-grid.css';
import { createSheetHandle, type SheetHandle } from './sheet-handle';
import { SheetOverlay } from './sheet-overlay';
import { createSheetRanges } from './sheet-ranges';
import { createSheetSelection } from './sheet-selection';
import { listenToZoomWheel } from './zoom-wheel';

export interface SheetGridProps {
  readonly model: SheetModel;
  /** The active cell, also when it was set from outside: it is scrolled into view. */
  readonly active: CellRef | null;
  readonly actions: SheetActions;
  /** 1 is 100 %. */
  readonly zoom?: number;
}

/** Where each sheet was left, by its id. */
const leftAt = new Map<string, Scrolled>();

/**
 * A sheet that a hand from Excel or WPS knows. The focus stays on one input that lies over the active cell, empty
 * and unseen until typing starts; screen readers are led to the cell by aria-activedescendant.
 */
export function SheetGrid(props: SheetGridProps) {
  const language = useDeskState((state) => state.language);
  // Another sheet is another table: columns, widths and scroll are its own.
  return <MountedSheet key={`${props.model.id} ${language}`} {...props} language={language} />;
}

interface Live {
  readonly table: AgSheet;
  readonly control: SheetControl;
  readonly place: () => void;
  readonly handle: SheetHandle;
}

function MountedSheet({ model, active, actions, zoom = 1, language }: SheetGridProps & { language: 'zh-CN' | 'en' }) {
  const wording = useWording();
  const words = wording.grid;
  const id = useId();
  const [face] = useState(createSheetFace);
  const root = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  const live = useRef<Live | null>(null);
  const state = useStore(face);

  // What listeners and cells read is that of the last render, without building the table again.
  const now = useRef({ model, actions, words, wording, zoom });
  useLayoutEffect(() => {
    now.current = { model, actions, words, wording, zoom };
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: the table is built once; changes reach it below.
  useLayoutEffect(() => {
    if (!root.current || !host.current || !editor.current || !input.current) return;
    const parts = { root: root.current, host: host.current, editor: editor.current, input: input.current };
    let placeNow = () => {};
    let toPlace = 0;
    // One gesture asks for it many times, and each reading of where things stand is a layout: once, before the frame is drawn.
    const place = () => {
      if (toPlace === 0) toPlace = requestAnimationFrame(placeNow);
    };
    const table = createAgSheet({
      host: parts.host,
      gridId: `${id}table`,
      model,
      zoom,
      language,
      numbersTitle: words.rowNumbers,
      onPainted: place,
    });
    const frame = createSheetFrame({ ...parts, table });
    const selection = createSheetSelection({ model: () => now.current.model, changed: () => sheetChanged(handle) });
    const control = createSheetControl({
      table,
      face,
      selection,
      input: parts.input,
      now: () => now.current,
      place,
    });
    const ranges = createSheetRanges({
      root: parts.root,
      table,
      selection,
      editable: () => now.current.actions.typeMany !== undefined,
    });
    placeNow = () => {
      toPlace = 0;
      const sight = table.sight();
      frame({ active: control.active(), column: control.column(), mode: control.mode() }, sight);
      ranges(sight);
    };
    const handle = createSheetHandle({ element: parts.root, table, control, selection, now: () => now.current });
    // The status line names the mode that End and F8 began.
    const stopLatch = face.subscribe((next, before) => {
      if (next.latch !== before.latch) sheetChanged(handle);
    });
    const stop = listenToSheet({
      ...parts,
      table,
      control,
      selection,
      handle,
      place,
      actions: () => now.current.actions,
    });
    const stopColumns = listenToColumns({ table, handle, zoom: () => now.current.zoom });
    const stopZoom = listenToZoomWheel(handle);
    live.current = { table, control, place, handle };
    const leftThere = leftAt.get(model.id);
    if (leftThere !== undefined) table.scrollTo(leftThere);
    // Before the focus comes, which would take the first cell where none is active.
    control.setActive(active);
    const focus = () => parts.input.focus({ preventScroll: true });
    const withdraw = announceSheet({ focus, settle: control.commit, handle });
    if (document.activeElement === null || document.activeElement === document.body) focus();
    control.comeBack();
    return () => {
      leftAt.set(now.current.model.id, table.scrolled());
      control.leave();
      cancelAnimationFrame(toPlace);
      withdraw();
      stop();
      stopLatch();
      stopColumns();
      stopZoom();
      table.destroy();
      live.current = null;
    };
  }, []);

  useLayoutEffect(() => {
    const sheet = live.current;
    if (sheet === null) return;
    sheet.table.show(model, zoom);
    sheet.control.modelChanged();
    sheet.place();
    sheetChanged(sheet.handle);
  }, [model, zoom]);

  const activeRow = active?.row;
  const activeColumn = active?.column;
  useLayoutEffect(() => {
    const sheet = live.current;
    if (sheet === null || activeRow === undefined || activeColumn === undefined) return;
    const held = sheet.control.active();
    if (held?.row === activeRow && held.column === activeColumn) return sheet.place();
    // A cell reported a moment ago comes back as a prop; only one set by others moves the sheet.
    if (sheet.control.mode() !== 'ready' && !sheet.control.commit()) return;
    const cell = { row: activeRow, column: activeColumn };
    sheet.control.setActive(cell);
    sheet.table.reveal(cell);
    sheet.place();
  }, [activeRow, activeColumn]);

  // A hint or list that has just been drawn must find its side.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it follows what was drawn.
  useLayoutEffect(() => live.current?.place(), [state.hint, state.choices, state.mode]);

  useEffect(() => {
    if (!root.current) return;
    const watch = new ResizeObserver(() => live.current?.place());
    watch.observe(root.current);
    return () => watch.disconnect();
  }, []);

  return (
    <div ref={root} id={id} className="sheet-grid" style={zoomed(zoom)}>
      <div ref={host} className="sheet-host" />
      <SheetOverlay
        ids={{ table: `${id}table`, hint: `${id}hint`, list: `${id}list` }}
        editor={editor}
        input={input}
        label={model.label}
        state={state}
        words={words}
        onChoose={(choice) => live.current?.control.choose(choice)}
        onOffer={() => live.current?.control.editCurrent()}
      />
    </div>
  );
}

/** Measures of the tokens at another zoom; at 100 % the tokens speak for themselves. */
function zoomed(zoom: number): Record<string, string> {
  if (zoom === 1) return {};
  const sizes = { '--type-body': 13, '--type-small': 12, '--row-height': 28, '--cell-padding': 8, '--mark-size': 7 };
  const scaled = Object.entries(sizes).map(([name, px]) => [name, `${px * zoom}px`]);
  return { ...Object.fromEntries(scaled), '--sheet-zoom': String(zoom) };
}
