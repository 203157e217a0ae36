import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asId, type OperationId, type PlanId } from '../../shared/base/ids';
import { explainScenario } from '../../shared/edits/explain-scenario';
import { writePlanFile } from '../../shared/exchange/write-plan-file';
import { wordsOfDocx } from '../../shared/export/docx-for-tests';
import { makeWorkbook, sheetData } from '../../shared/import/readers/office-for-tests';
import type { Operation } from '../../shared/operations/operation';
import { replayLog } from '../../shared/operations/operation-log';
import { ROOT } from '../../shared/plan/plan';
import { listScenarios } from '../../shared/plan/plan-lists';
import { samplePlanLog } from '../../shared/sample/sample-plan';
import { commandLineForTest } from './command-line-for-test';

const runEquiplan = commandLineForTest();

const SUZHOU = '../shared/plans/suzhou-2017-2020.txt';
const STEADY = '方案一 稳妥（示例）';

interface Shown {
  readonly title: string;
  readonly scenario: string;
  readonly indicators: readonly {
    readonly name: string;
    readonly base: string;
    readonly target: string;
    readonly comparator: string | null;
  }[];
  readonly problems: readonly { readonly code: string; readonly place: string }[];
  readonly projects: readonly {
    readonly milestones: readonly { readonly value: number | null; readonly unit: string | null }[];
  }[];
}

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'equiplan-command-line-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function sampleFile(indicatorName = '社会保障卡持卡率', explanation = ''): Promise<string> {
  const id = asId<PlanId>('sample');
  const made = samplePlanLog(id, { rootName: '现行方案', author: '示例' }, '2026-01-01T00:00:00.000Z');
  const renamed: typeof made = JSON.parse(JSON.stringify(made).replaceAll('社会保障卡持卡率', indicatorName));
  const log = explanation === '' ? renamed : [...renamed, explained(id, renamed, explanation)];
  const plan = replayLog(id, log);
  if (!plan.ok) throw new Error(plan.issue.code);
  const file = path.join(folder, '示例.eqplan');
  await writeFile(file, writePlanFile(plan.value, log, { appVersion: '0', author: '示例', at: '' }));
  return file;
}

/** 方案一 with an explanation of a person's own. */
function explained(id: PlanId, log: readonly Operation[], text: string): Operation {
  const plan = replayLog(id, log);
  const scenario = plan.ok ? listScenarios(plan.value).find(({ name }) => name === STEADY) : undefined;
  if (!plan.ok || scenario === undefined) throw new Error('The sample has no such draft.');
  const edit = explainScenario(plan.value, scenario.id, ROOT, text, '');
  if (!edit.ok) throw new Error(edit.issue.code);
  const { event, changes } = edit.value;
  return {
    id: asId<OperationId>('explained'),
    seq: 2,
    at: '2026-01-02T00:00:00.000Z',
    by: '某',
    event,
    undoes: null,
    changes,
  };
}

describe('the command line', () => {
  test('imports the Suzhou text into a plan that shows the same rows as the import printed', async () => {
    const out = path.join(folder, '苏州.eqplan');
    const imported = await runEquiplan(['import', SUZHOU, '--out', out, '--json']);
    const shown = await runEquiplan(['show', out, '--json']);
    const [before, after] = [imported, shown].map(({ output }) => JSON.parse(output) as Shown);
    expect([imported.exit, shown.exit]).toEqual([0, 0]);
    expect(after?.indicators).toEqual(before?.indicators);
    expect(after?.indicators).toHaveLength(27);
    expect(after?.projects.map(({ milestones }) => milestones.map(({ value, unit }) => [value, unit]))).toEqual(
      before?.projects.map(({ milestones }) => milestones.map(({ value, unit }) => [value, unit])),
    );
    expect(after).toMatchObject({ title: before?.title, scenario: '现行方案' });
  });

  test('imports workbooks and documents, names their cells and rows, and joins several files', async () => {
    const table = [
      ['类别', '指标', '2020年', '2025年目标'],
      ['教育', '毛入学率(%)', 98, '≥99'],
    ];
    const book = path.join(folder, '区表.xlsx');
    const broken = [...table, ['养老', '床位(张)', '9x0.5.1', 35]];
    await writeFile(book, makeWorkbook({ sheets: [{ name: '表1', xml: sheetData(broken) }] }));
    const text = path.join(folder, '补充.csv');
    await writeFile(text, `类别,指标,2021年,2025年目标\n教育,毛入学率(%),98,≥99\n体育,场地面积(平方米),"2.5","≥2.8"\n`);
    const one = await runEquiplan(['import', book, '--json']);
    const { problems } = JSON.parse(one.output) as Shown;
    expect(one.exit).toBe(1);
    expect(problems.find(({ code }) => code === 'import.valueUnreadable')?.place).toMatch(/^sheet 表1![A-D]3$/);
    const out = path.join(folder, '合并.eqplan');
    const both = await runEquiplan(['import', book, text, '--json', '--out', out]);
    const joined = JSON.parse(both.output) as Shown;
    expect(joined.indicators.map(({ name }) => name)).toEqual(expect.arrayContaining(['毛入学率', '床位', '场地面积']));
    expect(joined.problems.some(({ place }) => /^区表\.xlsx: sheet 表1!/.test(place))).toBe(true);
    expect(joined.problems.find(({ code }) => code === 'import.otherYears')?.place).toBe('补充.csv');
    const shown = await runEquiplan(['show', out, '--json']);
    expect((JSON.parse(shown.output) as Shown).indicators).toHaveLength(joined.indicators.length);
  });

  test('one file among several that cannot be read leaves nothing written', async () => {
    const old = path.join(folder, '旧.xls');
    await writeFile(old, new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]));
    const out = path.join(folder, '合并.eqplan');
    const { exit, output, message } = await runEquiplan(['import', SUZHOU, old, '--out', out, '--json']);
    expect([exit, output]).toEqual([2, '']);
    expect(message).toMatch(/^旧\.xls：.*另存为/);
    expect(await readdir(folder)).toEqual(['旧.xls']);
  });

  test('shows a plan as a draft sees it', async () => {
    const shown = await runEquiplan(['show', await sampleFile(), '--scenario', '方案二 提标（示例）', '--json']);
    const { indicators, scenario } = JSON.parse(shown.output) as Shown;
    expect(scenario).toBe('方案二 提标（示例）');
    expect(indicators.find(({ name }) => name === '城镇登记失业率')?.target).toBe('<3.0');
    expect(indicators.find(({ name }) => name === '社会保障卡持卡率')?.target).toBe('≥95');
  });

  test('checks a plan and ends with 1 only when something is an error', async () => {
    const checked = await runEquiplan(['check', await sampleFile(), '--json']);
    const { problems } = JSON.parse(checked.output) as {
      problems: { severity: string; code: string; message: string }[];
    };
    expect(checked.exit).toBe(0);
    expect(problems.filter(({ code }) => code === 'target.looserThanBase')).toHaveLength(5);
    expect(problems.every(({ code, message }) => message !== code)).toBe(true);
  });

  test('compares a scenario with what it was on a day; a day before the plan is refused', async () => {
    const out = path.join(folder, '往日.json');
    const file = await sampleFile();
    const at = async (day: string) =>
      runEquiplan(['compare', file, '--scenarios', `现行方案,现行方案@${day}`, '--only-differences', '--out', out]);
    expect((await at('2099-01-01')).exit).toBe(0);
    const { scenarios, rows } = JSON.parse(await readFile(out, 'utf8')) as { scenarios: string[]; rows: unknown[] };
    expect([scenarios, rows]).toEqual([['现行方案', '现行方案（2099-01-01）'], []]);
    expect(await at('1999-01-01')).toMatchObject({ exit: 2, message: expect.stringContaining('当日还没有') });
  });

  test('compares two scenarios into the promised JSON, with only the rows that differ', async () => {
    const out = path.join(folder, '对照.json');
    const names = '现行方案,方案一 稳妥（示例）';
    const compared = await runEquiplan([
      'compare',
      await sampleFile(),
      '--scenarios',
      names,
      '--only-differences',
      '--out',
      out,
    ]);
    const { scenarios, rows } = JSON.parse(await readFile(out, 'utf8')) as {
      scenarios: string[];
      rows: {
        indicator: string;
        region: string;
        year: number;
        values: string[];
        delta: number;
        direction: string;
        reasons: { reason: string }[];
      }[];
    };
    expect([compared.exit, scenarios]).toEqual([0, names.split(',')]);
    expect(rows).toHaveLength(6);
    expect(rows[0]).toMatchObject({
      indicator: '城镇登记失业率',
      region: '苏州市',
      year: 2020,
      values: ['<3.5', '<3.0'],
      delta: -0.5,
      direction: 'stricter',
      reasons: [{ reason: '2016年为1.89，上限偏宽' }],
    });
  });

  test.each(['xlsx', 'docx', 'csv'])('writes a comparison as %s', async (format) => {
    const out = path.join(folder, `对照.${format}`);
    const compared = await runEquiplan([
      'compare',
      await sampleFile(),
      '--scenarios',
      '现行方案,方案一 稳妥（示例）',
      '--out',
      out,
    ]);
    expect(compared.exit).toBe(0);
    expect((await readFile(out)).length).toBeGreaterThan(500);
  });

  test('puts the 调整说明 before the tables when asked: as generated, or as a person wrote it', async () => {
    const call = ['compare', await sampleFile(), '--scenarios', `现行方案,${STEADY},方案二 提标（示例）`];
    const plain = path.join(folder, '对照.docx');
    const explained = path.join(folder, '附说明.docx');
    expect((await runEquiplan([...call, '--out', plain])).exit).toBe(0);
    expect((await runEquiplan([...call, '--explanation', '--out', explained])).exit).toBe(0);
    expect(wordsOfDocx(await readFile(plain))).not.toContain('共调整指标目标');
    expect(wordsOfDocx(await readFile(explained))).toMatch(
      /调整说明.*一、方案一 稳妥（示例）与现行方案相比，方案一 稳妥（示例）共调整指标目标\d+项.*二、方案二.*附件1.*目标调整对照表/,
    );

    const own = ['compare', await sampleFile('社会保障卡持卡率', '会议稿：按论证意见调整。'), '--scenarios'];
    const json = path.join(folder, '附说明.json');
    const told = async (...names: readonly string[]): Promise<unknown> => {
      await runEquiplan([...own, names.join(','), '--explanation', '--out', json]);
      return (JSON.parse(await readFile(json, 'utf8')) as { explanation?: unknown }).explanation;
    };
    expect(await told('现行方案', STEADY)).toEqual(['会议稿：按论证意见调整。']);
    // Written against the plan in force, it says nothing about another base.
    expect(await told('方案二 提标（示例）', STEADY)).toEqual(expect.not.arrayContaining(['会议稿：按论证意见调整。']));
    await runEquiplan([...own, `现行方案,${STEADY}`, '--out', json]);
    expect(JSON.parse(await readFile(json, 'utf8'))).not.toHaveProperty('explanation');
  });

  test('writes one comparison for each region into a folder', async () => {
    const into = path.join(folder, '各区');
    await mkdir(into);
    const call = ['compare', await sampleFile(), '--scenarios', '现行方案,方案一 稳妥（示例）', '--out-folder', into];
    const some = await runEquiplan([...call, '--regions', '姑苏区,吴中区', '--format', 'csv']);
    expect(some.exit).toBe(0);
    const files = await readdir(into);
    expect(files).toHaveLength(2);
    for (const region of ['姑苏区', '吴中区']) {
      const file = files.find((name) => name.endsWith(`_${region}.csv`)) ?? '';
      const text = await readFile(path.join(into, file), 'utf8');
      expect(text).toContain(`${region}（演示数据）`);
      expect(text.match(/（演示数据）,/g)).toHaveLength(27);
    }
    const all = await runEquiplan([...call, '--regions', 'all']);
    expect([all.exit, (await readdir(into)).filter((name) => name.endsWith('.xlsx')).length]).toEqual([0, 10]);
  });

  test('tells how many characters it had to leave out of a table', async () => {
    const plan = await sampleFile('社会保障\\u000b卡持卡率');
    const out = path.join(folder, '对照.csv');
    const names = '现行方案,方案二 提标（示例）';
    const compared = await runEquiplan(['compare', plan, '--scenarios', names, '--out', out]);
    // In the table of indicators, and in a sentence before and after.
    expect([compared.exit, compared.message]).toEqual([0, '略去 3 个其他程序读不了的字符。']);
    expect(await readFile(out, 'utf8')).toContain('社会保障卡持卡率');
  });

  test('refuses bad usage and unreadable input with 2, a sentence, and nothing written', async () => {
    const plan = await sampleFile();
    const text = path.join(folder, 'empty.txt');
    await writeFile(text, '');
    const before = await readdir(folder);
    const out = path.join(folder, 'x.json');
    const calls = [
      [],
      ['bogus'],
      ['import'],
      ['import', path.join(folder, 'missing.txt'), '--out', out],
      ['show', SUZHOU, '--json'],
      ['show', plan, '--scenario', '没有', '--json'],
      ['compare', plan, '--scenarios', '现行方案', '--out', out],
      ['compare', plan, '--scenarios', '现行方案,没有', '--out', out],
      ['compare', plan, '--scenarios', '现行方案,方案一 稳妥（示例）', '--out', `${out}.pdf`],
      ['compare', plan, '--scenarios', '现行方案,方案一 稳妥（示例）', '--out', path.join(folder, 'no', 'where.json')],
      ['compare', plan, '--scenarios', '现行方案,方案一 稳妥（示例）', '--regions', '没有', '--out', out],
      ['compare', plan, '--scenarios', '现行方案,方案一 稳妥（示例）', '--regions', '姑苏区,吴中区', '--out', out],
      ['compare', plan, '--scenarios', '现行方案,方案一 稳妥（示例）', '--out-folder', folder],
      ['compare', plan, '--scenarios', '现行方案,方案一 稳妥（示例）', '--regions', 'all', '--out-folder', out],
      ['merge', plan, '--out', out],
      ['show', plan, '--unknown'],
    ];
    for (const call of calls) {
      const { exit, output, message } = await runEquiplan(call);
      expect([call.join(' '), exit, output], message).toEqual([call.join(' '), 2, '']);
      expect(message).toMatch(/\p{Script=Han}/u);
    }
    expect(await readdir(folder)).toEqual(before);
  });

  test('speaks English when asked', async () => {
    expect((await runEquiplan(['bogus', '--lang', 'en'])).message).toContain('There is no command');
  });
});
