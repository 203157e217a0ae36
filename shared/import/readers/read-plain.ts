import { foldWidth, removeUnseen } from '../../base/clean-text';
import { readPlainLines } from '../read-text';
import type { Source } from '../source';
import { refuse } from './refuse';
import { SOURCE_LIMITS } from './source-limits';
import type { SourceReader } from './source-reader';

/** Plain text and Markdown: what nobody else claims. */
export const plainReader: SourceReader = {
  format: 'text',
  extensions: ['txt', 'md', 'markdown', 'text', 'log', 'csv', 'tsv'],
  claims: ({ content }) => content.kind === 'text',
  read: ({ content }) => readPlain(content.kind === 'text' ? content.text : ''),
};

/** Lines keep the numbers they have in the file, blank ones counted. */
export function readPlain(text: string): Source {
  const lines = readPlainLines(foldWidth(removeUnseen(text)).replace(/\r\n?/g, '\n'));
  if (lines.length === 0) refuse('text.empty');
  if (lines.length > SOURCE_LIMITS.lines) refuse('source.tooManyLines', { most: SOURCE_LIMITS.lines });
  return { format: 'text', lines, origins: new Map(), notices: [] };
}
