import { asId, type ScenarioId } from '../../shared/base/ids';
import { applyChanges } from '../../shared/operations/apply-changes';
import type { Change } from '../../shared/operations/change';
import type { EntityKind } from '../../shared/plan/entity';
import type { FieldValue } from '../../shared/plan/field';
import { emptyPlan, type Plan, ROOT } from '../../shared/plan/plan';
import type { NumberTarget } from '../../shared/target/target';
import { type ValueWrite, writeValues } from '../../shared/values/plan-values';
import { setSlot } from '../../shared/values/slot';

/** The national catalogue: 81 items, 2 850 counties, 5 years. */
export const INDICATORS = 81;
export const REGIONS = 2850;
export const YEARS = [2021, 2022, 2023, 2024, 2025];
export const DRAFTS = 7;
/** Each draft sets one value in twenty for itself. */
export const SHARE = 20;

export function plainTarget(number: number): NumberTarget {
  return {
    kind: 'number',
    comparator: '=',
    number,
    decimals: 1,
    scale: '',
    cumulative: false,
    perYear: false,
    soft: false,
  };
}

export function draftId(draft: number): ScenarioId {
  return asId<ScenarioId>(`draft-${draft}`);
}

/** The value of a cell in a draft (0: the plan in force). Half of what a draft changes goes up, half down. */
export function nationalNumber(draft: number, cell: number): number {
  const plain = (cell % 970) / 10;
  return isSet(draft, cell) ? plain + (cell % (2 * SHARE) < SHARE ? 1 : -1) : plain;
}

function isSet(draft: number, cell: number): boolean {
  return draft > 0 && cell % SHARE === draft;
}

/** All but the values. */
export function nationalFacts(): readonly Change[] {
  const changes: Change[] = [
    ...fields('plan', 'plan', { title: '全国', baseYear: 2020, targetYear: 2025, position: 1 }),
    ...fields('category', 'c', { name: '类别', position: 1 }),
  ];
  for (let region = 0; region < REGIONS; region += 1) {
    changes.push(
      ...fields('region', `r${region}`, {
        name: `县${region}`,
        parent: region === 0 ? null : 'r0',
        position: region + 1,
      }),
    );
  }
  for (let indicator = 0; indicator < INDICATORS; indicator += 1) {
    changes.push(
      ...fields('indicator', `i${indicator}`, { name: `指标${indicator}`, category: 'c', position: indicator + 1 }),
    );
  }
  for (let draft = 1; draft <= DRAFTS; draft += 1) {
    changes.push(...fields('scenario', draftId(draft), { name: `方案${draft}`, parent: ROOT, position: draft + 1 }));
  }
  changes.push(...fields('scenario', ROOT, { name: '现行方案', position: 1 }));
  return changes;
}

/** A plan with 1.15 million values in force and seven sparse drafts over it. */
export function nationalPlan(): Plan {
  const plan = applyChanges(emptyPlan(asId('national')), nationalFacts());
  const writes: ValueWrite[] = [];
  const write = (scenario: ScenarioId, draft: number, cell: number): void => {
    writes.push({ ...placeOf(cell), scenario, slot: setSlot(plainTarget(nationalNumber(draft, cell))) });
  };
  const cells = INDICATORS * REGIONS * YEARS.length;
  for (let cell = 0; cell < cells; cell += 1) write(ROOT, 0, cell);
  for (let draft = 1; draft <= DRAFTS; draft += 1) {
    for (let cell = draft; cell < cells; cell += SHARE) write(draftId(draft), draft, cell);
  }
  return { ...plan, values: writeValues(plan.values, writes) };
}

export function placeOf(cell: number): Omit<ValueWrite, 'scenario' | 'slot'> {
  const rest = Math.floor(cell / YEARS.length);
  return {
    indicator: asId(`i${Math.floor(rest / REGIONS)}`),
    region: asId(`r${rest % REGIONS}`),
    year: YEARS[cell % YEARS.length] ?? 2025,
  };
}

function fields(entity: EntityKind, id: string, values: Readonly<Record<string, FieldValue>>): readonly Change[] {
  return Object.entries(values).map(([field, value]) => ({
    kind: 'field',
    scenario: ROOT,
    entity,
    id,
    field,
    before: { state: 'silent' },
    after: { state: 'set', value },
  }));
}
