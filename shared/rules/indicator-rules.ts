import type { ScenarioId } from '../base/ids';
import type { Address } from '../plan/address';
import type { Plan } from '../plan/plan';
import { listIndicators, planFacts, wholeRegion } from '../plan/plan-lists';
import { resolveValue } from '../plan/resolve';
import { attainment } from '../target/attainment';
import { formatTarget } from '../target/format-target';
import { readTypedTarget } from '../target/typed-target';
import { indicatorRule } from './indicator-rule';
import type { Rule } from './rule';
import type { HeldCell } from './value-cells';

function addressOf(scenario: ScenarioId, { indicator, region, year }: HeldCell): Address {
  return { kind: 'value', scenario, indicator: indicator.id, region: region.id, year };
}

/** A share above 100 %. Indexes and growth may exceed it, but those carry other units. */
export const rateOverHundred = indicatorRule('rate.overHundred', (_plan, scenario, _indicator, cells) =>
  cells.flatMap((cell) =>
    cell.indicator.unit === '%' && cell.target.kind === 'number' && cell.target.number > 100
      ? [
          {
            code: 'rate.overHundred',
            severity: 'error' as const,
            address: addressOf(scenario, cell),
            values: {
              indicator: cell.indicator.name,
              region: cell.region.name,
              year: cell.year,
              value: formatTarget(cell.target),
            },
          },
        ]
      : [],
  ),
);

/** Words where a number belongs: pasted text that no plan would use as a target, or a number spoilt in copying. */
export const unreadableTarget = indicatorRule('target.unreadable', (_plan, scenario, _indicator, cells) =>
  cells.flatMap((cell) => {
    if (cell.target.kind !== 'words') return [];
    const read = readTypedTarget(cell.target.text);
    if (read.ok) return [];
    return [
      {
        code: 'target.unreadable',
        // Unknown words may have been meant; broken numbers never are.
        severity: read.issue.code === 'target.unknownWords' ? ('warning' as const) : ('error' as const),
        address: addressOf(scenario, cell),
        values: {
          indicator: cell.indicator.name,
          region: cell.region.name,
          year: cell.year,
          value: cell.target.text,
        },
      },
    ];
  }),
);

/** Public services do not come in negative quantities; changes are kept as words. */
export const belowZero = indicatorRule('value.belowZero', (_plan, scenario, _indicator, cells) =>
  cells.flatMap((cell) =>
    cell.target.kind === 'number' && cell.target.number < 0
      ? [
          {
            code: 'value.belowZero',
            severity: 'warning' as const,
            address: addressOf(scenario, cell),
            values: {
              indicator: cell.indicator.name,
              region: cell.region.name,
              year: cell.year,
              value: formatTarget(cell.target),
            },
          },
        ]
      : [],
  ),
);

/** The target asks for less than the base already is. Common and legal in real plans: shown, never refused. */
export const targetBelowBase: Rule = {
  code: 'target.looserThanBase',
  find: (plan, scenario) => {
    const whole = wholeRegion(plan);
    if (whole === undefined) return [];
    const { baseYear, targetYear } = planFacts(plan);
    return listIndicators(plan, scenario).flatMap((indicator) => {
      const at = (year: number) =>
        resolveValue(plan, { scenario, indicator: indicator.id, region: whole.id, year }).value;
      const base = at(baseYear);
      const target = at(targetYear);
      if (attainment(base, target, indicator.polarity) !== 'beyond' || base === null || target === null) return [];
      return [
        {
          code: 'target.looserThanBase',
          severity: 'info' as const,
          address: addressOf(scenario, { indicator, region: whole, year: targetYear, target }),
          values: { indicator: indicator.name, base: formatTarget(base), target: formatTarget(target) },
        },
      ];
    });
  },
};

/** A year set by hand that steps back on the way from base to target. */
export const pathAgainstPolarity = indicatorRule('path.stepsBack', (plan, scenario, _indicator, cells) =>
  cells.flatMap((cell, index) => {
    const before = cells[index - 1];
    if (before === undefined || before.indicator !== cell.indicator || before.region !== cell.region) return [];
    if (cell.year === planFacts(plan).targetYear || cell.target.kind !== 'number' || before.target.kind !== 'number')
      return [];
    const step = cell.target.number - before.target.number;
    const back =
      cell.indicator.polarity === 'higher' ? step < 0 : cell.indicator.polarity === 'lower' ? step > 0 : false;
    if (!back || cell.indicator.kind === 'annual') return [];
    return [
      {
        code: 'path.stepsBack',
        severity: 'warning' as const,
        address: addressOf(scenario, cell),
        values: {
          indicator: cell.indicator.name,
          region: cell.region.name,
          year: cell.year,
          value: formatTarget(cell.target),
          before: formatTarget(before.target),
          beforeYear: before.year,
        },
      },
    ];
  }),
);

/** An indicator without what a reader needs to understand its number. */
export const indicatorIncomplete: Rule = {
  code: 'indicator.incomplete',
  find: (plan: Plan, scenario) =>
    listIndicators(plan, scenario).flatMap((indicator) => {
      const missing = (field: 'unit' | 'responsible', severity: 'warning' | 'info') => ({
        code: `indicator.${field}Missing`,
        severity,
        address: { kind: 'field' as const, scenario, entity: 'indicator' as const, id: indicator.id, field },
        values: { indicator: indicator.name },
      });
      return [
        ...(indicator.unit === null ? [missing('unit', 'warning')] : []),
        ...(indicator.responsible === null ? [missing('responsible', 'info')] : []),
      ];
    }),
};

/** An indicator that has no target, not even a dash. */
export const targetMissing: Rule = {
  code: 'target.missing',
  find: (plan, scenario) => {
    const whole = wholeRegion(plan);
    if (whole === undefined) return [];
    const { targetYear } = planFacts(plan);
    return listIndicators(plan, scenario).flatMap((indicator) => {
      const place = { scenario, indicator: indicator.id, region: whole.id, year: targetYear };
      return resolveValue(plan, place).value === null
        ? [
            {
              code: 'target.missing',
              severity: 'error' as const,
              address: { kind: 'value' as const, ...place },
              values: { indicator: indicator.name },
            },
          ]
        : [];
    });
  },
};
