import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asId, type PlanId } from '../../shared/base/ids';
import { setTarget } from '../../shared/edits/set-target';
import { readPlanFile } from '../../shared/exchange/read-plan-file';
import { writePlanFile } from '../../shared/exchange/write-plan-file';
import type { MergeJson } from '../../shared/merge/merge-to-json';
import { applyChanges } from '../../shared/operations/apply-changes';
import { nextOperation, replayLog } from '../../shared/operations/operation-log';
import { ROOT } from '../../shared/plan/plan';
import { listEntities, listRegions } from '../../shared/plan/plan-lists';
import { indicatorId, samplePlanLog } from '../../shared/sample/sample-plan';
import { commandLineForTest } from './command-line-for-test';

const runEquiplan = commandLineForTest();

let folder = '';
const at = (name: string): string => path.join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'equiplan-packages-'));
  const id = asId<PlanId>('sample');
  const log = samplePlanLog(id, { rootName: '现行方案', author: '示例' }, '2026-01-01T00:00:00.000Z');
  const plan = replayLog(id, log);
  if (!plan.ok) throw new Error(plan.issue.code);
  await writeFile(at('规划.eqplan'), writePlanFile(plan.value, log, { appVersion: '0', author: '市发改委', at: '' }));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** Types into one 2020 target, as an office with the window would, and saves under another name. */
async function typed(from: string, to: string, region: string, indicator: number, text: string): Promise<void> {
  const read = readPlanFile(new Uint8Array(await readFile(at(from))), from);
  if (!read.ok) throw new Error(read.issue.code);
  const { plan, log } = read.value;
  const place = listRegions(plan).find(({ name }) => name === region);
  if (place === undefined) throw new Error(`No region ${region}.`);
  const cell = { scenario: ROOT, indicator: asId<never>(indicatorId(indicator)), region: place.id, year: 2020 };
  const edit = setTarget(plan, cell, text);
  if (!edit.ok) throw new Error(edit.issue.code);
  const facts = { id: `typed-${indicator}-${log.length}`, at: '', by: region, event: edit.value.event, undoes: null };
  const next = [...log, nextOperation(log, facts, edit.value.changes)];
  const bytes = writePlanFile(applyChanges(plan, edit.value.changes), next, {
    appVersion: '0',
    author: region,
    at: '',
  });
  await writeFile(at(to), bytes);
}

async function merge(...args: readonly string[]): Promise<{ readonly exit: number; readonly json: MergeJson }> {
  const { exit, output } = await runEquiplan(['merge', ...args, '--out', at('合并.eqplan'), '--json']);
  return { exit, json: JSON.parse(output) as MergeJson };
}

describe('packages for districts on the command line', () => {
  test('issue, fill in, merge: two districts, one operation each, nothing twice', async () => {
    for (const region of ['姑苏区', '吴中区']) {
      const issued = await runEquiplan([
        'issue',
        at('规划.eqplan'),
        '--regions',
        region,
        '--out',
        at(`${region}.eqplan`),
      ]);
      expect(issued).toMatchObject({ exit: 0, output: `1 个区域的数据包已写入 ${region}.eqplan。\n` });
      await typed(`${region}.eqplan`, `${region}返回.eqplan`, region, 9, '≥96');
    }
    const returned = [at('姑苏区返回.eqplan'), at('吴中区返回.eqplan')];
    const { exit, json } = await merge(at('规划.eqplan'), ...returned);
    expect({ exit, json }).toEqual({
      exit: 0,
      json: { applied: 2, same: 0, conflicts: [], stale: 0, refused: 0, refusals: [] },
    });
    const read = readPlanFile(new Uint8Array(await readFile(at('合并.eqplan'))), '合并.eqplan');
    expect(read.ok && read.value.log.slice(-2).map(({ event, by }) => [event, by])).toEqual([
      ['merge.accept', '姑苏区'],
      ['merge.accept', '吴中区'],
    ]);
    // The window knows them when they come again.
    expect(read.ok && listEntities(read.value.plan, ROOT, 'package').map(({ name }) => name)).toEqual([
      '姑苏区',
      '吴中区',
    ]);
    const again = await merge(at('合并.eqplan'), ...returned);
    expect(again.json).toMatchObject({ applied: 0, same: 2, conflicts: [] });
  });

  test('a conflict is listed with its place and all three words, ends with 1, and is decided by --prefer', async () => {
    await runEquiplan(['issue', at('规划.eqplan'), '--regions', '姑苏区', '--out', at('包.eqplan')]);
    await typed('包.eqplan', '返回.eqplan', '姑苏区', 9, '≥97');
    await typed('规划.eqplan', '改过.eqplan', '姑苏区', 9, '≥95');
    const open = await merge(at('改过.eqplan'), at('返回.eqplan'));
    expect(open.exit).toBe(1);
    expect(open.json.conflicts).toMatchObject([
      {
        file: '返回.eqplan',
        address: { scenario: '现行方案', indicator: '社会保障卡持卡率', region: '姑苏区', year: 2020 },
        ours: '≥95',
        theirs: '≥97',
        taken: null,
      },
    ]);
    const decided = await merge(at('改过.eqplan'), at('返回.eqplan'), '--prefer', 'stricter');
    expect([decided.exit, decided.json.applied, decided.json.conflicts[0]?.taken]).toEqual([0, 1, 'theirs']);
  });

  test('numbers outside the package are refused and listed', async () => {
    await runEquiplan(['issue', at('规划.eqplan'), '--regions', '320508', '--out', at('包.eqplan')]);
    await typed('包.eqplan', '返回.eqplan', '苏州市', 9, '≥99');
    const { exit, json } = await merge(at('规划.eqplan'), at('返回.eqplan'));
    expect(exit).toBe(0);
    expect(json).toMatchObject({
      applied: 0,
      refused: 1,
      refusals: [{ address: { region: '苏州市' }, because: 'outOfScope' }],
    });
  });

  test.each([
    [['issue', '规划.eqplan', '--regions', '火星区', '--out', '包.eqplan'], '没有名为“火星区”的区域'],
    [['issue', '规划.eqplan', '--out', '包.eqplan'], '--regions'],
    [['merge', '规划.eqplan', '--out', '合并.eqplan'], '返回的文件'],
    [['merge', '规划.eqplan', '规划.eqplan', '--prefer', 'mine', '--out', '合并.eqplan'], 'ours、theirs、stricter'],
    [['merge', '规划.eqplan', '没有.eqplan', '--out', '合并.eqplan'], '没有.eqplan'],
  ])('%j is refused with what to do, and nothing is written', async (args, told) => {
    const outcome = await runEquiplan(args.map((word) => (word.endsWith('.eqplan') ? at(word) : word)));
    expect(outcome.exit).toBe(2);
    expect(outcome.message).toContain(told);
    await expect(readFile(at('合并.eqplan'))).rejects.toThrow('ENOENT');
    await expect(readFile(at('包.eqplan'))).rejects.toThrow('ENOENT');
  });
});
