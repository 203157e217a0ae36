/** A bookmark: what it says and the page it leads to, from 1. */
export interface PdfBookmark {
  readonly title: string;
  readonly page: number;
}

/**
 * Adds bookmarks and the title to a PDF by an incremental update, as the format foresees: the given bytes stay as they
 * are, new objects and a new table of references are appended. A PDF that is built in a way this does not read (its
 * references compressed) is given back unchanged: a document without bookmarks is better than none.
 */
export function addPdfOutline(bytes: Uint8Array, title: string, bookmarks: readonly PdfBookmark[]): Uint8Array {
  const text = latin(bytes);
  const file = readPdf(text);
  if (file === null) return bytes;
  const pages = pagesBelow(file, numberIn(file.object(file.root), 'Pages') ?? 0, new Set());
  const listed = bookmarks.filter(({ page }) => pages[page - 1] !== undefined);
  if (pages.length === 0) return bytes;
  const outline = file.size;
  const items = listed.map(({ title: words, page }, index) => {
    const links = [
      `/Parent ${outline} 0 R`,
      index > 0 ? `/Prev ${outline + index} 0 R` : '',
      index < listed.length - 1 ? `/Next ${outline + index + 2} 0 R` : '',
    ];
    return `<</Title ${hexText(words)} ${links.join(' ')} /Dest [${pages[page - 1]} 0 R /Fit]>>`;
  });
  const info = file.info ?? outline + 1 + items.length;
  const objects: readonly (readonly [number: number, body: string])[] = [
    [file.root, withEntries(file.object(file.root), catalogEntries(outline, listed.length))],
    ...(listed.length === 0 ? [] : [[outline, outlineRoot(outline, listed.length)] as const]),
    ...items.map((body, index) => [outline + 1 + index, body] as const),
    [info, withEntries(file.info === null ? '<<>>' : file.object(file.info), [['Title', hexText(title)]])],
  ];
  return appended(bytes, file, objects, info);
}

function catalogEntries(outline: number, count: number): readonly (readonly [string, string])[] {
  const shown = ['ViewerPreferences', '<</DisplayDocTitle true>>'] as const;
  return count === 0 ? [shown] : [['Outlines', `${outline} 0 R`], ['PageMode', '/UseOutlines'], shown];
}

function outlineRoot(outline: number, count: number): string {
  return `<</Type /Outlines /First ${outline + 1} 0 R /Last ${outline + count} 0 R /Count ${count}>>`;
}

interface PdfFile {
  readonly size: number;
  readonly root: number;
  readonly info: number | null;
  /** Where its own table of references begins. */
  readonly references: number;
  /** The dictionary of an object; empty when there is none. */
  readonly object: (number: number) => string;
}

function readPdf(text: string): PdfFile | null {
  const references = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-200))?.[1] ?? Number.NaN);
  if (!text.startsWith('xref', references)) return null;
  const end = text.indexOf('trailer', references);
  if (end < 0) return null;
  const trailer = text.slice(end, text.indexOf('startxref', end));
  const [size, root] = [/\/Size (\d+)/.exec(trailer)?.[1], numberIn(trailer, 'Root')];
  if (size === undefined || root === null || /\/(?:Encrypt|Prev|XRefStm)\b/.test(trailer)) return null;
  const offsets = readOffsets(text.slice(references + 4, end));
  const object = (number: number): string => {
    const at = offsets.get(number);
    if (at === undefined) return '';
    const begins = text.indexOf('obj', at) + 3;
    return text.slice(begins, text.indexOf('endobj', begins)).trim();
  };
  return { size: Number(size), root, info: numberIn(trailer, 'Info'), references, object };
}

/** Lines of 20 bytes: offset, generation, n for in use. */
function readOffsets(table: string): ReadonlyMap<number, number> {
  const offsets = new Map<number, number>();
  let next = 0;
  for (const line of table.split(/\r\n|\r|\n/)) {
    const section = /^\s*(\d+) (\d+)\s*$/.exec(line);
    const entry = /^(\d{10}) \d{5} ([nf])/.exec(line);
    if (entry !== null) {
      if (entry[2] === 'n') offsets.set(next, Number(entry[1]));
      next += 1;
    } else if (section !== null) next = Number(section[1]);
  }
  return offsets;
}

/** Object numbers of the pages in order. A tree that leads back to itself ends there. */
function pagesBelow(file: PdfFile, node: number, seen: Set<number>): readonly number[] {
  if (seen.has(node)) return [];
  seen.add(node);
  const kids = /\/Kids\s*\[([^\]]*)\]/.exec(file.object(node))?.[1];
  if (kids === undefined) return /\/Type\s*\/Page\b/.test(file.object(node)) ? [node] : [];
  return [...kids.matchAll(/(\d+) \d+ R/g)].flatMap((match) => pagesBelow(file, Number(match[1]), seen));
}

function numberIn(dictionary: string, name: string): number | null {
  const found = new RegExp(`/${name} (\\d+) \\d+ R`).exec(dictionary)?.[1];
  return found === undefined ? null : Number(found);
}

/** The dictionary with entries of its own; those it had of these names go. */
function withEntries(dictionary: string, entries: readonly (readonly [string, string])[]): string {
  let kept = dictionary;
  for (const [name] of entries) {
    kept = kept.replace(
      new RegExp(
        `/${name}\\s*(?:\\d+ \\d+ R|<<[^<>]*>>|\\[[^\\]]*\\]|<[0-9A-Fa-f\\s]*>|\\((?:\\\\.|[^\\\\)])*\\)|/?[\\w.]+)`,
        's',
      ),
      '',
    );
  }
  const added = entries.map(([name, value]) => `/${name} ${value}`).join(' ');
  return kept.replace(/>>\s*$/, ` ${added}>>`);
}

function appended(
  bytes: Uint8Array,
  file: PdfFile,
  objects: readonly (readonly [number: number, body: string])[],
  info: number,
): Uint8Array {
  let tail = '\n';
  const sections = [...objects]
    .sort(([left], [right]) => left - right)
    .map(([number, body]) => {
      const offset = bytes.length + tail.length;
      tail += `${number} 0 obj\n${body}\nendobj\n`;
      return `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`;
    });
  const references = bytes.length + tail.length;
  const size = Math.max(file.size, ...objects.map(([number]) => number + 1));
  tail += `xref\n${sections.join('')}trailer\n<</Size ${size} /Root ${file.root} 0 R /Info ${info} 0 R /Prev ${file.references}>>\nstartxref\n${references}\n%%EOF\n`;
  const whole = new Uint8Array(bytes.length + tail.length);
  whole.set(bytes);
  for (let at = 0; at < tail.length; at += 1) whole[bytes.length + at] = tail.charCodeAt(at) & 0xff;
  return whole;
}

/** A text of any language as PDF takes it: UTF-16, big end first. */
function hexText(text: string): string {
  let hex = 'FEFF';
  for (let at = 0; at < text.length; at += 1) hex += text.charCodeAt(at).toString(16).padStart(4, '0').toUpperCase();
  return `<${hex}>`;
}

/** Byte for byte, so that positions in the text are positions in the file. */
function latin(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x2000)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x2000)));
  return pieces.join('');
}
