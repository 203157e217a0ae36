import type { ListPlace } from './docx-styles';

/** A piece of a document in reading order. */
export type DocxBlock = DocxParagraph | DocxTable;

export interface DocxParagraph {
  readonly kind: 'paragraph';
  /** Soft breaks are line ends. */
  text: string;
  style: string;
  outline: number | null;
  list: { list?: ListPlace['list']; level?: ListPlace['level'] };
  /** Its mark was deleted by a tracked change: it goes on in the next paragraph. */
  runsOn: boolean;
  /** What text boxes that hang on it hold. */
  readonly boxes: DocxBlock[][];
}

export interface DocxTable {
  readonly kind: 'table';
  readonly rows: DocxRow[];
}

export interface DocxRow {
  readonly cells: DocxCell[];
  /** Columns of the grid that are left out before and after the cells. */
  before: number;
  after: number;
  deleted: boolean;
}

export interface DocxCell {
  readonly blocks: DocxBlock[];
  span: number;
  /** Goes on from the cell above, or from the one before it. */
  continues: 'above' | 'before' | null;
}
