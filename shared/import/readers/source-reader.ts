import type { Source, SourceFormat } from '../source';
import type { SniffedFile } from './sniffed-file';

/** A way of reading a kind of file. The first reader that claims a file reads it. */
export interface SourceReader {
  readonly format: SourceFormat;
  /** Extensions under which people expect it; a file that has none of them is read all the same, and that is said. */
  readonly extensions: readonly string[];
  readonly claims: (file: SniffedFile) => boolean;
  /** Throws nothing but refusals. */
  readonly read: (file: SniffedFile) => Source;
}
