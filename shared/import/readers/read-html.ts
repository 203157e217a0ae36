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
      // A heading is one line, wherever it was broken to look well.
      const texts = block.heading === null ? block.text.split('\n') : [block.text];
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
