import { asId, type OperationId, type ScenarioId } from '../../../shared/base/ids';
import type { Change } from '../../../shared/operations/change';
import type { Operation, OperationEvent } from '../../../shared/operations/operation';
import { isHeldLayer } from '../../../shared/plan/held-layers';
import type { Plan } from '../../../shared/plan/plan';
import { ROOT } from '../../../shared/plan/plan';
import { resolveField } from '../../../shared/plan/resolve';
import type { Wording } from '../../../shared/wording/zh-CN';
import { type ChangeText, changeText } from '../change-text';
import { packageNames } from '../package-names';
import { entityName } from '../place-text';
import { scenarioName } from '../sheet-context';
import { timeText } from '../time-text';

/** An operation as a line of the history. */
export interface HistoryRow {
  readonly operation: Operation;
  readonly time: string;
  readonly who: string;
  readonly what: string;
  readonly place: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
  readonly scenario: string;
  /** Taken back by a later undo that still stands. */
  readonly takenBack: boolean;
}

/** The whole log in words, newest first. */
export function historyRows(plan: Plan, log: readonly Operation[], wording: Wording): readonly HistoryRow[] {
  const byId = new Map<OperationId, Operation>(log.map((operation) => [operation.id, operation]));
  const gone = takenBack(log);
  return log.map((operation) => rowOf(plan, operation, byId, gone.has(operation.id), wording)).reverse();
}

/**
 * Operations that do not hold any more. An undo takes its operation back, a redo takes the undo back:
 * read from the end, an operation that has itself been taken back takes nothing back.
 */
export function takenBack(log: readonly Operation[]): ReadonlySet<OperationId> {
  const gone = new Set<OperationId>();
  for (const operation of [...log].reverse()) {
    if (operation.undoes !== null && !gone.has(operation.id)) gone.add(operation.undoes);
  }
  return gone;
}

function rowOf(
  plan: Plan,
  operation: Operation,
  byId: ReadonlyMap<OperationId, Operation>,
  gone: boolean,
  wording: Wording,
): HistoryRow {
  const told = telling(operation);
  const [first] = told;
  const [only] = told.length === 1 ? told : told.filter(isStep);
  const one = only === undefined ? null : changeText(plan, only, wording);
  // Of many changes each has its own reason: they stand in the details.
  const reason = only !== undefined ? operation.changes.find((change) => change.kind === 'reason') : undefined;
  return {
    operation,
    time: timeText(operation.at),
    who: operation.by,
    what: whatText(operation, byId, told.length, wording),
    place: first === undefined ? '' : placeOf(plan, operation, first, told.length, wording),
    before: one?.before ?? '',
    after: one?.after ?? '',
    reason: reason?.kind === 'reason' ? (reason.after?.reason ?? '') : '',
    scenario: [...new Set(told.map((change) => scenarioOf(change)))]
      .map((scenario) => scenarioName(plan, scenario, wording))
      .join('、'),
    takenBack: gone,
  };
}

const LOCKING: ReadonlySet<OperationEvent> = new Set(['scenario.lock', 'scenario.unlock', 'scenario.step']);

/** The changes worth telling first: a reason that went along with a change is told beside it. */
function telling({ changes, event }: Operation): readonly Change[] {
  // What a lock holds or lets go is copies: the scenario tells the story.
  const seen = LOCKING.has(event)
    ? changes.filter((change) => !isHeldLayer(change.scenario))
    : event === 'merge.accept'
      ? changes.filter((change) => !isPackage(change))
      : changes;
  const others = seen.filter((change) => change.kind !== 'reason');
  return others.length === 0 ? seen : others;
}

function whatText(
  { event, undoes }: Operation,
  byId: ReadonlyMap<OperationId, Operation>,
  count: number,
  { history }: Wording,
): string {
  const plain = history.events[event];
  const counted = count > 1 && /^(?:cell|plan\.import|merge)/.test(event) ? history.counted(plain, count) : plain;
  const taken = undoes === null ? undefined : byId.get(undoes);
  if (taken === undefined) return counted;
  return taken.undoes === null ? history.undo(counted) : history.redo(counted);
}

/** Of all that a step writes, the stage itself. */
function isStep(change: Change): boolean {
  return change.kind === 'field' && change.entity === 'scenario' && change.field === 'state';
}

/** The list of scenarios stands in the plan in force, but what is said there of one is its own story. */
function scenarioOf(change: Change): ScenarioId {
  return change.kind === 'field' && change.entity === 'scenario' ? asId<ScenarioId>(change.id) : change.scenario;
}

/** What was added, edited or dropped by name; a single cell by place; of many the first and their number. */
function placeOf(plan: Plan, operation: Operation, first: Change, count: number, wording: Wording): string {
  const { history } = wording;
  const { event } = operation;
  const packages = packageNames(plan, operation);
  if (packages.length > 0) return packages.join(wording.common.and);
  const whole = /\.(?:add|drop|branch|duplicate|create|import|step|lock|unlock|reparent|issue)$/.test(event);
  if (whole && first.kind === 'field') {
    if (event === 'plan.create' || event === 'plan.import' || event === 'package.issue') {
      const title = resolveField(plan, ROOT, 'plan', 'plan', 'title').value;
      return typeof title === 'string' ? title : '';
    }
    return entityName(plan, first, wording);
  }
  const { place } = changeText(plan, first, wording);
  return count === 1 ? place : history.andMore(place, count);
}

function isPackage(change: Change): boolean {
  return change.kind === 'field' && change.entity === 'package';
}

/** Of a package by whom and when it was returned; its name is in the line above, its count is for the machine. */
function isTold(change: Change): boolean {
  return change.kind !== 'field' || change.entity !== 'package' || change.field.startsWith('returned');
}

/** The changes of an operation in words, for its details. */
export function changeRows(plan: Plan, operation: Operation, wording: Wording): readonly ChangeText[] {
  return operation.changes.filter(isTold).map((change) => changeText(plan, change, wording));
}

export interface HistoryFilter {
  readonly text: string;
  readonly scenario: ScenarioId | null;
}

/** Rows in which every word of the text occurs, and that touch the scenario. */
export function filterHistory(rows: readonly HistoryRow[], { text, scenario }: HistoryFilter): readonly HistoryRow[] {
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return rows.filter((row) => {
    if (scenario !== null && !row.operation.changes.some((change) => change.scenario === scenario)) return false;
    if (words.length === 0) return true;
    const all = [row.time, row.who, row.what, row.place, row.before, row.after, row.reason, row.scenario]
      .join(' ')
      .toLowerCase();
    return words.every((word) => all.includes(word));
  });
}
