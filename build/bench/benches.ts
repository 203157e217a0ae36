import { compareScenarios, usualScope } from '../../shared/analysis/compare-scenarios';
import { asId, type IndicatorId, type PlanId, type RegionId } from '../../shared/base/ids';
import { replayLog } from '../../shared/operations/operation-log';
import { type Plan, ROOT } from '../../shared/plan/plan';
import { listScenarios } from '../../shared/plan/plan-lists';
import { samplePlanLog } from '../../shared/sample/sample-plan';
import { parseTarget } from '../../shared/target/target-text';
import { eachValue, NO_VALUES, type PlanValues, type ValueWrite, writeValues } from '../../shared/values/plan-values';
import { setSlot } from '../../shared/values/slot';
import { comparisonBenches } from './comparison-bench';
import type { Bench } from './measure';
import { INDICATORS, plainTarget, REGIONS, YEARS } from './national-plan';

const ALL = INDICATORS * REGIONS * YEARS.length;

function nationalWrites(): readonly ValueWrite[] {
  const writes: ValueWrite[] = [];
  for (let indicator = 0; indicator < INDICATORS; indicator += 1) {
    for (let region = 0; region < REGIONS; region += 1) {
      for (const year of YEARS) {
        const id = { indicator: asId<IndicatorId>(`i${indicator}`), region: asId<RegionId>(`r${region}`) };
        writes.push({ scenario: ROOT, ...id, year, slot: setSlot(plainTarget(region / 10)) });
      }
    }
  }
  return writes;
}

function sumOf(values: PlanValues): number {
  let sum = 0;
  eachValue(values, ROOT, (_, slot) => {
    if (slot.state === 'set' && slot.target.kind === 'number') sum += slot.target.number;
  });
  return sum;
}

/** What is measured, each against the least that could be done for the same answer. */
export function benches(): readonly Bench[] {
  const national = writeValues(NO_VALUES, nationalWrites());
  const dense = new Float64Array(ALL).map((_, index) => index % 97);
  const paste = nationalWrites().slice(0, 10_000);
  const sampleId = asId<PlanId>('sample');
  const log = samplePlanLog(sampleId, { rootName: '现行方案', author: '示例' }, '2026-01-01T00:00:00.000Z');
  const lines = log.map((operation) => JSON.stringify(operation));
  const plan = replay();
  const scenarios = listScenarios(plan).map(({ id }) => id);
  const typed = Array.from({ length: 20_000 }, (_, index) => `≥${index / 10}`);

  function replay(): Plan {
    const replayed = replayLog(sampleId, log);
    if (!replayed.ok) throw new Error(replayed.issue.code);
    return replayed.value;
  }

  return [
    {
      name: 'walk 1.15 million values of a scenario',
      baselineName: 'sum one dense Float64Array of the same length',
      bound: null,
      subject: () => sumOf(national),
      baseline: () => dense.reduce((sum, value) => sum + value, 0),
    },
    {
      name: 'write a paste of 10 000 cells into 1.15 million values',
      baselineName: 'copy the same columns once',
      bound: null,
      subject: () => writeValues(national, paste),
      baseline: () => structuredClone(national.layers),
    },
    {
      name: `replay the sample’s log (${log.length} operations, ${log.reduce((sum, { changes }) => sum + changes.length, 0)} changes)`,
      baselineName: 'JSON.parse of the same log',
      bound: null,
      subject: replay,
      baseline: () => lines.map((line) => JSON.parse(line) as unknown),
    },
    {
      name: 'compare three scenarios of a city plan, from scratch',
      baselineName: 'JSON.parse of the plan’s log',
      bound: null,
      subject: () => compareScenarios(replay(), usualScope(plan, scenarios)),
      baseline: () => lines.map((line) => JSON.parse(line) as unknown),
    },
    {
      name: 'read 20 000 typed targets',
      baselineName: 'Number() of the same digits',
      bound: null,
      subject: () => typed.map((text) => parseTarget(text)),
      baseline: () => typed.map((text) => Number(text.slice(1))),
    },
    ...comparisonBenches(),
  ];
}
