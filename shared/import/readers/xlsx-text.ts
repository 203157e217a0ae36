import { raisedText } from '../../tabular/raised-text';
import type { XmlAttributes } from './xml-events';

/**
 * The text of a string item (`si`, `is`): its runs one after the other, whatever fonts they are in; readings above
 * characters left out, raised marks of notes too.
 */
export class XlsxText {
  text = '';
  /** Marks that were left out. */
  marks = 0;
  private inText = false;
  private inReading = false;
  private raised = false;
  private run = '';

  open(name: string, attributes: XmlAttributes): void {
    if (name === 's:t') this.inText = !this.inReading;
    else if (name === 's:rPh') this.inReading = true;
    else if (name === 's:r') this.raised = false;
    else if (name === 's:vertAlign') this.raised = attributes.get('val') === 'superscript';
  }

  add(text: string): void {
    if (this.inText) this.run += text;
  }

  close(name: string): void {
    if (name === 's:rPh') this.inReading = false;
    if (name !== 's:t') return;
    this.inText = false;
    const run = withCharacters(this.run);
    this.run = '';
    const shown = this.raised ? raisedText(this.text, run) : run;
    if (shown === '' && run.trim() !== '') this.marks += 1;
    this.text += shown;
  }
}

/** `_x000D_`: how a workbook writes characters that XML does not have. */
function withCharacters(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
}
