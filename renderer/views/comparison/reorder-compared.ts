import type { ScenarioId } from '../../../shared/base/ids';
import { sideOfColumn } from './comparison-sheet';

/** The order after one scenario was put at another place; the first place makes it the base. Null: nothing moves. */
export function reorderCompared(
  compared: readonly ScenarioId[],
  moved: ScenarioId,
  to: number,
): readonly ScenarioId[] | null {
  const from = compared.indexOf(moved);
  const place = Math.min(Math.max(to, 0), compared.length - 1);
  if (from === -1 || from === place) return null;
  const rest = compared.filter((id) => id !== moved);
  return [...rest.slice(0, place), moved, ...rest.slice(place)];
}

/**
 * What dragging headers means here: columns of a scenario, dropped among those of another, move the scenario. Null: the
 * drag is about columns alone, and the table does with it what every table does.
 */
export function reorderByColumns(
  compared: readonly ScenarioId[],
  columns: readonly string[],
  before: string | null,
): readonly ScenarioId[] | null {
  const sides = new Set(columns.map(sideOfColumn));
  const [from] = sides;
  const moved = from == null || sides.size !== 1 ? undefined : compared[from];
  if (moved === undefined || from == null) return null;
  const target = before === null ? null : sideOfColumn(before);
  // Behind the last scenario stand the columns that all of them share.
  const at = target ?? compared.length;
  if (at === from) return null;
  return reorderCompared(compared, moved, at > from ? at - 1 : at);
}
