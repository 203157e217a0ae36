import { ok } from '../../base/result';
import { columnLetters, sheetPlace } from '../place-in-source';
import type { Source } from '../source';
import { addGrid } from './grid-lines';
import { readXmlPart } from './read-xml';
import { orRefusal, refuse } from './refuse';
import { mainPart, readRelationships } from './relationships';
import type { SniffedFile } from './sniffed-file';
import { SourceBuilder } from './source-builder';
import { SOURCE_LIMITS } from './source-limits';
import type { SourceReader } from './source-reader';
import { readXlsxSheet, type XlsxFacts, type XlsxSheet } from './xlsx-sheet';
import { readSharedStrings } from './xlsx-strings';
import { readXlsxFormats } from './xlsx-styles';
import type { Zip } from './zip-directory';

/** Workbooks of Excel, WPS, LibreOffice and whatever else writes .xlsx. Macros are never run, formulas never worked out. */
export const xlsxReader: SourceReader = {
  format: 'xlsx',
  extensions: ['xlsx', 'xlsm', 'xltx', 'xltm', 'et'],
  claims: ({ content }) => content.kind === 'zip' && workbookPart(content.zip) !== null,
  read: readXlsx,
};

function workbookPart(zip: Zip): string | null {
  const named = mainPart(zip) ?? '';
  const part = /(?:^|\/)workbook\d*\.xml$/i.test(named) ? named : 'xl/workbook.xml';
  return zip.entries.has(part) ? part : null;
}

const TOO_LARGE = new Set(['source.sheetTooLong', 'source.sheetTooWide']);
/** Cells with an error or an unknown result that are named one by one; what comes after them is counted. */
const NAMED_CELLS = 50;

function readXlsx({ content }: SniffedFile): Source {
  if (content.kind !== 'zip') return refuse('source.unknown');
  const { zip } = content;
  const part = workbookPart(zip) ?? '';
  const { sheets, date1904 } = readWorkbook(zip, part);
  if (sheets.length > SOURCE_LIMITS.sheets)
    refuse('source.tooManySheets', { sheets: sheets.length, most: SOURCE_LIMITS.sheets });
  const relationships = readRelationships(zip, part);
  const partOf = (kind: string): string => relationships.find((one) => one.kind === kind)?.part ?? '';
  const facts: XlsxFacts = {
    strings: readSharedStrings(zip, partOf('sharedStrings')),
    formats: readXlsxFormats(zip, partOf('styles')),
    date1904,
  };
  const builder = new SourceBuilder();
  if ([...zip.entries.keys()].some((name) => name.endsWith('vbaProject.bin'))) builder.notice('info', 'source.macros');
  let marks = facts.strings.marks;
  const visible = sheets.filter(({ name, hidden }) => {
    if (hidden) builder.notice('warning', 'source.hiddenSheet', `sheet ${name}`, { sheet: name });
    return !hidden;
  });
  for (const { name, id } of visible) {
    const relationship = relationships.find((one) => one.id === id);
    if (relationship === undefined) refuse('source.damaged', { part: name });
    if (relationship.kind !== 'worksheet') {
      builder.notice('info', 'source.chartSheet', `sheet ${name}`, { sheet: name });
      continue;
    }
    if (!zip.entries.has(relationship.part)) refuse('source.damaged', { part: relationship.part });
    // A sheet beyond the limits, a dump of data say, does not keep the others from being read.
    const sheet = orRefusal(() => ok(readXlsxSheet(zip, relationship.part, facts)));
    if (!sheet.ok) {
      if (!TOO_LARGE.has(sheet.issue.code)) refuse(sheet.issue.code, sheet.issue.values);
      builder.notice('error', sheet.issue.code, `sheet ${name}`, sheet.issue.values);
      continue;
    }
    if (sheet.value.grid.rows.size === 0) continue;
    marks += sheet.value.marks;
    if (visible.length > 1) builder.add([name], { heading: 1, origin: { kind: 'named', name: `sheet ${name}` } });
    addSheet(builder, name, builder.nextTable(), sheet.value);
  }
  for (let mark = 0; mark < marks; mark += 1) builder.countNotice('info', 'source.marks');
  // Where nothing is left, the reason why is the answer.
  const tooLarge = builder.notices.find(({ issue }) => TOO_LARGE.has(issue.code))?.issue;
  if (builder.lines.length === 0 && tooLarge !== undefined) refuse(tooLarge.code, tooLarge.values, tooLarge.place);
  if (builder.lines.length === 0 && visible.length < sheets.length) refuse('source.allSheetsLeft');
  return builder.finish('xlsx');
}

function addSheet(builder: SourceBuilder, name: string, table: number, sheet: XlsxSheet): void {
  const { hiddenRows, hiddenColumns, errors, unknown } = sheet;
  const [row] = hiddenRows;
  if (row !== undefined)
    builder.notice('warning', 'source.hiddenRows', sheetPlace(name, row, 1), { rows: hiddenRows.length });
  const [column] = hiddenColumns;
  if (column !== undefined) {
    const place = `sheet ${name}!${columnLetters(column)}1`;
    builder.notice('warning', 'source.hiddenColumns', place, { columns: hiddenColumns.length });
  }
  for (const [index, cell] of errors.entries()) {
    const place = sheetPlace(name, cell.row, cell.column);
    if (index < NAMED_CELLS) builder.notice('warning', 'source.cellError', place, { text: cell.text });
    else builder.countNotice('warning', 'source.moreErrors', place);
  }
  for (const [index, cell] of unknown.entries()) {
    const place = sheetPlace(name, cell.row, cell.column);
    if (index < NAMED_CELLS) builder.notice('warning', 'source.formulaUnknown', place);
    else builder.countNotice('warning', 'source.moreUnknown', place);
  }
  addGrid(builder, sheet.grid, sheet.merges, { sheet: name, table });
}

interface SheetEntry {
  readonly name: string;
  readonly id: string;
  readonly hidden: boolean;
}

function readWorkbook(zip: Zip, part: string): { readonly sheets: readonly SheetEntry[]; readonly date1904: boolean } {
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  readXmlPart(zip, part, {
    open: (name, attributes) => {
      if (name === 's:workbookPr') date1904 = /^(?:1|true)$/.test(attributes.get('date1904') ?? '');
      if (name !== 's:sheet') return;
      sheets.push({
        name: attributes.get('name') ?? '',
        id: attributes.get('r:id') ?? '',
        hidden: /hidden/i.test(attributes.get('state') ?? ''),
      });
    },
    text: () => {},
    close: () => {},
  });
  return { sheets, date1904 };
}
