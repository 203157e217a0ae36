import { type Issue, issue } from '../base/issue';
import { fail, ok, type Result } from '../base/result';
import type { DraftProblem } from './import-draft';
import { READERS } from './readers/readers';
import { orRefusal } from './readers/refuse';
import { type SniffedFile, sniffFile } from './readers/sniffed-file';
import type { SourceReader } from './readers/source-reader';
import type { Source } from './source';

/**
 * Bytes of any file a plan comes in → its lines with their places. What the file is, its content says; where the name
 * says otherwise, that is told. Issues, with the file's name as place: `source.…` for kinds that are not read, with the
 * way to one that is, and for files that are damaged or beyond the limits; `text.…` for texts.
 */
export function readSource(bytes: Uint8Array, name: string): Result<Source, Issue> {
  const read = orRefusal(() => {
    const file = sniffFile(name, bytes);
    const reader = READERS.find(({ claims }) => claims(file));
    if (reader === undefined) return fail(issue(file.content.kind === 'zip' ? 'source.otherZip' : 'source.unknown'));
    const source = reader.read(file);
    return ok({ ...source, notices: [...aboutName(file, reader), ...aboutEncoding(file), ...source.notices] });
  });
  if (read.ok) return read;
  const { place } = read.issue;
  return fail({ ...read.issue, place: place === '' ? name : `${name}: ${place}` });
}

function aboutName({ name, extension }: SniffedFile, { format, extensions }: SourceReader): readonly DraftProblem[] {
  if (extension === '' || extensions.includes(extension)) return [];
  return [{ severity: 'info', issue: issue('source.otherKind', '', { name, format }) }];
}

/** A guess at an encoding may be wrong, and then every word is: who reads the file should know of it. */
function aboutEncoding({ content }: SniffedFile): readonly DraftProblem[] {
  if (content.kind === 'zip' || content.encoding === 'utf-8') return [];
  return [{ severity: 'info', issue: issue('source.encoding', '', { encoding: content.encoding }) }];
}
