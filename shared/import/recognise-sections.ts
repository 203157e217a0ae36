import type { DraftSection } from './import-draft';
import { placeOfLine, type SourceLine } from './source-line';

/** How headings are numbered in plans, outermost first. */
const STYLES: readonly RegExp[] = [
  /^第[一二三四五六七八九十百\d]+(?:篇|部分|编)\s*(.*)$/,
  /^第[一二三四五六七八九十百\d]+章\s*(.*)$/,
  /^第[一二三四五六七八九十百\d]+节\s*(.*)$/,
  /^[一二三四五六七八九十]{1,3}、\s*(.+)$/,
  /^\([一二三四五六七八九十]{1,3}\)\s*(.+)$/,
];
const LONGEST = 40;

/**
 * The headings of the running text, with their depth: as the source marks them, else by their numbers. Depths are those
 * of this text: where it has no chapters, 一、 is the first. Lines of a table of contents (…… 12) are none.
 */
export function recogniseSections(lines: readonly SourceLine[], taken: ReadonlySet<number>): readonly DraftSection[] {
  const found = lines.flatMap((line) => {
    const text = (line.cells[0] ?? '').replace(/^#+\s*/, '');
    if (
      line.cells.length !== 1 ||
      taken.has(line.line) ||
      text.length > LONGEST ||
      /[。;:,]$|[.…·]{3,}\s*\d*$/.test(text)
    )
      return [];
    const style = STYLES.findIndex((pattern) => pattern.test(text));
    if (style < 0 && line.heading === undefined) return [];
    return [{ text, line: line.line, style, heading: line.heading ?? null }];
  });
  const styles = [...new Set(found.filter(({ style }) => style >= 0).map(({ style }) => style))].toSorted(
    (a, b) => a - b,
  );
  return found.map(({ text, line, style, heading }) => ({
    level: heading ?? styles.indexOf(style) + 1,
    title: text,
    place: placeOfLine(line),
  }));
}
