import type { ScenarioId } from '../../../shared/base/ids';
import type { Operation } from '../../../shared/operations/operation';
import { withPast } from '../../../shared/operations/past-scenario';
import type { Plan } from '../../../shared/plan/plan';
import type { Wording } from '../../../shared/wording/zh-CN';
import { timeText } from '../time-text';

/** The plan with the past states that were chosen for comparison among its scenarios; without any it is the plan itself. */
export function comparedPlan(
  { plan, log }: { readonly plan: Plan; readonly log: readonly Operation[] },
  chosen: readonly ScenarioId[],
  wording: Wording,
): Plan {
  return withPast(plan, log, chosen, (name, operation) =>
    wording.comparison.past.name(name, momentText(log, operation)),
  );
}

/** The day alone where it was the last thing done on that day, else with its time. */
export function momentText(log: readonly Operation[], operation: Operation): string {
  const [moment, next] = [timeText(operation.at), log[operation.seq]];
  const day = moment.slice(0, 10);
  return next !== undefined && timeText(next.at).startsWith(day) ? moment : day;
}
