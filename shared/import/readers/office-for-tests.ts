import { strToU8, zipSync } from 'fflate';

/** Office files written by hand, part by part, for tests: what is in them stands in the test. */
export function makeZip(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

function relationships(entries: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const rows = entries.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
  );
  return `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}">${rows.join('')}</Relationships>`;
}

export interface SheetForTests {
  readonly name: string;
  /** Inside of `worksheet`: `<sheetData>…`. */
  readonly xml: string;
  readonly state?: 'hidden' | 'veryHidden';
}

export interface WorkbookForTests {
  readonly sheets: readonly SheetForTests[];
  /** Insides of `sst`, `styleSheet` and `workbookPr`. */
  readonly strings?: string;
  readonly styles?: string;
  readonly properties?: string;
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
}

/** An .xlsx. */
export function makeWorkbook({ sheets, strings = '', styles = '', properties = '', more = {} }: WorkbookForTests) {
  const list = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" ${state === undefined ? '' : `state="${state}"`} r:id="s${index}"/>`,
  );
  const parts = Object.fromEntries(
    sheets.map(({ xml }, index) => [
      `xl/worksheets/sheet${index}.xml`,
      `<?xml version="1.0"?><worksheet xmlns="${MAIN}">${xml}</worksheet>`,
    ]),
  );
  return makeZip({
    '_rels/.rels': relationships([['m', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr ${properties}/><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, index) => [`s${index}`, 'worksheet', `worksheets/sheet${index}.xml`] as const),
      ['t', 'sharedStrings', '/xl/sharedStrings.xml'],
      ['f', 'styles', 'styles.xml'],
    ]),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
    ...parts,
    ...more,
  });
}

/** Rows of inline texts and numbers as `sheetData`; null leaves a cell out. */
export function sheetData(rows: readonly (readonly (string | number | null)[])[]): string {
  const xml = rows.map((cells, at) => {
    const written = cells.map((cell, column) => {
      if (cell === null) return '';
      const address = `${String.fromCharCode(65 + column)}${at + 1}`;
      return typeof cell === 'number'
        ? `<c r="${address}"><v>${cell}</v></c>`
        : `<c r="${address}" t="inlineStr"><is><t>${cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is></c>`;
    });
    return `<row r="${at + 1}">${written.join('')}</row>`;
  });
  return `<sheetData>${xml.join('')}</sheetData>`;
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const WORD_NAMES = [
  `xmlns:w="${WORD}"`,
  `xmlns:r="${RELATIONS}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

export interface DocumentForTests {
  /** Inside of `w:body`. */
  readonly body: string;
  /** Insides of `w:styles`, `w:numbering` and `w:footnotes`. */
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
}

/** A .docx. */
export function makeDocument({ body, styles = '', numbering = '', footnotes = '' }: DocumentForTests): Uint8Array {
  return makeZip({
    '_rels/.rels': relationships([['m', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': `<?xml version="1.0"?><w:document ${WORD_NAMES}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships([
      ['a', 'styles', 'styles.xml'],
      ['b', 'numbering', 'numbering.xml'],
      ['c', 'footnotes', 'footnotes.xml'],
    ]),
    'word/styles.xml': `<w:styles ${WORD_NAMES}>${styles}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${WORD_NAMES}>${numbering}</w:numbering>`,
    'word/footnotes.xml': `<w:footnotes ${WORD_NAMES}>${footnotes}</w:footnotes>`,
  });
}
