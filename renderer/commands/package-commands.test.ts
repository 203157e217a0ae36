import { expect, test } from 'vitest';
import { asId, type PlanId, type RegionId } from '../../shared/base/ids';
import type { DeskApi } from '../../shared/desk/desk-api';
import { setField } from '../../shared/edits/edit-entity';
import { setTarget } from '../../shared/edits/set-target';
import { issuePackage } from '../../shared/merge/issue-package';
import { emptyPlan, type Plan, ROOT } from '../../shared/plan/plan';
import { listRegions } from '../../shared/plan/plan-lists';
import { samplePlan } from '../../shared/sample/sample-for-tests';
import { indicatorId } from '../../shared/sample/sample-plan';
import { zhCN } from '../../shared/wording/zh-CN';
import { deskState } from '../session/desk-state';
import { createPlanSession, type PlanSession } from '../session/plan-session';
import type { PlanStore } from '../storage/plan-store';
import { lockedAt, sheetContext } from '../views/sheet-context';
import type { Command, CommandContext } from './command';
import { editCommands } from './edit-commands';
import { fileCommands } from './file-commands';
import { packageCommands } from './package-commands';
import { scenarioCommands } from './scenario-commands';
import { tableCommands } from './table-commands';

const plan = samplePlan();
const [whole, district] = listRegions(plan).map(({ id }) => id) as [RegionId, RegionId];
const store: Pick<PlanStore, 'append'> = { append: () => Promise.resolve() };
const desk: Pick<DeskApi, 'appendJournal'> = { appendJournal: () => Promise.resolve({ ok: true, value: undefined }) };
const cell = (region: RegionId) => ({ scenario: ROOT, indicator: asId<never>(indicatorId(9)), region, year: 2020 });

function opened(on: Plan): PlanSession {
  let next = 0;
  return createPlanSession(
    { plan: on, log: [], file: null, sample: false },
    {
      store: store as PlanStore,
      desk,
      now: () => '2026-01-01T00:00:00Z',
      newId: () => `id-${next++}`,
      author: () => '区',
    },
  );
}

function packageSession(): PlanSession {
  const session = opened(emptyPlan(asId<PlanId>('package')));
  session.run(issuePackage(plan, session.id, [district], []));
  return session;
}

const contextOf = (session: PlanSession): CommandContext => ({
  session,
  state: session.state.getState(),
  desk: {
    ...deskState.getInitialState(),
    view: 'regions',
    active: { regions: { row: indicatorId(9), column: district } },
  },
});
const stateOf = (command: Command, session: PlanSession) => {
  const state = command.state(contextOf(session));
  if (state.kind !== 'disabled') return state.kind;
  return typeof state.because === 'string' ? state.because : state.because.code;
};

test('a package takes the values of its district, and refuses all else with the reason, whatever made the edit', () => {
  const session = packageSession();
  const now = () => session.state.getState().plan;
  const code = (done: ReturnType<PlanSession['run']>) => (done.ok ? 'done' : done.issue.code);
  expect(code(session.run(setTarget(now(), cell(district), '96')))).toBe('done');
  expect(code(session.run(setTarget(now(), cell(whole), '96')))).toBe('package.outside');
  expect(code(session.run(setField(now(), ROOT, 'indicator', indicatorId(9), 'unit', '人')))).toBe('package.outside');
  // The whole plan has no such bounds.
  expect(code(opened(plan).run(setTarget(plan, cell(whole), '96')))).toBe('done');
});

test('a cell says beforehand whether it may be changed', () => {
  const context = sheetContext(packageSession().state.getState().plan, ROOT, [], zhCN);
  expect(lockedAt(context, { kind: 'value', ...cell(district) })).toBeUndefined();
  expect(lockedAt(context, { kind: 'value', ...cell(whole) })).toContain('只能填写“姑苏区”的值');
  expect(context.locked).toBeUndefined();
});

test('commands about the whole plan are refused in a package; its own are refused elsewhere', () => {
  const [package_, city] = [packageSession(), opened(plan)];
  const all = { ...fileCommands, ...scenarioCommands, ...tableCommands, ...packageCommands, ...editCommands };
  for (const id of ['file.regions', 'file.planProperties', 'scenario.branch', 'scenario.lock'] as const) {
    expect(stateOf(all[id], package_), id).toBe('package.outside');
  }
  expect(stateOf(all['package.issue'], package_)).toBe('package.ofPackage');
  expect(stateOf(all['package.merge'], package_)).toBe('merge.intoPackage');
  expect(stateOf(all['package.return'], package_)).toBe('enabled');
  expect(stateOf(all['package.issue'], city)).toBe('enabled');
  expect(stateOf(all['package.return'], city)).toBe('package.notOne');
  // A district argues for its own values in the plan in force too.
  expect(stateOf(all['edit.giveReason'], package_)).toBe('enabled');
  expect(stateOf(all['edit.giveReason'], city)).toBe('inRoot');
});
