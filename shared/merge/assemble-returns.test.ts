import { describe, expect, test } from 'vitest';
import { asId, type PlanId, type RegionId } from '../base/ids';
import { issue } from '../base/issue';
import { fail, ok } from '../base/result';
import { setTarget } from '../edits/set-target';
import type { Manifest } from '../exchange/manifest';
import type { ReadPlanFile } from '../exchange/read-plan-file';
import { applyChanges } from '../operations/apply-changes';
import type { Operation } from '../operations/operation';
import { nextOperation } from '../operations/operation-log';
import { emptyPlan, type Plan, ROOT } from '../plan/plan';
import { listRegions } from '../plan/plan-lists';
import { samplePlan } from '../sample/sample-for-tests';
import { indicatorId } from '../sample/sample-plan';
import { acceptReturns } from './accept-returns';
import { assembleReturns, type HandedReturn } from './assemble-returns';
import { issuePackage } from './issue-package';
import { packageContents } from './package-contents';
import { packageState } from './package-state';

const plan = samplePlan();
const log = [
  { id: asId('op-1'), seq: 1, at: '', by: '', event: 'plan.create', undoes: null, changes: [] },
] as Operation[];
const city = { plan, log };
const district = listRegions(plan)[1]?.id as RegionId;
const cell = (region: RegionId, number = 1) => ({
  scenario: ROOT,
  indicator: asId<never>(indicatorId(number)),
  region,
  year: 2020,
});
const returned = { by: '区发改局', at: '2026-11-26T00:00:00.000Z' };

/** A package after some values were typed in its district, returned unless told otherwise. */
function packageWith(
  texts: readonly string[],
  manifest: Partial<Manifest> = { returned },
  from: Plan = plan,
): ReadPlanFile {
  const id = asId<PlanId>('package');
  const edit = issuePackage(from, id, [district], log);
  if (!edit.ok) throw new Error(edit.issue.code);
  const sign = (name: string) => ({ id: name, at: '', by: '区', undoes: null }) as const;
  let entries: readonly Operation[] = [
    nextOperation([], { ...sign('p0'), event: 'package.issue' }, edit.value.changes),
  ];
  let now = applyChanges(emptyPlan(id), edit.value.changes);
  for (const [at, text] of texts.entries()) {
    const typed = setTarget(now, cell(district, at + 1), text);
    if (!typed.ok) throw new Error(typed.issue.code);
    entries = [...entries, nextOperation(entries, { ...sign(`p${at + 1}`), event: 'cell.type' }, typed.value.changes)];
    now = applyChanges(now, typed.value.changes);
  }
  return { plan: now, log: entries, manifest: { author: '', at: '', ...manifest } as Manifest };
}

const file = (name: string, read: ReadPlanFile): HandedReturn => ({ name, outcome: ok(read) });
const told = (ours: Parameters<typeof assembleReturns>[0], ...files: readonly HandedReturn[]) =>
  assembleReturns(ours, files).map((one) =>
    one.kind === 'refused' ? one.issue.code : one.cautions.join(' ') || 'clear',
  );

describe('files that are handed over as returned', () => {
  test('each says what is to be known of it', () => {
    const older = { plan, log: [{ ...log[0], id: asId('another') } as Operation] };
    expect(told(city, file('a', packageWith(['99'])))).toEqual(['clear']);
    expect(told(city, file('a', packageWith(['99'], {})))).toEqual(['notReturned']);
    expect(told(older, file('a', packageWith(['99'])))).toEqual(['unknownIssue']);
    expect(told(city, file('a', { plan, log, manifest: {} as Manifest }))).toEqual(['wholePlan']);
    expect(told({ ...city, plan: { ...plan, id: asId('other') } }, file('a', packageWith([])))).toEqual([
      'merge.otherPlan',
    ]);
    expect(told(city, { name: 'a', outcome: fail(issue('file.newer', 'a')) })).toEqual(['file.newer']);
  });

  test('the same twice counts once, and of two states of one package the later', () => {
    const [early, late] = [packageWith(['99']), packageWith(['99', '98'])];
    expect(told(city, file('a', early), file('b', early))).toEqual(['clear', 'merge.twice']);
    expect(told(city, file('a', early), file('b', late), file('c', early))).toEqual([
      'merge.olderOfTwo',
      'clear',
      'merge.twice',
    ]);
    // Two desks went different ways from one package: both are heard.
    const other = packageWith(['97']);
    const parted = { ...other, log: other.log.map((one) => (one.seq === 1 ? one : { ...one, id: asId<never>('q1') })) };
    expect(told(city, file('a', early), file('b', parted))).toEqual(['clear', 'clear']);
  });

  test('what was merged is known when it comes again, until the merge is taken back', () => {
    const back = packageWith(['99']);
    const kept = { id: 'package', name: '姑苏区', returnedBy: '', returnedAt: '', operations: back.log.length };
    const [ready] = assembleReturns(city, [file('a', back)]);
    if (ready?.kind !== 'ready') throw new Error('The package is refused.');
    const key = { key: 'k', clash: 'none', claims: [{ file: 0, base: null, changes: ready.merge.changes }] } as never;
    const edit = acceptReturns(plan, [key], new Map(), [kept]);
    if (!edit.ok) throw new Error(edit.issue.code);
    const merged = { plan: applyChanges(plan, edit.value.changes), log };
    expect(told(merged, file('a', back))).toEqual(['mergedBefore']);
    expect(told(merged, file('a', packageWith(['99', '98'])))).toEqual(['clear']);
  });

  test('numbers of an indicator that was dropped here are refused, not brought back with it', () => {
    const gone = { ...plan, fields: new Map([...plan.fields]) };
    const key = `indicator/${indicatorId(1)}`;
    const layer = new Map(plan.fields.get(ROOT));
    const fields = new Map(layer.get(key));
    fields.set('position', { state: 'cleared' });
    layer.set(key, fields);
    gone.fields.set(ROOT, layer);
    const [one] = assembleReturns({ plan: gone, log }, [file('a', packageWith(['99']))]);
    expect(one?.kind === 'ready' && one.merge.refused).toMatchObject([{ because: 'gone' }]);
  });
});

describe('a package in its office', () => {
  test('counts what reads differently than when it was issued', () => {
    const typed = packageWith(['99', '98']);
    expect(packageState(typed.plan, typed.log).changed).toBe(2);
    expect(packageState(packageWith([]).plan, packageWith([]).log).changed).toBe(0);
  });

  test('is held back by errors of its own districts, not by those of the city', () => {
    const wrong = packageWith(['130']);
    expect(packageState(wrong.plan, wrong.log).hard).toMatchObject([
      { severity: 'error', address: { region: district, year: 2020 } },
    ]);
    const bad = setTarget(plan, cell(listRegions(plan)[0]?.id as RegionId), '130');
    const issued = packageWith([], {}, bad.ok ? applyChanges(plan, bad.value.changes) : plan);
    expect(packageState(issued.plan, issued.log).hard).toEqual([]);
  });

  test('is told in figures before it is made', () => {
    const [whole] = listRegions(plan);
    expect(packageContents(plan, [district])).toEqual({
      indicators: 27,
      projects: 15,
      scenarios: 3,
      values: 54,
      above: [whole?.name],
    });
  });
});
