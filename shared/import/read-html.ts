import { readHtmlBlocks } from '../tabular/html-blocks';
import type { SourceLine } from './source-line';

/**
 * Paragraphs and table rows of HTML, read as text only: nothing is loaded, run or kept of the markup.
 * Merged cells are repeated in every row and column they cover. The line is that of the row's first tag.
 */
export function readHtmlLines(html: string): SourceLine[] {
  const lines: SourceLine[] = [];
  for (const block of readHtmlBlocks(html)) {
    const cells = block.kind === 'row' ? block.cells : [block.text];
    const flat = cells.map((cell) => cell.replaceAll('\n', ' '));
    if (flat.some((cell) => cell !== '')) lines.push({ line: block.line, cells: flat });
  }
  return lines;
}
