import type { Source } from '../source';
import { addGrid, CellGrid, type MergedRange } from './grid-lines';
import { readXmlText } from './read-xml';
import { refuse } from './refuse';
import type { SniffedFile } from './sniffed-file';
import { SourceBuilder } from './source-builder';
import type { SourceReader } from './source-reader';
import type { XmlAttributes, XmlHandler } from './xml-events';

/** Workbooks as one XML file (Excel 2003), which older web systems write and call .xls. */
export const xmlWorkbookReader: SourceReader = {
  format: 'xmlWorkbook',
  extensions: ['xml', 'xls'],
  claims: ({ content }) => content.kind === 'text' && /^\s*<\?xml/.test(content.text),
  read: readXmlWorkbook,
};

function readXmlWorkbook({ content, name }: SniffedFile): Source {
  const text = content.kind === 'text' ? content.text : '';
  if (!text.includes('urn:schemas-microsoft-com:office:spreadsheet')) refuse('source.xmlDocument');
  const reader = new WorkbookReader();
  readXmlText(name, text, reader);
  const builder = new SourceBuilder();
  const filled = reader.sheets.filter(({ grid }) => grid.rows.size > 0);
  for (const { name: sheet, grid, merges } of filled) {
    if (filled.length > 1) builder.add([sheet], { heading: 1, origin: { kind: 'named', name: `sheet ${sheet}` } });
    addGrid(builder, grid, merges, { sheet, table: builder.nextTable() });
  }
  return builder.finish('xmlWorkbook');
}

interface SheetRead {
  readonly name: string;
  readonly grid: CellGrid;
  readonly merges: MergedRange[];
}

class WorkbookReader implements XmlHandler {
  readonly sheets: SheetRead[] = [];
  private row = 0;
  private column = 0;
  private across = 0;
  private inData = false;
  private data = '';

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'ss:Worksheet') {
      this.sheets.push({ name: attributes.get('ss:Name') ?? '', grid: new CellGrid(), merges: [] });
      this.row = 0;
    } else if (name === 'ss:Row') {
      this.row = indexOf(attributes, this.row + 1);
      this.column = 0;
      this.across = 0;
    } else if (name === 'ss:Cell') {
      this.column = indexOf(attributes, this.column + this.across + 1);
      this.across = spanOf(attributes, 'ss:MergeAcross');
      const down = spanOf(attributes, 'ss:MergeDown');
      const { row: top, column: left } = this;
      if (this.across + down > 0)
        this.sheets.at(-1)?.merges.push({ top, left, bottom: top + down, right: left + this.across });
    } else if (name === 'ss:Data') {
      this.inData = true;
      this.data = '';
    }
  }

  text(text: string): void {
    if (this.inData) this.data += text;
  }

  close(name: string): void {
    if (name !== 'ss:Data') return;
    this.inData = false;
    this.sheets.at(-1)?.grid.set(this.row, this.column, this.data);
  }
}

function indexOf(attributes: XmlAttributes, next: number): number {
  const named = Number(attributes.get('ss:Index'));
  return Number.isInteger(named) && named > 0 && named <= 1_048_576 ? named : next;
}

function spanOf(attributes: XmlAttributes, name: string): number {
  const span = Number(attributes.get(name) ?? 0);
  return Number.isInteger(span) && span > 0 && span <= 1_048_576 ? span : 0;
}
