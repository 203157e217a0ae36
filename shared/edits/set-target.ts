import { removeUnseen } from '../base/clean-text';
import { equalData } from '../base/equal-data';
import { type Issue, issue } from '../base/issue';
import { fail, ok, type Result } from '../base/result';
import type { Change } from '../operations/change';
import { placeKey } from '../plan/address';
import { type Plan, ROOT } from '../plan/plan';
import { planFacts } from '../plan/plan-lists';
import { chainOf, resolveField, resolveValue } from '../plan/resolve';
import { fitToUnit } from '../target/fit-unit';
import { formatTarget } from '../target/format-target';
import type { Target } from '../target/target';
import { readTypedTarget } from '../target/typed-target';
import { readValue, type ValuePlace } from '../values/plan-values';
import { CLEARED, SILENT, type Slot, setSlot } from '../values/slot';
import type { EditResult } from './edit';

/**
 * Reads what was typed into a value cell. A plain number keeps the comparator the cell shows (typing 92 over ≥90
 * gives ≥92; `=92` drops it), because a planner who raises a floor means a floor. Blank means empty.
 * A unit typed along must be the indicator's own.
 */
export function readTyped(plan: Plan, place: ValuePlace, typed: string): Result<Target | null, Issue> {
  if (typed.trim() === '') return ok(null);
  const shown = resolveValue(plan, place).value;
  // Leaving an edit without a change is no typing.
  if (shown !== null && formatTarget(shown) === typed.trim()) return ok(shown);
  const parsed = readTypedTarget(typed);
  if (!parsed.ok) return parsed;
  const unit = resolveField(plan, place.scenario, 'indicator', place.indicator, 'unit').value;
  const fitted = fitToUnit(parsed.value, typeof unit === 'string' ? unit : null);
  if (!fitted.ok) return fitted;
  return ok(keepComparator(typed, fitted.value, shown, place.year === planFacts(plan).baseYear));
}

function keepComparator(typed: string, target: Target, shown: Target | null, isBase: boolean): Target {
  if (target.kind !== 'number' || target.comparator !== '=' || /[=＝]/.test(typed) || isBase) return target;
  return shown?.kind === 'number' ? { ...target, comparator: shown.comparator } : target;
}

/** Types into one value cell of a scenario. */
export function setTarget(plan: Plan, place: ValuePlace, typed: string): EditResult {
  const read = readTyped(plan, place, typed);
  if (!read.ok) return read;
  return ok({
    event: read.value === null ? 'cell.clear' : 'cell.type',
    changes: valueChanges(plan, place, read.value),
  });
}

/**
 * Pastes into one value cell: as typing, but a text that cannot be read stays in the cell as words, where a check
 * flags it (`target.unreadable`). A person who pasted forty cells finds the bad ones; nothing is dropped.
 */
export function pasteTarget(plan: Plan, place: ValuePlace, text: string): EditResult {
  const read = readTyped(plan, place, text);
  const kept = removeUnseen(text).replace(/\s+/g, ' ').trim().slice(0, LONGEST_KEPT);
  const target: Target | null = read.ok ? read.value : { kind: 'words', text: kept };
  return ok({ event: 'cell.paste', changes: valueChanges(plan, place, target) });
}

/** Characters kept of a pasted text that is no target; the rest belongs into a document. */
const LONGEST_KEPT = 200;

/** Makes cells empty: one operation for a whole selection. */
export function clearTargets(plan: Plan, places: readonly ValuePlace[]): EditResult {
  return ok({ event: 'cell.clear', changes: places.flatMap((place) => valueChanges(plan, place, null)) });
}

/** Puts cells back: the scenario falls silent, with its reason, and the parent's value shows again. */
export function restoreTargets(plan: Plan, places: readonly ValuePlace[]): EditResult {
  if (places.some((place) => place.scenario === ROOT)) return fail(issue('restore.inRoot'));
  return ok({ event: 'cell.restore', changes: places.flatMap((place) => slotChanges(plan, place, SILENT)) });
}

/**
 * The changes that make a cell show a target (null: blank). In a draft, a value equal to the inherited one
 * is no adjustment: the cell falls silent, so that counts of adjustments count differences.
 */
export function valueChanges(plan: Plan, place: ValuePlace, target: Target | null): readonly Change[] {
  const shown = resolveValue(plan, place);
  if (equalData(shown.value, target)) return [];
  if (place.scenario === ROOT) return slotChanges(plan, place, target === null ? SILENT : setSlot(target));
  const parent = chainOf(plan, place.scenario)[1] ?? ROOT;
  const inherited = resolveValue(plan, { ...place, scenario: parent }).value;
  if (equalData(inherited, target)) return slotChanges(plan, place, SILENT);
  return slotChanges(plan, place, target === null ? CLEARED : setSlot(target));
}

function slotChanges(plan: Plan, place: ValuePlace, after: Slot): readonly Change[] {
  const { scenario, indicator, region, year } = place;
  const address = { kind: 'value', scenario, indicator, region, year } as const;
  const before = readValue(plan.values, place);
  if (equalData(before, after)) return [];
  const changes: Change[] = [{ ...address, before, after }];
  const of = placeKey(address);
  const reason = plan.reasons.get(scenario)?.get(of) ?? null;
  // A reason without its adjustment would explain nothing.
  if (after.state === 'silent' && reason !== null) {
    changes.push({ kind: 'reason', scenario, of, before: reason, after: null });
  }
  return changes;
}
