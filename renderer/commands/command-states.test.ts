import { describe, expect, it } from 'vitest';
import { asId, type IndicatorId, type PlanId, type RegionId, type ScenarioId } from '../../shared/base/ids';
import type { DeskApi } from '../../shared/desk/desk-api';
import { createPlan } from '../../shared/edits/create-plan';
import { addEntity } from '../../shared/edits/edit-entity';
import { branchScenario } from '../../shared/edits/edit-scenarios';
import { setTarget } from '../../shared/edits/set-target';
import { emptyPlan, type Plan, ROOT } from '../../shared/plan/plan';
import { wholeRegion } from '../../shared/plan/plan-lists';
import { zhCN } from '../../shared/wording/zh-CN';
import { type DeskState, deskState } from '../session/desk-state';
import { createPlanSession, type PlanSession } from '../session/plan-session';
import type { PlanStore } from '../storage/plan-store';
import type { CommandContext } from './command';
import { editCommands } from './edit-commands';
import { scenarioCommands } from './scenario-commands';

const DRAFT = asId<ScenarioId>('draft');
const CHILD = asId<ScenarioId>('child');
const INDICATOR = asId<IndicatorId>('i-1');

/** A store and a journal that keep everything, at once. */
const store: Pick<PlanStore, 'append' | 'describePlan'> = {
  append: () => Promise.resolve(),
  describePlan: () => Promise.resolve(),
};
const desk: Pick<DeskApi, 'appendJournal'> = { appendJournal: () => Promise.resolve({ ok: true, value: undefined }) };

function opened(): PlanSession {
  let next = 0;
  const newId = () => `id-${next++}`;
  const session = createPlanSession(
    { plan: emptyPlan(asId<PlanId>('p')), log: [], file: null, sample: false },
    { store: store as PlanStore, desk, now: () => '2026-01-01T00:00:00Z', newId, author: () => '测试' },
  );
  const wanted = { title: '规划', baseYear: 2020, targetYear: 2025, regions: ['全市'], rootName: '现行方案' };
  session.run(createPlan(planOf(session), wanted, newId));
  session.run(addEntity(planOf(session), ROOT, 'indicator', INDICATOR, { name: '毛入园率', unit: '%' }));
  return session;
}

function planOf(session: PlanSession): Plan {
  return session.state.getState().plan;
}

function contextOf(session: PlanSession, look: Partial<DeskState> = {}): CommandContext {
  return { session, state: session.state.getState(), desk: { ...deskState.getInitialState(), ...look } };
}

const cell = { indicators: { row: INDICATOR, column: 'y2025' } };

describe('undo', () => {
  it('says what it would take back, and why not when there is nothing', () => {
    const session = opened();
    expect(editCommands['edit.undo'].label(contextOf(session), zhCN)).toBe('撤销 新增指标');
    editCommands['edit.undo'].run(contextOf(session));
    expect(editCommands['edit.undo'].state(contextOf(session))).toEqual({ kind: 'disabled', because: 'nothingToUndo' });
    expect(editCommands['edit.redo'].label(contextOf(session), zhCN)).toBe('重做 新增指标');
  });
});

describe('restoring and giving reasons', () => {
  it('want an adjusted cell of a draft, and say which of these is missing', () => {
    const session = opened();
    const state = (look: Partial<DeskState>) => editCommands['edit.restore'].state(contextOf(session, look));
    session.run(branchScenario(planOf(session), ROOT, DRAFT, '方案一'));
    expect(state({ active: cell })).toEqual({ kind: 'disabled', because: 'inRoot' });
    expect(state({ scenario: DRAFT })).toEqual({ kind: 'disabled', because: 'noCell' });
    expect(state({ scenario: DRAFT, active: cell })).toEqual({ kind: 'disabled', because: 'notAdjusted' });
    const region = wholeRegion(planOf(session))?.id ?? asId<RegionId>('none');
    session.run(setTarget(planOf(session), { scenario: DRAFT, indicator: INDICATOR, region, year: 2025 }, '≥97'));
    expect(state({ scenario: DRAFT, active: cell })).toEqual({ kind: 'enabled' });
    editCommands['edit.restore'].run(contextOf(session, { scenario: DRAFT, active: cell }));
    expect(state({ scenario: DRAFT, active: cell })).toEqual({ kind: 'disabled', because: 'notAdjusted' });
  });
});

describe('dropping a scenario', () => {
  it('is refused for the plan in force and for one that another inherits from', () => {
    const session = opened();
    session.run(branchScenario(planOf(session), ROOT, DRAFT, '方案一'));
    session.run(branchScenario(planOf(session), DRAFT, CHILD, '方案二'));
    const state = (scenario: ScenarioId) => scenarioCommands['scenario.drop'].state(contextOf(session, { scenario }));
    expect(state(ROOT)).toMatchObject({ kind: 'disabled', because: { code: 'scenario.rootStays' } });
    expect(state(DRAFT)).toMatchObject({ kind: 'disabled', because: { code: 'scenario.hasChildren' } });
    expect(state(CHILD)).toEqual({ kind: 'enabled' });
  });
});

describe('going along the tabs', () => {
  it('ends at both ends of the row', () => {
    const session = opened();
    session.run(branchScenario(planOf(session), ROOT, DRAFT, '方案一'));
    const none = { kind: 'disabled', because: 'noOtherScenario' };
    expect(scenarioCommands['scenario.previous'].state(contextOf(session))).toEqual(none);
    expect(scenarioCommands['scenario.next'].state(contextOf(session))).toEqual({ kind: 'enabled' });
    expect(scenarioCommands['scenario.next'].state(contextOf(session, { scenario: DRAFT }))).toEqual(none);
  });
});
