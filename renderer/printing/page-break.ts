/** A row as measured: its height, and where it belongs to a cell that covers several rows. */
export interface MeasuredRow {
  readonly height: number;
  /** True where the tall cell of its column begins; rows after it up to the next `true` are covered by it. */
  readonly startsGroup: boolean;
  /** What the tall cell's own text needs; repeated on every page the group reaches. */
  readonly groupHeight: number;
  /** A heading: never the last on its page, unless it fills one alone. */
  readonly keepsNext?: boolean;
}

/** Room for rows, in the rows' unit. */
export interface PageRoom {
  /** On the first page, below title, caption and header. */
  readonly first: number;
  /** On the others, below 续表 and header. */
  readonly next: number;
  /** What notes and signatures take below the last row. */
  readonly tail: number;
}

/** Rows from `from` up to `to`, not included. */
export interface PageRows {
  readonly from: number;
  readonly to: number;
}

/** Fewest rows that go with notes and signatures to a page of their own: a page of notes alone belongs to nothing. */
const WITH_TAIL = 2;

/**
 * Parts rows into pages: rows are never split, every page holds as many as fit and at least one, the last also holds
 * the tail. A row taller than a page stands alone on one. No rows give one empty page.
 */
export function breakPages(rows: readonly MeasuredRow[], room: PageRoom): readonly PageRows[] {
  const pages: PageRows[] = [];
  let from = 0;
  while (from < rows.length) {
    const to = fill(rows, from, pages.length === 0 ? room.first : room.next);
    pages.push({ from, to });
    from = to;
  }
  const last = pages.at(-1);
  if (last === undefined) return [{ from: 0, to: 0 }];
  const roomOfLast = pages.length === 1 ? room.first : room.next;
  const { from: start, to: end } = last;
  if (heightOf(rows, start, end) + room.tail <= roomOfLast) return pages;
  // One row as tall as the page leaves nothing to take along.
  if (end - start < 2) return [...pages, { from: end, to: end }];
  return [...pages.slice(0, -1), ...withTail(rows, start, end, room)];
}

/** As many rows as fit, at least one. */
function fill(rows: readonly MeasuredRow[], from: number, room: number): number {
  let to = from + 1;
  while (to < rows.length && heightOf(rows, from, to + 1) <= room) to += 1;
  while (to < rows.length && to - 1 > from && rows[to - 1]?.keepsNext === true) to -= 1;
  return to;
}

/** The rows of a page as they stand there: a group cut by the page's edge still has to hold its text. */
export function heightOf(rows: readonly MeasuredRow[], from: number, to: number): number {
  let sum = 0;
  let group = 0;
  let needed = 0;
  for (let index = from; index < to; index += 1) {
    const row = rows[index];
    if (row === undefined) break;
    if (row.startsGroup || index === from) {
      sum += Math.max(group, needed);
      group = 0;
      needed = row.groupHeight;
    }
    group += row.height;
  }
  return sum + Math.max(group, needed);
}

/** The last rows go on with the tail, so that it does not stand alone. */
function withTail(rows: readonly MeasuredRow[], from: number, to: number, room: PageRoom): readonly PageRows[] {
  let cut = Math.max(from + 1, to - WITH_TAIL);
  while (cut < to - 1 && heightOf(rows, cut, to) + room.tail > room.next) cut += 1;
  return [
    { from, to: cut },
    { from: cut, to },
  ];
}
