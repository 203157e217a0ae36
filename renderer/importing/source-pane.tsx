import {
  type KeyboardEvent,
  type MouseEvent,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { Button } from '../parts/button';
import { useWording } from '../wording/wording-context';
import type { ReadSource } from './read-source';
import type { LineSpan, SourceMarks } from './source-marks';
import './source-pane.css';
import { type TableRow, tableRows } from './table-columns';
import { type ScreenRow, wrapLines } from './wrap-lines';

export interface SourcePaneProps {
  readonly source: ReadSource;
  readonly marks: SourceMarks;
  /** The part chosen in the sheet: framed here. */
  readonly chosen: string | null;
  /** Lines to frame: those of the chosen part, or of a note that belongs to none. */
  readonly framed: LineSpan | null;
  readonly onChoose: (part: string) => void;
  readonly unreadLines: number;
  /** Opens the choice of what columns mean; null where the source has no tables. */
  readonly onMarkColumns: (() => void) | null;
}

const ROW_HEIGHT = 20;
const TEXT_SIZE = 12;
/** Line numbers and the bar beside them. */
const GUTTER = 56;
const PADDING = 14;
/** Rows drawn above and below what is seen. */
const SPARE = 12;

/** The text as it is, with what each line became. Only the rows on screen are drawn. */
export function SourcePane({ source, marks, chosen, framed, onChoose, unreadLines, onMarkColumns }: SourcePaneProps) {
  const { importing, marking } = useWording();
  const words = importing.source;
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState({ top: 0, height: 600, width: 400 });
  const characters = Math.floor((seen.width - GUTTER - PADDING) / TEXT_SIZE);
  const tables = useMemo(() => tableRows(source.rows, seen.width - GUTTER - PADDING), [source.rows, seen.width]);
  const { rows, firstRow } = useMemo(() => {
    // A row of a table stands on one line of the screen, cut where its columns are too narrow.
    const texts = source.lines.map((text, index) => (tables.has(index + 1) ? '' : text));
    return wrapLines(texts, characters);
  }, [source.lines, tables, characters]);

  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const watch = new ResizeObserver(() =>
      setSeen((before) => ({ ...before, height: element.clientHeight, width: element.clientWidth })),
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, []);

  const first = framed === null ? null : (firstRow[framed.first - 1] ?? null);
  const last = framed === null ? null : (firstRow[framed.last] ?? rows.length) - 1;
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null || first === null || last === null) return;
    const [top, bottom] = [first * ROW_HEIGHT, (last + 1) * ROW_HEIGHT];
    const visible = top >= element.scrollTop && bottom <= element.scrollTop + element.clientHeight;
    // A third from the top, so that what leads to it is read along.
    if (!visible) element.scrollTop = Math.max(0, top - Math.floor(element.clientHeight / 3));
  }, [first, last]);

  const from = Math.max(0, Math.floor(seen.top / ROW_HEIGHT) - SPARE);
  const to = Math.min(rows.length, Math.ceil((seen.top + seen.height) / ROW_HEIGHT) + SPARE);

  const step = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const at = chosen === null ? -1 : marks.order.indexOf(chosen);
    const next = marks.order[event.key === 'ArrowDown' ? at + 1 : Math.max(0, at - 1)];
    if (next !== undefined) onChoose(next);
  };
  const choose = (event: MouseEvent): void => {
    // Dragging over the text selects it for copying; that is no choice.
    if (document.getSelection()?.isCollapsed === false) return;
    const row = event.target instanceof Element ? event.target.closest('[data-line]') : null;
    const part = marks.lines.get(Number(row?.getAttribute('data-line')))?.part;
    if (part !== undefined && part !== null) onChoose(part);
  };

  return (
    <section className="source-pane" aria-label={words.title} data-pane="source">
      <header className="review-pane-head">
        <h2>{words.title}</h2>
        <span>{words.lines(source.lines.length)}</span>
        {unreadLines === 0 ? null : <span>{words.unread(unreadLines)}</span>}
        {onMarkColumns === null ? null : (
          <>
            <span className="review-space" />
            <Button onClick={onMarkColumns}>{marking.open}</Button>
          </>
        )}
      </header>
      <div
        ref={scroller}
        className="source-scroller"
        role="listbox"
        aria-label={words.label}
        aria-activedescendant={chosen === null ? undefined : `${id}chosen`}
        tabIndex={0}
        onScroll={(event) => {
          const { scrollTop } = event.currentTarget;
          setSeen((before) => ({ ...before, top: scrollTop }));
        }}
        onKeyDown={step}
        onClick={choose}
      >
        <div className="source-rows" style={{ height: rows.length * ROW_HEIGHT }} role="presentation">
          {rows.slice(from, to).map((row, index) => {
            const at = from + index;
            return (
              <SourceRow
                key={at}
                row={row}
                top={at * ROW_HEIGHT}
                id={at === first && chosen !== null ? `${id}chosen` : undefined}
                source={source}
                table={tables.get(row.line)}
                kind={marks.lines.get(row.line)?.kind ?? 'read'}
                starts={marks.spans.get(marks.lines.get(row.line)?.part ?? '')?.first === row.line}
                frame={first === null || last === null || at < first || at > last ? '' : frameAt(at, first, last)}
                continues={rows[at - 1]?.line === row.line}
              />
            );
          })}
        </div>
      </div>
    </section>
  );
}

function frameAt(at: number, first: number, last: number): string {
  return `source-framed${at === first ? ' source-framed-first' : ''}${at === last ? ' source-framed-last' : ''}`;
}

interface SourceRowProps {
  readonly row: ScreenRow;
  readonly top: number;
  readonly id: string | undefined;
  readonly source: ReadSource;
  /** Where the line is a row of a table: its cells. */
  readonly table: TableRow | undefined;
  readonly kind: keyof ReturnType<typeof useWording>['importing']['source']['kinds'];
  /** The first line of its part: says what it was read as. */
  readonly starts: boolean;
  readonly frame: string;
  readonly continues: boolean;
}

function SourceRow({ row, top, id, source, table, kind, starts, frame, continues }: SourceRowProps) {
  const words = useWording().importing.source;
  const text = (source.lines[row.line - 1] ?? '').slice(row.from, row.to);
  const cut = source.cut.get(row.line);
  const ends = row.to === (source.lines[row.line - 1]?.length ?? 0);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the keyboard and points at the chosen row
    <div
      id={id}
      role="option"
      aria-selected={frame !== ''}
      className={`source-row source-row-${kind} ${frame}`}
      style={{ top }}
      data-line={row.line}
      title={starts && !continues ? words.kinds[kind] : undefined}
    >
      <span className="source-number" aria-hidden="true">
        {continues ? '' : row.line}
      </span>
      <span className="source-text">
        {table === undefined ? text : <TableCells row={table} />}
        {cut !== undefined && ends ? <span className="source-cut">{words.cut(cut)}</span> : null}
      </span>
    </div>
  );
}

function TableCells({ row }: { readonly row: TableRow }) {
  return (
    <>
      {row.widths.map((width, column) =>
        width === 0 ? null : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its position
          <span key={column} className="source-cell" style={{ width }} title={row.cells[column]}>
            {row.cells[column] ?? ''}
          </span>
        ),
      )}
    </>
  );
}
