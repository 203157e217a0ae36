import type { IndicatorId, RegionId, ScenarioId, Year } from '../../shared/base/ids';
import { type Address, placeKey } from '../../shared/plan/address';
import type { EntityKind } from '../../shared/plan/entity';
import { originOf } from '../../shared/plan/held-layers';
import { isLocked } from '../../shared/plan/locked';
import { isInScope, packageRegions, packageScope } from '../../shared/plan/package-scope';
import { type Plan, ROOT } from '../../shared/plan/plan';
import { listScenarios } from '../../shared/plan/plan-lists';
import type { Problem } from '../../shared/rules/problem';
import type { Wording } from '../../shared/wording/zh-CN';

/** A plan as one scenario sees it. */
export interface PlanView {
  readonly plan: Plan;
  readonly scenario: ScenarioId;
}

/** What every sheet of a plan needs to draw its cells. */
export interface SheetContext extends PlanView {
  readonly wording: Wording;
  /** Problems by `placeKey`. */
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
  /** Why nothing here can be edited; undefined when it can. */
  readonly locked: string | undefined;
  /** Why only values can be edited, and no indicator, project or row: locked, or a package. */
  readonly fixed: string | undefined;
}

export function sheetContext(
  plan: Plan,
  scenario: ScenarioId,
  problems: readonly Problem[],
  wording: Wording,
): SheetContext {
  const byPlace = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = placeKey(problem.address);
    const known = byPlace.get(key);
    if (known === undefined) byPlace.set(key, [problem]);
    else known.push(problem);
  }
  const locked = isLocked(plan, scenario) ? wording.indicators.locked.scenario : undefined;
  const scope = packageScope(plan);
  const outside =
    scope === null ? undefined : wording.packages.outside(packageRegions(plan, scope.regions).join(wording.common.and));
  return { plan, scenario, wording, problems: byPlace, locked, fixed: locked ?? outside };
}

/** Why what stands at an address cannot be edited; undefined when it can. */
export function lockedAt({ plan, locked, fixed }: SheetContext, address: Address): string | undefined {
  return locked ?? (isInScope(plan, address) ? undefined : fixed);
}

export function scenarioName(plan: Plan, scenario: ScenarioId, wording: Wording): string {
  const origin = originOf(plan, scenario);
  const name = listScenarios(plan).find((one) => one.id === origin)?.name;
  return name ?? (origin === ROOT ? wording.common.rootScenario : wording.history.unnamed);
}

export function valueAddress(
  { scenario }: Pick<PlanView, 'scenario'>,
  indicator: IndicatorId,
  region: RegionId,
  year: Year,
): Extract<Address, { kind: 'value' }> {
  return { kind: 'value', scenario, indicator, region, year };
}

export function fieldAddress(
  { scenario }: Pick<PlanView, 'scenario'>,
  entity: EntityKind,
  id: string,
  field: string,
): Extract<Address, { kind: 'field' }> {
  return { kind: 'field', scenario, entity, id, field };
}

/** The sentence of a problem; its code where this build has no sentence for it. */
export function problemText(wording: Wording, problem: Problem): string {
  return wording.checks.problems[problem.code]?.(problem.values) ?? problem.code;
}
