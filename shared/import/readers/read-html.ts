import { readHtmlBlocks } from '../../tabular/html-blocks';
import { withoutLayoutTables } from '../../tabular/layout-tables';
import type { Source } from '../source';
import type { SourceLine } from '../source-line';
import { SourceBuilder } from './source-builder';
import type { SourceReader } from './source-reader';

/** Web pages, and workbooks that a web system wrote as HTML and called .xls. */
export const htmlReader: SourceReader = {
  format: 'html',
  extensions: ['html', 'htm', 'xls', 'doc', 'txt'],
  claims: ({ content }) => content.kind === 'text' && isHtml(content.text),
  read: ({ content }) => readHtml(content.kind === 'text' ? content.text : ''),
};

export function isHtml(text: string): boolean {
  return /<(?:table|td|html|p)\b[^>]*>/i.test(text);
}

/**
 * Paragraphs and table rows of HTML, read as text only: nothing is loaded, run or kept of the markup. Merged cells are
 * repeated in every row and column they cover. A row of one cell is a frame: its paragraphs stand on lines of their own.
 */
export function readHtml(html: string): Source {
  return htmlBuilder(html).finish('html');
}

/** An item that was numbered by hand needs no number of its list. */
const OWN_NUMBER = /^(?:\d{1,3}\s*[.、)]|\(?[一二三四五六七八九十\d]{1,3}[)、]|[①-⑳●◆■])/;

/** The same for a paste, which may hold nothing. */
export function readHtmlLines(html: string): readonly SourceLine[] {
  return htmlBuilder(html).lines;
}

function htmlBuilder(html: string): SourceBuilder {
  const builder = new SourceBuilder();
  const rows = new Map<number, number>();
  let paragraphs = 0;
  for (const block of readHtmlBlocks(withoutLayoutTables(html))) {
    if (block.kind === 'paragraph') {
      paragraphs += 1;
      const origin = { kind: 'named', name: `paragraph ${paragraphs}` } as const;
      const written = block.item === null || OWN_NUMBER.test(block.text) ? block.text : `${block.item}.${block.text}`;
      // A heading is one line, wherever it was broken to look well.
      const texts = block.heading === null ? written.split('\n') : [written];
      for (const text of texts) builder.add([text], { origin, heading: block.heading ?? undefined });
      continue;
    }
    const { cells, table, written } = block;
    const row = (rows.get(table) ?? 0) + 1;
    rows.set(table, row);
    const origin = { kind: 'named', name: `table ${table} row ${row}` } as const;
    if (written > 1) builder.add(cells, { table, origin });
    else for (const text of (cells[0] ?? '').split('\n')) builder.add([text], { table, origin });
  }
  return builder;
}
