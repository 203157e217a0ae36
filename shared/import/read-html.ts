import type { SourceLine } from './source-line';

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  nbsp: ' ',
  quot: '"',
  ge: '≥',
  le: '≤',
  mdash: '—',
  ndash: '–',
  ldquo: '“',
  rdquo: '”',
};

/** Most columns one cell may claim to span; more is an attack or an accident. */
const WIDEST_SPAN = 100;

interface Spanning {
  text: string;
  rowsLeft: number;
}

/**
 * Paragraphs and table rows of HTML, read as text only: nothing is loaded, run or kept of the markup.
 * Merged cells are repeated in every row and column they cover. The line is that of the row's first tag.
 */
export function readHtmlLines(html: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let line = 1;
  let row: string[] | null = null;
  let rowLine = 1;
  let text = '';
  let cellSpan = { columns: 1, rows: 1 };
  let above = new Map<number, Spanning>();
  const endParagraph = (): void => {
    const plain = text.replace(/\s+/g, ' ').trim();
    text = '';
    if (plain !== '' && row === null) lines.push({ line, cells: [plain] });
  };
  const fillFromAbove = (cells: string[]): void => {
    for (let span = above.get(cells.length); span !== undefined && span.rowsLeft > 0; span = above.get(cells.length)) {
      span.rowsLeft -= 1;
      cells.push(span.text);
    }
  };
  let ignoring = '';
  for (const [part] of html.matchAll(/<[^<>]*>|[^<]+|</g)) {
    const tag = /^<(\/?)([a-z][a-z0-9]*)/i.exec(part);
    const name = tag === null ? '' : `${tag[1] ?? ''}${(tag[2] ?? '').toLowerCase()}`;
    if (ignoring !== '') {
      // Scripts and styles are no text.
      if (name === `/${ignoring}`) ignoring = '';
    } else if (name === 'script' || name === 'style') ignoring = name;
    else if (!/^<[/!a-z]/i.test(part)) text += decodeEntities(part);
    else if (name === 'table') {
      endParagraph();
      above = new Map();
    } else if (name === 'tr') {
      endParagraph();
      row = [];
      rowLine = line;
    } else if ((name === 'td' || name === 'th') && row !== null) {
      fillFromAbove(row);
      text = '';
      cellSpan = { columns: spanOf(part, 'colspan'), rows: spanOf(part, 'rowspan') };
    } else if ((name === '/td' || name === '/th') && row !== null) {
      const plain = text.replace(/\s+/g, ' ').trim();
      for (let column = 0; column < cellSpan.columns; column += 1) {
        if (cellSpan.rows > 1) above.set(row.length, { text: plain, rowsLeft: cellSpan.rows - 1 });
        row.push(plain);
      }
      text = '';
    } else if (name === '/tr' && row !== null) {
      fillFromAbove(row);
      if (row.some((cell) => cell !== '')) lines.push({ line: rowLine, cells: row });
      row = null;
    } else if (/^\/?(?:p|div|h[1-6]|li|br|table)$/.test(name)) endParagraph();
    line += part.split('\n').length - 1;
  }
  endParagraph();
  return lines;
}

function spanOf(tag: string, attribute: string): number {
  const written = Number(new RegExp(`${attribute}\\s*=\\s*["']?(\\d+)`, 'i').exec(tag)?.[1] ?? 1);
  return Math.min(Math.max(written, 1), WIDEST_SPAN);
}

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
