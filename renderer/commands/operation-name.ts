import type { Change } from '../../shared/operations/change';
import type { Operation } from '../../shared/operations/operation';
import type { Wording } from '../../shared/wording/zh-CN';
import { packageNames } from '../views/package-names';

/**
 * What an operation is called in undo: 粘贴 12×4 for a block of cells, 填充 7 处 for others, a merge by its districts, else
 * only its event.
 */
export function operationName({ event, changes }: Operation, { history, filling, common }: Wording): string {
  const what = history.events[event];
  const packages = packageNames(null, { changes });
  if (packages.length > 0) return history.andWhose(what, packages.slice(0, 3).join(common.and), packages.length);
  const cells = changes.filter(({ kind }) => kind === 'value' || kind === 'field');
  if (!event.startsWith('cell.') || cells.length < 2) return what;
  const { rows, columns } = extentOf(cells);
  return rows * columns === cells.length
    ? filling.undo.block(what, rows, columns)
    : filling.undo.cells(what, cells.length);
}

/** Rows are indicators (or other entities) as in most sheets; of one indicator alone they are its regions. */
function extentOf(changes: readonly Change[]): { readonly rows: number; readonly columns: number } {
  const values = changes.flatMap((change) => (change.kind === 'value' ? [change] : []));
  const one = values.length === changes.length && new Set(values.map(({ indicator }) => indicator)).size === 1;
  const rows = new Set<string>();
  const columns = new Set<string>();
  for (const change of changes) {
    if (change.kind === 'value') {
      rows.add(one ? change.region : change.indicator);
      columns.add(one ? String(change.year) : `${change.region} ${change.year}`);
    } else if (change.kind === 'field') {
      rows.add(change.id);
      columns.add(change.field);
    }
  }
  return { rows: rows.size, columns: columns.size };
}
