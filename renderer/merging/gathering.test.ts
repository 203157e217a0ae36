import { describe, expect, test } from 'vitest';
import { asId, type PlanId, type RegionId } from '../../shared/base/ids';
import { ok } from '../../shared/base/result';
import { giveReason } from '../../shared/edits/give-reason';
import { setTarget } from '../../shared/edits/set-target';
import type { Manifest } from '../../shared/exchange/manifest';
import { assembleReturns } from '../../shared/merge/assemble-returns';
import { issuePackage } from '../../shared/merge/issue-package';
import { applyChanges } from '../../shared/operations/apply-changes';
import { nextOperation } from '../../shared/operations/operation-log';
import { planDifference } from '../../shared/operations/plan-difference';
import { emptyPlan, type Plan, ROOT } from '../../shared/plan/plan';
import { listRegions, listScenarios } from '../../shared/plan/plan-lists';
import { samplePlan } from '../../shared/sample/sample-for-tests';
import { indicatorId } from '../../shared/sample/sample-plan';
import { zhCN } from '../../shared/wording/zh-CN';
import { changeSheet } from './change-sheet';
import { claimRows, conflictSheet, type ReviewedPlan } from './conflict-sheet';
import { fileSheet } from './file-sheet';
import { type Gathering, gatherAll, openCount, UNDECIDED } from './gathering';
import { ruleOver, typeIntoGathering } from './gathering-edits';
import type { GatheringTab } from './gathering-tab';
import { takenCount } from './merge-gathered';

const plan = samplePlan();
const [, gusu, wuzhong] = listRegions(plan).map(({ id }) => id) as [RegionId, RegionId, RegionId];
const draft = listScenarios(plan)[1]?.id ?? ROOT;
const cell = (region: RegionId, number: number, scenario = ROOT) => ({
  scenario,
  indicator: asId<never>(indicatorId(number)),
  region,
  year: 2020,
});
type Typing = readonly [number: number, text: string];

function typed(on: Plan, region: RegionId, texts: readonly Typing[]): Plan {
  return texts.reduce((now, [number, text]) => {
    const edit = setTarget(now, cell(region, number), text);
    if (!edit.ok) throw new Error(edit.issue.code);
    return applyChanges(now, edit.value.changes);
  }, on);
}

/** A returned package of one district. */
function back(name: string, region: RegionId, change: (issued: Plan) => Plan) {
  const id = asId<PlanId>(name);
  const edit = issuePackage(plan, id, [region], []);
  if (!edit.ok) throw new Error(edit.issue.code);
  const sign = (op: string) => ({ id: op, at: '2026-11-26T00:00:00.000Z', by: '区', undoes: null }) as const;
  const first = nextOperation([], { ...sign('p0'), event: 'package.issue' }, edit.value.changes);
  const issued = applyChanges(emptyPlan(id), first.changes);
  const theirs = change(issued);
  const log = [first, nextOperation([first], { ...sign('p1'), event: 'cell.type' }, planDifference(issued, theirs))];
  const manifest = { returned: { by: `${name}发改局`, at: '2026-11-26T00:00:00.000Z' } } as Manifest;
  return { name, outcome: ok({ plan: theirs, log, manifest }) };
}

const ours = typed(plan, gusu, [
  [4, '<3.2'],
  [9, '≥95'],
]);
const files = [
  back('姑苏', gusu, (issued) => {
    const next = typed(issued, gusu, [
      [4, '<3.0'],
      [9, '与GDP增长同步'],
      [10, '≥2.6'],
    ]);
    const place = [{ kind: 'value' as const, ...cell(gusu, 9, draft) }];
    const edit = setTarget(next, cell(gusu, 9, draft), '≥97');
    const changed = edit.ok ? applyChanges(next, edit.value.changes) : next;
    const reason = giveReason(changed, place, { reason: '已全覆盖', basis: '' });
    return reason.ok ? applyChanges(changed, reason.value.changes) : changed;
  }),
  back('吴中', wuzhong, (issued) => typed(issued, wuzhong, [[10, '≥2.7']])),
];
const assembled = assembleReturns({ plan: ours, log: [] }, files);

function reviewed(gathering: Gathering = UNDECIDED): ReviewedPlan {
  return { plan: ours, gathered: gatherAll(ours, assembled, gathering), gathering, wording: zhCN };
}
const typing = (tab: GatheringTab, row: string, column: string, text: string, gathering = UNDECIDED): Gathering => {
  const next = typeIntoGathering(reviewed(gathering), tab, { row, column }, text);
  if (!next.ok) throw new Error(next.issue.code);
  return next.value;
};
const conflictIds = claimRows(reviewed().gathered, UNDECIDED, false).map(({ id }) => id);
const [unemployment = '', card = ''] = conflictIds;
const shown = (gathering: Gathering, row: string, columns: readonly string[]): readonly string[] => {
  const now = reviewed(gathering);
  const sheet = conflictSheet(now, claimRows(now.gathered, gathering, false));
  return columns.map((column) => sheet.cell(row, column).text);
};
const ALL = ['subject', 'region', 'year', 'base', 'ours', 'theirs', 'from', 'take', 'result'];

describe('the review of returned packages', () => {
  test('shows a conflict with all three words, undecided and as it is now', () => {
    expect(conflictIds).toHaveLength(2);
    expect(shown(UNDECIDED, unemployment, ALL)).toEqual([
      '城镇登记失业率',
      '姑苏区',
      '2020',
      '<3.7',
      '<3.2',
      '<3.0',
      '姑苏区',
      '未定',
      '<3.2',
    ]);
  });

  test.each([
    ['take', '1', ['我方', '<3.2']],
    ['take', '2', ['返回', '<3.0']],
    ['take', '返', ['返回', '<3.0']],
    ['result', '3.1', ['另填', '<3.1']],
    ['result', '', ['另填', '未填']],
  ])('typing into %s %s decides it', (column, text, wanted) => {
    expect(shown(typing('conflicts', unemployment, column, text), unemployment, ['take', 'result'])).toEqual(wanted);
  });

  test('a decision is opened again, and refuses what it cannot read', () => {
    const taken = typing('conflicts', unemployment, 'take', '2');
    expect(shown(typing('conflicts', unemployment, 'take', '0', taken), unemployment, ['take'])).toEqual(['未定']);
    const code = (column: string, text: string) => {
      const next = typeIntoGathering(reviewed(), 'conflicts', { row: unemployment, column }, text);
      return next.ok ? 'typed' : next.issue.code;
    };
    expect([code('take', '3'), code('theirs', '2'), code('result', '3.1kg')]).toEqual([
      'choice.unknown',
      'gather.onlyTold',
      'target.unreadable',
    ]);
  });

  test('a rule decides what it can and tells the rest', () => {
    const { gathering, decided, left } = ruleOver(ours, UNDECIDED, reviewed().gathered.conflicts, 'stricter');
    expect({ decided, left }).toEqual({ decided: 1, left: 1 });
    expect([unemployment, card].flatMap((row) => shown(gathering, row, ['take']))).toEqual(['返回', '未定']);
    expect(openCount(reviewed(gathering).gathered, gathering)).toBe(1);
  });

  test('what is clear is taken by itself, with its reason, and can be left', () => {
    const { gathered } = reviewed();
    const sheet = changeSheet(reviewed());
    const rows = sheet.rows.map(({ id }) =>
      ['subject', 'region', 'scenario', 'theirs', 'reason'].map((one) => sheet.cell(id, one).text),
    );
    const name = listScenarios(plan)[1]?.name;
    expect(rows).toEqual([
      ['每千人执业(助理)医师数', '姑苏区', '现行方案', '≥2.6', ''],
      ['每千人执业(助理)医师数', '吴中区', '现行方案', '≥2.7', ''],
      ['社会保障卡持卡率', '姑苏区', name, '≥97', '已全覆盖'],
    ]);
    expect(takenCount(ours, gathered, UNDECIDED)).toBe(3);
    const left = typing('changes', gathered.changes[0]?.key ?? '', 'keep', '0');
    expect(takenCount(ours, reviewed(left).gathered, left)).toBe(2);
  });

  test('a file that is left out brings nothing, and still tells what it would', () => {
    const without = typing('files', 'file-0', 'merge', '0');
    const now = reviewed(without);
    expect([now.gathered.conflicts.length, now.gathered.changes.length]).toEqual([0, 1]);
    const sheet = fileSheet(now);
    const columns = ['regions', 'by', 'changes', 'conflicts', 'merge'];
    expect(columns.map((one) => sheet.cell('file-0', one).text)).toEqual(['姑苏区', '姑苏发改局', '2', '2', '不合并']);
    expect(columns.map((one) => sheet.cell('file-1', one).text)).toEqual(['吴中区', '吴中发改局', '1', '0', '合并']);
  });

  test('a word that was taken goes with its file', () => {
    const taken = typing('conflicts', unemployment, 'take', '2');
    const without = typing('files', 'file-0', 'merge', '0', taken);
    expect(typing('files', 'file-0', 'merge', '1', without).decisions.size).toBe(0);
    expect(taken.decisions.size).toBe(1);
  });
});
