import type { ScenarioId } from '../base/ids';
import type { Change } from './change';
import type { Operation } from './operation';

/** A change with the operation it was part of: who, when, old, new. */
export interface HistoryEntry {
  readonly operation: Operation;
  readonly change: Change;
}

/**
 * Every change at one place (`placeKey`), newest first: the value itself and its reason.
 * With scenarios given, only theirs: the chain of a scenario tells the story of what it shows.
 */
export function historyOfPlace(
  log: readonly Operation[],
  place: string,
  scenarios: readonly ScenarioId[],
): readonly HistoryEntry[] {
  const entries: HistoryEntry[] = [];
  for (const operation of log) {
    for (const change of operation.changes) {
      if (placeOf(change) === place && scenarios.includes(change.scenario)) entries.push({ operation, change });
    }
  }
  return entries.reverse();
}

function placeOf(change: Change): string {
  switch (change.kind) {
    case 'value':
      return `value/${change.indicator}/${change.region}/${change.year}`;
    case 'field':
      return `${change.entity}/${change.id}/${change.field}`;
    case 'reason':
    case 'note':
      return change.of;
  }
}
