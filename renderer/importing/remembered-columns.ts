import type { ImportDraft } from '../../shared/import/import-draft';
import { type MarkedYears, readMarkedTable } from '../../shared/import/read-marked-table';
import type { SourceLine } from '../../shared/import/source-line';
import {
  type ColumnMeaning,
  type MarkableTable,
  markableTables,
  readMeanings,
  withTableReread,
} from '../../shared/import/table-marking';
import { rememberedSetting, rememberSetting } from '../session/desk-settings';

const SETTING = 'columnMeanings';
/** Headings that are remembered; the oldest go first. */
const MOST_REMEMBERED = 200;

function all(): Readonly<Record<string, unknown>> {
  const kept = rememberedSetting(SETTING);
  return typeof kept === 'object' && kept !== null ? { ...kept } : {};
}

/** What the columns of tables with these headings were said to mean, on this machine; null: nothing yet. */
export function rememberedMeanings({ fingerprint, columns }: MarkableTable): readonly ColumnMeaning[] | null {
  const kept = all();
  return Object.hasOwn(kept, fingerprint) ? readMeanings(kept[fingerprint], columns) : null;
}

export function rememberMeanings({ fingerprint }: MarkableTable, meanings: readonly ColumnMeaning[]): Promise<void> {
  const entries = [...Object.entries(all()).filter(([key]) => key !== fingerprint), [fingerprint, meanings] as const];
  return rememberSetting(SETTING, Object.fromEntries(entries.slice(-MOST_REMEMBERED)));
}

/** The draft with every table read as its headings were marked before, and which tables these were. */
export function withRememberedColumns(
  draft: ImportDraft,
  lines: readonly SourceLine[],
  years: MarkedYears,
): { readonly draft: ImportDraft; readonly tables: readonly MarkableTable[] } {
  let now = draft;
  const reread: MarkableTable[] = [];
  for (const table of draft.form === undefined ? markableTables(lines) : []) {
    const meanings = rememberedMeanings(table);
    if (meanings === null || meanings.every((one, column) => one === table.meanings[column])) continue;
    now = withTableReread(now, lines, table, readMarkedTable(table, meanings, years));
    reread.push(table);
  }
  return { draft: now, tables: reread };
}
