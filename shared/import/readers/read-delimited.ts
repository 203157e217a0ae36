import { unguardFormula, unguardNumber } from '../../tabular/guard-formula';
import type { Source } from '../source';
import type { SniffedFile } from './sniffed-file';
import { SourceBuilder } from './source-builder';
import type { SourceReader } from './source-reader';
import { splitRecords } from './split-records';

/** Tabs first: a comma may well stand inside a cell of tab separated text, hardly ever the other way round. */
const SEPARATORS = ['\t', ',', ';', '，', '；'] as const;
/** Rows that are looked at to find the separator. */
const LOOKED_AT = 200;

/** CSV and its relatives: tabs, commas, semicolons, also in full width; found by what makes rows of equal length. */
export const delimitedReader: SourceReader = {
  format: 'delimited',
  extensions: ['csv', 'tsv', 'tab'],
  claims: ({ content, extension }) => {
    if (content.kind !== 'text') return false;
    const found = findSeparator(content.text);
    if (found === null) return false;
    if (delimitedReader.extensions.includes(extension)) return true;
    // Prose has commas too, and recognisers know lines with commas: only quotes around cells need care.
    const meant = found.separator === '\t' || (/^[,;]$/.test(found.separator) && /(?:^|[,;])"/m.test(content.text));
    return meant && found.rows >= 3 && found.columns >= 3 && found.even >= 0.9;
  },
  read: readDelimited,
};

function readDelimited({ content, extension }: SniffedFile): Source {
  const builder = new SourceBuilder();
  const text = content.kind === 'text' ? content.text : '';
  const separator = findSeparator(text)?.separator ?? ',';
  if (separator !== ',' && separator !== '\t' && extension === 'csv')
    builder.notice('info', 'source.separator', '', { separator });
  for (const { line, cells } of splitRecords(text, separator)) {
    // Excel's own first line says which separator it used.
    if (line === 1 && /^sep=$/i.test(cells[0] ?? '')) continue;
    const clean = cells.map((cell) => unguardNumber(unguardFormula(cell)));
    // A title or a category alone in its row, with the commas of the other columns behind it.
    const alone = clean[0]?.trim() !== '' && clean.slice(1).every((cell) => cell.trim() === '');
    builder.add(alone ? clean.slice(0, 1) : clean, { line, table: 1 });
  }
  return builder.finish('delimited');
}

interface FoundSeparator {
  readonly separator: string;
  readonly rows: number;
  /** Cells of most rows. */
  readonly columns: number;
  /** Share of rows that have so many. */
  readonly even: number;
}

/** Null where no separator makes a table of at least two columns. */
export function findSeparator(text: string): FoundSeparator | null {
  const named = /^\ufeff?sep=(.)\r?\n/i.exec(text)?.[1];
  const found = (named === undefined ? SEPARATORS : [named]).map((separator) => tryOut(text, separator));
  const tables = found.filter(({ columns, rows }) => columns > 1 && rows > 0);
  return tables.toSorted((a, b) => b.even * Math.min(b.columns, 4) - a.even * Math.min(a.columns, 4))[0] ?? null;
}

function tryOut(text: string, separator: string): FoundSeparator {
  const rows = splitRecords(text, separator, LOOKED_AT).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const times = new Map<number, number>();
  for (const { cells } of rows) times.set(cells.length, (times.get(cells.length) ?? 0) + 1);
  const [columns = 0, often = 0] =
    [...times].filter(([length]) => length > 1).toSorted(([, a], [, b]) => b - a)[0] ?? [];
  return { separator, rows: rows.length, columns, even: rows.length === 0 ? 0 : often / rows.length };
}
