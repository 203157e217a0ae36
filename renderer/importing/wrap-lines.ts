/** A line of the source as the pane shows it: one row of the screen holds characters `from` to `to` of it. */
export interface ScreenRow {
  /** 1-based line number. */
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

export interface WrappedLines {
  readonly rows: readonly ScreenRow[];
  /** Index of the first row of each line; one more at the end. Index 0 belongs to line 1. */
  readonly firstRow: readonly number[];
}

/** Width of a character in halves of a Han character: rather too wide, so that no row runs over. */
function halves(code: number): number {
  if (code < 0x2000)
    return code === 0x20 || (code >= 0x69 && code <= 0x6c) ? 0.8 : code < 0x41 || code > 0x5a ? 1.2 : 1.5;
  // The second half of a surrogate pair adds nothing to the first.
  return code >= 0xdc00 && code <= 0xdfff ? 0 : 2;
}

/**
 * Breaks lines into rows of at most `width` Han characters, so that each row has the same height and only the rows
 * on screen need to be drawn. A surrogate pair is never split.
 */
export function wrapLines(lines: readonly string[], width: number): WrappedLines {
  const room = Math.max(4, Math.floor(width)) * 2;
  const rows: ScreenRow[] = [];
  const firstRow: number[] = [];
  for (const [index, text] of lines.entries()) {
    firstRow.push(rows.length);
    const line = index + 1;
    let from = 0;
    let used = 0;
    // A line that fits by its length alone need not be measured.
    if (text.length * 2 > room) {
      for (let at = 0; at < text.length; at += 1) {
        const wide = halves(text.charCodeAt(at));
        if (used + wide > room) {
          rows.push({ line, from, to: at });
          from = at;
          used = 0;
        }
        used += wide;
      }
    }
    rows.push({ line, from, to: text.length });
  }
  firstRow.push(rows.length);
  return { rows, firstRow };
}
