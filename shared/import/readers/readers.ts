import { delimitedReader } from './read-delimited';
import { docxReader } from './read-docx';
import { htmlReader } from './read-html';
import { plainReader } from './read-plain';
import { xlsxReader } from './read-xlsx';
import type { SourceReader } from './source-reader';
import { xmlWorkbookReader } from './xml-workbook';

/** Every kind of file that is read, most particular first. A new kind is a line here. */
export const READERS: readonly SourceReader[] = [
  docxReader,
  xlsxReader,
  xmlWorkbookReader,
  htmlReader,
  delimitedReader,
  plainReader,
];
