import { removeUnseen } from '../../shared/base/clean-text';
import { decodeText } from '../../shared/base/decode-text';
import type { Issue } from '../../shared/base/issue';
import { ok, type Result } from '../../shared/base/result';
import type { ImportDraft } from '../../shared/import/import-draft';
import { importText } from '../../shared/import/import-text';

/** What was understood of a text, and the text itself for holding the two against each other. */
export interface ReadSource {
  readonly draft: ImportDraft;
  /** Its lines, numbered from 1 as the places of the draft are; long ones are cut for showing. */
  readonly lines: readonly string[];
  /** Full lengths of the lines that were cut, by line number. */
  readonly cut: ReadonlyMap<number, number>;
}

/** Longest part of a line that is shown: a page of it. */
const SHOWN_CHARACTERS = 2000;

/** Reads the bytes of a plan text. Issues: those of importText. */
export function readSource(bytes: Uint8Array): Result<ReadSource, Issue> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const draft = importText(bytes);
  if (!draft.ok) return draft;
  const cut = new Map<number, number>();
  // The same steps as the reader's, so that line numbers agree; what cannot be seen must not reorder the text either.
  const lines = removeUnseen(decoded.value.text)
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line, index) => {
      if (line.length <= SHOWN_CHARACTERS) return line.replaceAll('\t', '    ').trimEnd();
      cut.set(index + 1, line.length);
      return line.slice(0, SHOWN_CHARACTERS).replaceAll('\t', '    ');
    });
  return ok({ draft: draft.value, lines, cut });
}
