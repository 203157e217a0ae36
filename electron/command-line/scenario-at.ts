import type { ScenarioId } from '../../shared/base/ids';
import type { Operation } from '../../shared/operations/operation';
import { pastId } from '../../shared/operations/past-scenario';
import { lastBefore } from '../../shared/operations/plan-as-of';
import type { Plan } from '../../shared/plan/plan';
import { scenarioByName } from './plan-from-file';

const WRITTEN = /^(.+)@(\d{4})-(\d{2})-(\d{2})$/;

/**
 * A scenario by its name, or `现行方案@2026-11-20`: as it stood at the end of that day, this machine's time. Null when no
 * scenario has the name, or when the plan is younger than the day.
 */
export function scenarioAt(plan: Plan, log: readonly Operation[], written: string): ScenarioId | null {
  const now = scenarioByName(plan, written);
  const [, name, year, month, day] = WRITTEN.exec(written) ?? [];
  if (now !== null || name === undefined) return now;
  const scenario = scenarioByName(plan, name);
  const nextDay = new Date(Number(year), Number(month) - 1, Number(day) + 1);
  const operation = lastBefore(log, nextDay.toISOString());
  return scenario === null || operation === null ? null : pastId({ scenario, seq: operation.seq });
}

/** 现行方案@2026-11-20 → its day; empty for a scenario of today. */
export function dayOf(written: string): string {
  return /@(\d{4}-\d{2}-\d{2})$/.exec(written)?.[1] ?? '';
}
