import { delimitedReader } from './read-delimited';
import { htmlReader } from './read-html';
import { plainReader } from './read-plain';
import type { SourceReader } from './source-reader';

/** Every kind of file that is read, most particular first. A new kind is a line here. */
export const READERS: readonly SourceReader[] = [htmlReader, delimitedReader, plainReader];
