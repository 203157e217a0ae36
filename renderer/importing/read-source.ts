import { removeUnseen } from '../../shared/base/clean-text';
import { decodeText } from '../../shared/base/decode-text';
import type { Issue } from '../../shared/base/issue';
import { ok, type Result } from '../../shared/base/result';
import type { ImportDraft } from '../../shared/import/import-draft';
import { importSource } from '../../shared/import/import-source';
import { readSource as readLines } from '../../shared/import/read-source';
import type { Source } from '../../shared/import/source';

/** What was understood of a source, and its lines for holding the two against each other. */
export interface ReadSource {
  /** Its places name lines (`line 12`); `placeInSource` says them as the file would. */
  readonly draft: ImportDraft;
  /** As they are shown, numbered from 1 as the places of the draft are; long ones are cut. */
  readonly lines: readonly string[];
  /** Full lengths of the lines that were cut, by line number. */
  readonly cut: ReadonlyMap<number, number>;
  /** Its rows and paragraphs as they were read, cell by cell. */
  readonly rows: Source['lines'];
  readonly format: Source['format'];
  readonly origins: Source['origins'];
}

/** What the worker is asked. */
export interface ReadingRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Longest part of a line that is shown: a page of it. */
const SHOWN_CHARACTERS = 2000;
/** Between the cells of a row. */
const CELL_GAP = ' │ ';

/** Reads the bytes of a file. Issues: those of the readers, with the file's name. */
export function readSource(bytes: Uint8Array, name = ''): Result<ReadSource, Issue> {
  const source = readLines(bytes, name);
  if (!source.ok) return source;
  const { format, origins } = source.value;
  const cut = new Map<number, number>();
  const lines = shownLines(source.value, bytes).map((line, index) => {
    if (line.length <= SHOWN_CHARACTERS) return line.replaceAll('\t', '    ').trimEnd();
    cut.set(index + 1, line.length);
    return line.slice(0, SHOWN_CHARACTERS).replaceAll('\t', '    ');
  });
  return ok({ draft: importSource(source.value), lines, cut, rows: source.value.lines, format, origins });
}

/** A text as it is, so that blank lines and what was drawn with signs can be seen; of everything else what was read. */
function shownLines(source: Source, bytes: Uint8Array): readonly string[] {
  const text = source.format === 'text' ? decodeText(bytes) : null;
  // The same steps as the reader's, so that line numbers agree; what cannot be seen must not reorder the text either.
  if (text?.ok === true) return removeUnseen(text.value.text).replace(/\r\n?/g, '\n').split('\n');
  const shown = new Array<string>(source.lines.at(-1)?.line ?? 0).fill('');
  for (const { line, cells } of source.lines) shown[line - 1] = cells.join(CELL_GAP);
  return shown;
}
