import type { LineOrigin } from '../source';
import type { DocxBlock, DocxCell, DocxParagraph, DocxRow, DocxTable } from './docx-blocks';
import type { DocxNumbering } from './docx-numbering';
import type { DocxStyle } from './docx-styles';
import { refuse } from './refuse';
import { cleanCell, type SourceBuilder } from './source-builder';
import { SOURCE_LIMITS } from './source-limits';

interface ShownCell {
  readonly text: string;
  /** Null where a row begins or ends beside the table. */
  readonly cell: DocxCell | null;
}

/** From how many cells on a paragraph with tabs is a row that was set without a table. */
const FEWEST_TABBED = 3;

/** Turns blocks into lines in reading order: what hangs on a paragraph or stands in a cell comes right behind it, once. */
export class DocxLines {
  private paragraphs = 0;
  private contents = 0;
  /** Each paragraph is numbered once, however often its text is asked for. */
  private readonly shown = new Map<DocxParagraph, string>();

  constructor(
    private readonly builder: SourceBuilder,
    private readonly styles: ReadonlyMap<string, DocxStyle>,
    private readonly numbering: DocxNumbering,
  ) {}

  /** Lines of the table of contents that were left out. */
  get leftContents(): number {
    return this.contents;
  }

  addStory(blocks: readonly DocxBlock[]): void {
    for (const block of blocks) {
      if (block.kind === 'table') this.addTable(block);
      else {
        const text = this.shownText(block);
        if (text.trim() !== '') {
          this.paragraphs += 1;
          this.addParagraph(text, `paragraph ${this.paragraphs}`, { heading: this.headingOf(block) });
        }
        for (const box of block.boxes) this.addStory(box);
      }
    }
  }

  addNote(blocks: readonly DocxBlock[], number: number): void {
    const text = blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')).join(' ');
    if (text.trim() !== '') this.addParagraph(`注${number}:${text.trim()}`, `footnote ${number}`, {});
  }

  private addParagraph(
    text: string,
    place: string,
    { heading, table }: { readonly heading?: number | undefined; readonly table?: number | undefined },
  ): void {
    const parts = text.split('\n').filter((part) => part.trim() !== '');
    for (const [index, part] of parts.entries()) {
      const name = parts.length > 1 ? `${place} line ${index + 1}` : place;
      const tabbed = part.trim().split(/\s*\t\s*/);
      const cells = tabbed.length >= FEWEST_TABBED && heading === undefined ? tabbed : [part];
      this.builder.add(cells, { origin: { kind: 'named', name }, heading, table });
    }
  }

  private shownText(paragraph: DocxParagraph): string {
    const text = this.shown.get(paragraph) ?? this.numberedText(paragraph);
    this.shown.set(paragraph, text);
    return text;
  }

  /** With the number that its list gives it. Counting goes on through empty paragraphs, as it does on paper. */
  private numberedText(paragraph: DocxParagraph): string {
    const style = this.styles.get(paragraph.style);
    const { list, level = 0 } = { ...style?.list, ...paragraph.list };
    const label = list === undefined || list === '0' ? '' : this.numbering.label({ list, level });
    if (paragraph.text.trim() === '') return '';
    if (/^(?:toc|contents|目录)\s*\d$/i.test(style?.name ?? '')) {
      this.contents += 1;
      return '';
    }
    return label + paragraph.text.trimStart();
  }

  private headingOf(paragraph: DocxParagraph): number | undefined {
    const outline = paragraph.outline ?? this.styles.get(paragraph.style)?.outline ?? null;
    return outline !== null && outline >= 0 && outline < 9 ? outline + 1 : undefined;
  }

  private addTable(table: DocxTable): void {
    const number = this.builder.nextTable();
    if (table.rows.length > SOURCE_LIMITS.rows) refuse('source.tooManyLines', { most: SOURCE_LIMITS.rows });
    const texts = new Map<DocxCell, string>();
    let above: readonly ShownCell[] = [];
    const rows = table.rows.filter(({ deleted }) => !deleted);
    const framed = rows.every(({ cells }) => cells.length <= 1);
    for (const [index, row] of rows.entries()) {
      const shown = this.shownRow(row, above, texts);
      above = shown;
      this.addRow(row, shown, `table ${number} row ${index + 1}`, framed ? undefined : number);
    }
  }

  private addRow(row: DocxRow, shown: readonly ShownCell[], place: string, table: number | undefined): void {
    const different = new Set(shown.flatMap(({ cell }) => (cell === null ? [] : [cell])));
    const [only] = different;
    if (different.size === 1 && only !== undefined) {
      // A frame around paragraphs, or one cell across the table: a title, a category, a note.
      if (row.cells.includes(only)) this.addFrame(only, place, table);
      return;
    }
    const origin: LineOrigin = { kind: 'named', name: place };
    this.builder.add(
      shown.map(({ text }) => text),
      { table, origin },
    );
    for (const cell of row.cells) for (const block of cell.blocks) this.addInside(block);
  }

  private addFrame(cell: DocxCell, place: string, table: number | undefined): void {
    const paragraphs = cell.blocks.filter(({ kind }) => kind === 'paragraph').length;
    let count = 0;
    for (const block of cell.blocks) {
      if (block.kind === 'table') {
        this.addTable(block);
        continue;
      }
      count += 1;
      const text = this.shownText(block);
      const name = paragraphs > 1 ? `${place} paragraph ${count}` : place;
      if (text !== '') this.addParagraph(text, name, { table, heading: this.headingOf(block) });
      for (const box of block.boxes) this.addStory(box);
    }
  }

  /** Tables and boxes within a cell follow its row. */
  private addInside(block: DocxBlock): void {
    if (block.kind === 'table') this.addTable(block);
    else for (const box of block.boxes) this.addStory(box);
  }

  private shownRow(row: DocxRow, above: readonly ShownCell[], texts: Map<DocxCell, string>): readonly ShownCell[] {
    const shown: ShownCell[] = new Array<ShownCell>(row.before).fill({ text: '', cell: null });
    for (const cell of row.cells) {
      const from = cell.continues === 'above' ? above[shown.length] : cell.continues === 'before' ? shown.at(-1) : null;
      // A cell that goes on from nothing stands for itself.
      const owner = from?.cell ?? cell;
      const text = texts.get(owner) ?? (owner === cell ? this.cellText(cell) : '');
      texts.set(owner, text);
      for (let column = 0; column < cell.span; column += 1) shown.push({ text, cell: owner });
      if (shown.length > SOURCE_LIMITS.columns) refuse('source.tableTooWide', { most: SOURCE_LIMITS.columns });
    }
    for (let column = 0; column < row.after; column += 1) shown.push({ text: '', cell: null });
    return shown;
  }

  private cellText(cell: DocxCell): string {
    const paragraphs = cell.blocks.flatMap((block) => (block.kind === 'paragraph' ? [this.shownText(block)] : []));
    return cleanCell(paragraphs.filter((text) => text !== '').join('\n'));
  }
}
