import type { Cell, CellStyle, DataValidation, WriteSheet } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import type { FillForm, FormColumn } from './fill-form';
import { plainCellText } from './plain-cell-text';
import { sheetNames } from './sheet-names';

/** Title, facts, hint, header. */
const HEAD_ROWS = 4;
/** 序号 类别 指标 stay when the sheet scrolls sideways. */
const FROZEN_COLUMNS = 3;

const THIN = { style: 'thin', color: { rgb: '808080' } } as const;
const BORDER = { top: THIN, right: THIN, bottom: THIN, left: THIN } as const;
const BODY = { name: '仿宋', size: 11 } as const;
const HEAD = { name: '黑体', size: 11 } as const;
const LOCKED_FILL = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F0F0F0' } } as const;

export interface FormFacts {
  readonly title: string;
  /** Empty unless the person gave a name to sign with. */
  readonly author: string;
  /** ISO time. */
  readonly createdAt: string;
  /** Page foot of every form; `&P` and `&N` stand for page and pages. */
  readonly footer: string;
}

/** A sheet that explains, in front of the forms. */
export interface FormGuide {
  readonly name: string;
  readonly lines: readonly string[];
}

/** Forms as one workbook: the guide, then a sheet for each region. Cells to fill are open, all others locked without a password. */
export function writeFormXlsx(forms: readonly FillForm[], guide: FormGuide, facts: FormFacts): Promise<Uint8Array> {
  const created = new Date(facts.createdAt);
  const [first = guide.name, ...names] = sheetNames([
    guide.name,
    ...forms.map(({ region, sheet }) => plainCellText(sheet ?? region.name)),
  ]);
  return writeXlsx({
    sheets: [
      guideSheet(guide, first),
      ...forms.map((form, at) => formSheet(form, names[at] ?? form.region.name, facts.footer)),
    ],
    properties: {
      title: plainCellText(facts.title),
      ...(facts.author === '' ? {} : { creator: plainCellText(facts.author) }),
      created,
      modified: created,
    },
    defaultFont: { name: '仿宋', size: 11 },
  });
}

function formSheet(form: FillForm, name: string, footer: string): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const shown = form.columns.filter(({ kind }) => kind !== 'key').length - 1;
  const wide = (row: number, text: string, style: CellStyle): void => {
    cells.set(`${row},0`, { value: plainCellText(text), type: 'string', style });
  };
  wide(0, form.title, {
    font: { name: '方正小标宋简体', size: 16 },
    alignment: { horizontal: 'center', vertical: 'center' },
  });
  wide(1, form.facts, { font: HEAD, alignment: { horizontal: 'left', vertical: 'center' } });
  wide(2, form.hint, {
    font: { ...BODY, size: 10 },
    alignment: { horizontal: 'left', vertical: 'center', wrapText: true },
  });
  form.columns.forEach(({ title, kind }, column) => {
    const text = kind === 'key' ? form.mark : title;
    cells.set(`${HEAD_ROWS - 1},${column}`, { value: plainCellText(text), type: 'string', style: HEADER });
  });
  form.rows.forEach((row, index) => {
    row.cells.forEach((text, column) => {
      const of = form.columns[column];
      if (of !== undefined) cells.set(`${HEAD_ROWS + index},${column}`, formCell(text, of));
    });
  });
  const last = HEAD_ROWS + form.rows.length;
  return {
    name,
    columns: form.columns.map(({ width, kind }) => (kind === 'key' ? { width, hidden: true } : { width })),
    rows: Array.from({ length: last }, () => []),
    cells,
    merges: [0, 1, 2].map((row) => ({ startRow: row, startCol: 0, endRow: row, endCol: shown })),
    rowDefs: new Map([
      [0, { height: 30 }],
      [1, { height: 20 }],
      [2, { height: 32 }],
      [HEAD_ROWS - 1, { height: 34 }],
      ...form.rows.map(({ cells: texts }, index): [number, { height: number }] => [
        HEAD_ROWS + index,
        { height: heightOf(texts, form.columns) },
      ]),
    ]),
    dataValidations: [...prompts(form), ...choices(form)],
    // Column widths and row heights may be changed, cells may be selected: only what is asked for may be written.
    protection: { sheet: true, formatColumns: true, formatRows: true, sort: true, autoFilter: true },
    freezePane: { rows: HEAD_ROWS, columns: FROZEN_COLUMNS },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      printTitlesRow: `$${HEAD_ROWS}:$${HEAD_ROWS}`,
      // Some programs print what is hidden.
      printArea: `$A$1:$${letters(shown)}$${last}`,
      margins: { top: 0.71, bottom: 0.75, left: 0.71, right: 0.71, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: `&C${footer}` },
  };
}

/** High enough for its longest text, broken over lines in its column: a row of a fixed height cuts it off. */
function heightOf(texts: readonly string[], columns: readonly FormColumn[]): number {
  const lines = columns.map(({ width, kind }, at) => {
    const halves = [...(texts[at] ?? '')].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 2 : 1), 0);
    return kind === 'key' ? 1 : Math.ceil(halves / (width - 1));
  });
  return Math.max(22, Math.max(...lines) * 16 + 4);
}

const HEADER: CellStyle = {
  font: HEAD,
  border: BORDER,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DCE6F1' } },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};

/** Text in every cell, whatever it looks like: 2.60 keeps its nought, nothing is run as a formula or turned into a date. */
function formCell(text: string, { kind }: FormColumn): Partial<Cell> {
  const open = kind === 'value' || kind === 'choice' || kind === 'remark';
  // A key that is not wrapped would run over from its hidden column into the one beside it.
  const lies = kind === 'text' || kind === 'remark' || kind === 'key';
  const style: CellStyle = {
    font: BODY,
    border: BORDER,
    numFmt: '@',
    ...(open ? { protection: { locked: false } } : { fill: LOCKED_FILL }),
    alignment: {
      horizontal: lies ? 'left' : 'center',
      vertical: 'center',
      wrapText: lies || kind === 'reference',
    },
  };
  return text === '' ? { value: null, type: 'empty', style } : { value: plainCellText(text), type: 'string', style };
}

/** Entering a cell to fill says what is asked for, in the unit of its row. */
function prompts({ columns, rows }: FillForm): DataValidation[] {
  const from = columns.findIndex(({ kind }) => kind === 'value');
  const to = columns.findLastIndex(({ kind }) => kind === 'value');
  if (from < 0) return [];
  return rows.map(({ prompt }, index) => ({
    type: 'textLength',
    operator: 'lessThanOrEqual',
    formula1: '60',
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    inputMessage: plainCellText(prompt).slice(0, 250),
    range: `${letters(from)}${HEAD_ROWS + index + 1}:${letters(to)}${HEAD_ROWS + index + 1}`,
  }));
}

/** A cell that takes one of a few words offers them, and refuses others. */
function choices({ columns, rows }: FillForm): DataValidation[] {
  const [first] = rows;
  if (first === undefined) return [];
  return columns.flatMap((column, at): DataValidation[] => {
    if (column.kind !== 'choice') return [];
    return [
      {
        type: 'list',
        values: column.choices.map(plainCellText),
        allowBlank: true,
        showInputMessage: true,
        showErrorMessage: true,
        inputMessage: plainCellText(first.prompt).slice(0, 250),
        range: `${letters(at)}${HEAD_ROWS + 1}:${letters(at)}${HEAD_ROWS + rows.length}`,
      },
    ];
  });
}

/** 0 → A, 26 → AA. */
function letters(column: number): string {
  const high = Math.floor(column / 26);
  return (high === 0 ? '' : letters(high - 1)) + String.fromCharCode(65 + (column % 26));
}

function guideSheet({ lines }: FormGuide, name: string): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  lines.forEach((line, row) => {
    const font = row === 0 ? { ...HEAD, size: 14 } : { ...BODY, size: 12 };
    cells.set(`${row},0`, {
      value: plainCellText(line),
      type: 'string',
      style: { font, alignment: { horizontal: 'left', vertical: 'center', wrapText: true } },
    });
  });
  return {
    name,
    columns: [{ width: 90 }],
    rows: lines.map(() => []),
    cells,
    rowDefs: new Map(
      lines.map((line, row) => [row, { height: row === 0 ? 30 : 20 * Math.ceil(line.length / 42) + 4 }]),
    ),
    protection: { sheet: true },
    pageSetup: { paperSize: 'a4', orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}
