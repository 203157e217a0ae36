import { foldWidth, removeUnseen } from '../base/clean-text';
import { decodeText } from '../base/decode-text';
import { type Issue, issue } from '../base/issue';
import { fail, ok, type Result } from '../base/result';
import { type DrawnLine, joinDrawnRows } from './drawn-rows';
import { isHtml, readHtmlLines } from './readers/read-html';
import type { SourceLine } from './source-line';

/** Largest text file that is read; a plan of a thousand pages is a hundredth of it. */
export const LARGEST_TEXT_BYTES = 50 * 1024 * 1024;

/** A way of writing tables in text. The first that claims a text reads it. */
interface TextLayout {
  readonly name: string;
  readonly claims: (text: string) => boolean;
  readonly read: (text: string) => readonly SourceLine[];
}

const LAYOUTS: readonly TextLayout[] = [
  { name: 'html', claims: isHtml, read: readHtmlLines },
  { name: 'plain', claims: () => true, read: readPlainLines },
];

/** Bytes of a text file → its lines with their numbers. Issues: `text.tooLarge`, `text.binary`, `text.encoding`, `text.empty`. */
export function readText(bytes: Uint8Array): Result<readonly SourceLine[], Issue> {
  if (bytes.length > LARGEST_TEXT_BYTES) {
    return fail(issue('text.tooLarge', '', { bytes: bytes.length, largest: LARGEST_TEXT_BYTES }));
  }
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const lines = linesOf(decoded.value.text);
  return lines.length === 0 ? fail(issue('text.empty')) : ok(lines);
}

/** The same for text that is already text, such as a paste. Blank lines are left out; numbers keep counting. */
export function linesOf(text: string): readonly SourceLine[] {
  // Width is folded once, here, so that every rule below knows one comma and one bracket.
  const clean = foldWidth(removeUnseen(text)).replace(/\r\n?/g, '\n');
  const layout = LAYOUTS.find((one) => one.claims(clean));
  return layout === undefined ? [] : layout.read(clean);
}

export function readPlainLines(text: string): readonly SourceLine[] {
  const isMarkdown = /^#{1,6} /m.test(text) || /^\|?\s*:?-{3,}:?\s*\|/m.test(text);
  const lines = text.split('\n').map((written, index): DrawnLine => {
    const raw = isMarkdown ? plainMarkdown(written) : written;
    const cells = splitCells(raw);
    if (cells.length === 0) return { line: null, rule: raw.trim() !== '' };
    const heading = cells.length === 1 ? /^(#{1,6})\s/.exec(cells[0] ?? '')?.[1]?.length : undefined;
    const gaps = cells.length === 1 ? raw.trim().split(/\s{2,}/) : [];
    const facts = { ...(gaps.length < 2 ? {} : { gaps }), ...(heading === undefined ? {} : { heading }) };
    return { line: { line: index + 1, cells, ...facts }, rule: false };
  });
  return joinDrawnRows(lines);
}

/** A line without the bar of a quotation and the strokes before signs: `> **01 …**`, `1\. …`. A bound (`> 92`) is no quotation. */
function plainMarkdown(line: string): string {
  const quoted = /^\s*>\s?(?:$|(?=.*\p{Script=Han}{2}))/u.exec(line);
  const text = quoted === null ? line : line.slice(quoted[0].length).replace(/^>\s?/, '');
  return text.replace(/\\(?=[\\`*_{}[\]()#+\-.!~<>])/g, '');
}

/** Cells of one line: tabs, bars and box-drawing bars separate. Rules such as `|---|` hold no cell. */
export function splitCells(raw: string): string[] {
  // Markdown's bold is no part of a name; a single star is a footnote mark.
  const line = raw.replace(/[│┃║]/g, '|').replace(/(\*\*|__)(?=\S)(.*?\S)\1/g, '$2');
  if (isRule(line)) return [];
  const separator = line.includes('\t') ? '\t' : '|';
  const cells = line.split(separator).map((cell) => cell.replace(/\s+/g, ' ').trim());
  if (separator === '|') {
    if (cells[0] === '') cells.shift();
    if (cells.at(-1) === '') cells.pop();
  }
  return cells.every((cell) => cell === '') ? [] : cells;
}

/** `|---|:--|`, `├──┼──┤`, `||||`: drawn lines. A single dash beside a bar is a cell that says "not set". */
function isRule(line: string): boolean {
  const bare = line.replace(/\s/g, '');
  if (!/^[|:\-—─━┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝═+]+$/.test(bare)) return false;
  const cells = bare.split('|').filter((cell) => cell !== '');
  // Markdown allows |:--|; a row of data always holds a name, so that dashes alone are a rule.
  if (bare.includes('|') && cells.every((cell) => /^:?-+:?$/.test(cell)) && /--|:-|-:/.test(bare)) return true;
  return /^\|+$/.test(bare) || /-{3}|─{2}|━{2}|═{2}|—{4}/.test(bare);
}
