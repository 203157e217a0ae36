import { raisedText } from '../../tabular/raised-text';
import type { DocxBlock, DocxCell, DocxParagraph, DocxRow, DocxTable } from './docx-blocks';
import type { XmlAttributes, XmlHandler } from './xml-events';

/** What happened while reading that people have to know of: how often each. */
export type DocxEvent =
  | 'source.insertions'
  | 'source.deletions'
  | 'source.hiddenText'
  | 'source.marks'
  | 'source.comments'
  | 'source.embedded'
  | 'source.pictures';

/** Old properties kept beside the new ones, the second telling of the same shape, readings above characters. */
const PASSED_OVER = new Set([
  'mc:Fallback',
  'w:pPrChange',
  'w:rPrChange',
  'w:tblPrChange',
  'w:tblGridChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:sectPrChange',
  'w:numberingChange',
  'w:rt',
]);

/** Signs of the font Symbol that plans use; any other of a symbol font becomes a □, which no number survives unseen. */
const SYMBOLS: Readonly<Record<string, string>> = { A3: '≤', B3: '≥', B1: '±', B4: '×', B0: '°', BB: '≈', '25': '%' };

type Frame =
  | { readonly kind: 'story'; readonly blocks: DocxBlock[]; fields: boolean[] }
  | { readonly kind: 'paragraph'; readonly paragraph: DocxParagraph }
  | { readonly kind: 'table'; readonly table: DocxTable }
  | { readonly kind: 'row'; readonly row: DocxRow };

/** Reads the body of a document, or its notes, into blocks. */
export class DocxBody implements XmlHandler {
  readonly events = new Map<DocxEvent, number>();
  /** Ids of notes in the order they are referred to. */
  readonly noteIds: string[] = [];
  /** Stories by the id of their note; the body has none. */
  readonly notes = new Map<string, DocxBlock[]>();
  readonly blocks: DocxBlock[] = [];
  private readonly frames: Frame[] = [{ kind: 'story', blocks: this.blocks, fields: [] }];
  private readonly path: string[] = [];
  /** Elements inside one that is passed over. */
  private passed = 0;
  private inText = false;
  private run = { hidden: false, raised: false, text: '' };
  private readonly placeholders: boolean[] = [];
  private raisedFrom = 0;

  open(name: string, attributes: XmlAttributes): void {
    if (this.passed > 0 || this.passesOver(name)) {
      this.passed += 1;
      return;
    }
    this.path.push(name);
    const value = attributes.get('w:val');
    switch (name) {
      case 'w:p':
        this.frames.push({ kind: 'paragraph', paragraph: this.newParagraph() });
        return;
      case 'w:tbl':
        this.frames.push({ kind: 'table', table: this.add({ kind: 'table', rows: [] }) });
        return;
      case 'w:tr':
        this.openRow();
        return;
      case 'w:tc':
        this.openCell();
        return;
      case 'w:txbxContent':
        this.openBox();
        return;
      case 'w:footnote':
      case 'w:endnote':
        this.openNote(attributes);
        return;
      case 'w:r':
        this.run = { hidden: false, raised: false, text: '' };
        return;
      case 'w:t':
      case 'm:t':
        this.inText = true;
        return;
      case 'w:tab':
        if (this.inside('w:r')) this.write('\t');
        return;
      case 'w:br':
      case 'w:cr':
        this.write('\n');
        return;
      case 'w:noBreakHyphen':
        this.write('-');
        return;
      case 'w:sym':
        this.write(symbol(attributes));
        return;
      case 'w:fldChar':
        this.field(attributes.get('w:fldCharType') ?? '');
        return;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        this.noteIds.push(`${name.slice(2, -9)} ${attributes.get('w:id') ?? ''}`);
        return;
      case 'w:commentReference':
        this.count('source.comments');
        return;
      case 'w:object':
      case 'w:altChunk':
        this.count('source.embedded');
        return;
      case '?pic:pic':
      case '?v:imagedata':
        this.count('source.pictures');
        return;
      case 'w:ins':
      case 'w:moveTo':
        if (!this.inProperties()) this.count('source.insertions');
        return;
      case 'w:sdt':
        this.placeholders.push(false);
        return;
      case 'w:showingPlcHdr':
        this.placeholders[this.placeholders.length - 1] = true;
        return;
      case 'm:sup':
        this.raisedFrom = this.paragraph()?.text.length ?? 0;
        return;
      case 'm:den':
        this.write('/');
        return;
      default:
        this.property(name, value);
    }
  }

  text(text: string): void {
    if (this.passed === 0 && this.inText) this.write(text);
  }

  close(name: string): void {
    if (this.passed > 0) {
      this.passed -= 1;
      return;
    }
    this.path.pop();
    if (name === 'w:t' || name === 'm:t') this.inText = false;
    else if (name === 'w:r') this.endRun();
    else if (name === 'w:p' || name === 'w:tbl' || name === 'w:tr') this.frames.pop();
    else if (name === 'w:tc' || name === 'w:txbxContent' || name === 'w:footnote' || name === 'w:endnote')
      this.frames.pop();
    else if (name === 'w:sdt') this.placeholders.pop();
    else if (name === 'm:sup') this.raise();
  }

  private passesOver(name: string): boolean {
    if (PASSED_OVER.has(name)) return true;
    if ((name === 'w:del' || name === 'w:moveFrom') && !this.inProperties()) {
      this.count('source.deletions');
      return true;
    }
    // Words such as 单击此处输入文字 that nobody typed.
    return name === 'w:sdtContent' && this.placeholders.at(-1) === true;
  }

  private property(name: string, value: string | undefined): void {
    const on = value !== '0' && value !== 'false' && value !== 'off';
    const inRun = this.inside('w:rPr') && !this.inside('w:pPr');
    if (inRun) {
      if (name === 'w:vanish' && on) this.run.hidden = true;
      else if (name === 'w:vertAlign') this.run.raised = value === 'superscript';
      return;
    }
    const paragraph = this.paragraph();
    if (this.inside('w:pPr') && paragraph !== null) {
      if (name === 'w:pStyle') paragraph.style = value ?? '';
      else if (name === 'w:outlineLvl') paragraph.outline = Number(value);
      else if (name === 'w:numId') paragraph.list.list = value ?? '';
      else if (name === 'w:ilvl') paragraph.list.level = Number(value);
      else if (name === 'w:del' || name === 'w:moveFrom') paragraph.runsOn = true;
      return;
    }
    const top = this.frames.at(-1);
    if (this.inside('w:trPr') && top?.kind === 'row') {
      if (name === 'w:gridBefore') top.row.before = countOf(value);
      else if (name === 'w:gridAfter') top.row.after = countOf(value);
      else if (name === 'w:del') {
        top.row.deleted = true;
        this.count('source.deletions');
      }
    } else if (this.inside('w:tcPr')) this.cellProperty(name, value);
  }

  private cellProperty(name: string, value: string | undefined): void {
    const row = this.frames.findLast((frame) => frame.kind === 'row');
    const cell = row?.kind === 'row' ? row.row.cells.at(-1) : undefined;
    if (cell === undefined) return;
    if (name === 'w:gridSpan') cell.span = Math.max(1, countOf(value));
    else if (name === 'w:vMerge' && value !== 'restart') cell.continues = 'above';
    else if (name === 'w:hMerge' && value !== 'restart') cell.continues = 'before';
  }

  private newParagraph(): DocxParagraph {
    const before = this.story().blocks.at(-1);
    if (before?.kind === 'paragraph' && before.runsOn) {
      before.runsOn = false;
      return before;
    }
    return this.add({
      kind: 'paragraph',
      text: '',
      style: '',
      outline: null,
      list: {},
      runsOn: false,
      boxes: [],
    });
  }

  private add<Block extends DocxBlock>(block: Block): Block {
    this.story().blocks.push(block);
    return block;
  }

  private openRow(): void {
    const row: DocxRow = { cells: [], before: 0, after: 0, deleted: false };
    const table = this.frames.at(-1);
    if (table?.kind === 'table') table.table.rows.push(row);
    this.frames.push({ kind: 'row', row });
  }

  private openCell(): void {
    const cell: DocxCell = { blocks: [], span: 1, continues: null };
    const row = this.frames.at(-1);
    if (row?.kind === 'row') row.row.cells.push(cell);
    this.frames.push({ kind: 'story', blocks: cell.blocks, fields: [] });
  }

  private openBox(): void {
    const blocks: DocxBlock[] = [];
    // A run that holds a box has been written only up to it.
    this.endRun();
    (this.paragraph() ?? this.newParagraph()).boxes.push(blocks);
    this.frames.push({ kind: 'story', blocks, fields: [] });
  }

  private openNote(attributes: XmlAttributes): void {
    const blocks: DocxBlock[] = [];
    // Lines between text and notes are notes of a kind of their own.
    if (!/separator|continuation/i.test(attributes.get('w:type') ?? ''))
      this.notes.set(attributes.get('w:id') ?? '', blocks);
    this.frames.push({ kind: 'story', blocks, fields: [] });
  }

  private story(): Extract<Frame, { kind: 'story' }> {
    const story = this.frames.findLast((frame) => frame.kind === 'story');
    if (story?.kind !== 'story') throw new Error('The first frame is a story.');
    return story;
  }

  /** The paragraph that text goes into: none between them. */
  private paragraph(): DocxParagraph | null {
    const top = this.frames.at(-1);
    return top?.kind === 'paragraph' ? top.paragraph : null;
  }

  private field(type: string): void {
    const { fields } = this.story();
    // The instruction of a field is no text; its result is.
    if (type === 'begin') fields.push(true);
    else if (type === 'end') fields.pop();
    else if (fields.length > 0) fields[fields.length - 1] = false;
  }

  private write(text: string): void {
    if (this.story().fields.includes(true)) return;
    if (this.inside('w:r')) this.run.text += text;
    else {
      const paragraph = this.paragraph();
      if (paragraph !== null) paragraph.text += text;
    }
  }

  private endRun(): void {
    const { hidden, raised, text } = this.run;
    this.run = { hidden, raised, text: '' };
    const paragraph = this.paragraph();
    if (paragraph === null || text === '') return;
    if (hidden) {
      this.count('source.hiddenText');
      return;
    }
    const shown = raised ? raisedText(paragraph.text.slice(paragraph.text.lastIndexOf('\n') + 1), text) : text;
    if (shown === '') this.count('source.marks');
    paragraph.text += shown;
  }

  /** A power in a formula: 10 with a raised 4 must not become 104. */
  private raise(): void {
    const paragraph = this.paragraph();
    if (paragraph === null) return;
    const before = paragraph.text.slice(0, this.raisedFrom);
    const power = paragraph.text.slice(this.raisedFrom);
    paragraph.text =
      before + Array.from(power, (sign) => '⁰¹²³⁴⁵⁶⁷⁸⁹'['0123456789'.indexOf(sign)] ?? `^${sign}`).join('');
  }

  private count(event: DocxEvent): void {
    this.events.set(event, (this.events.get(event) ?? 0) + 1);
  }

  private inside(name: string): boolean {
    // Properties and runs stand a few levels above at most; a run ends where a box begins.
    for (let at = this.path.length - 1; at >= 0; at -= 1) {
      if (this.path[at] === name) return true;
      if (this.path[at] === 'w:p' || this.path[at] === 'w:txbxContent') return false;
    }
    return false;
  }

  private inProperties(): boolean {
    const above = this.path.at(-1) ?? '';
    return above === 'w:rPr' || above === 'w:trPr' || above === 'w:tcPr' || above === 'w:numPr' || above === 'w:pPr';
  }
}

function symbol(attributes: XmlAttributes): string {
  const code = (attributes.get('w:char') ?? '').toUpperCase().replace(/^F0/, '');
  return (/symbol/i.test(attributes.get('w:font') ?? '') ? SYMBOLS[code] : undefined) ?? '□';
}

/** Columns a cell may claim to span; more is an accident or an attack. */
const WIDEST_SPAN = 100;

function countOf(value: string | undefined): number {
  const count = Number(value ?? 0);
  return Number.isInteger(count) && count > 0 ? Math.min(count, WIDEST_SPAN) : 0;
}
