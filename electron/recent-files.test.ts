import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ok } from '../shared/base/result';
import { createFileTokens } from './file-tokens';
import { folderForTest, locksForTest, toolsForTest } from './folder-for-test';
import { recentFiles } from './recent-files';
import { saveFile } from './save-files';

test('the ten last files are kept, newest first, each once', async () => {
  const file = path.join(folderForTest(), 'recent.json');
  const recent = recentFiles(toolsForTest(), file);
  await Promise.all(Array.from({ length: 12 }, (_, index) => recent.add(`/规划/${index}.eqplan`)));
  await recent.add('/规划/5.eqplan');
  const order = [5, 11, 10, 9, 8, 7, 6, 4, 3, 2];
  expect(await recentFiles(toolsForTest(), file).list()).toEqual(ok(order.map((index) => `/规划/${index}.eqplan`)));
  await recent.clear();
  expect(await recent.list()).toEqual(ok([]));
});

test.each(['', '{', '{"files":[1]}', '[]', '{"__proto__":{"files":["x"]}}'])(
  'a damaged list %j is an empty one',
  async (text) => {
    const file = path.join(folderForTest(), 'recent.json');
    writeFileSync(file, text);
    const recent = recentFiles(toolsForTest(), file);
    expect(await recent.list()).toEqual(ok([]));
    expect((await recent.add('/a.eqplan')).ok).toBe(true);
  },
);

test('a token names one path and a made-up one names none', () => {
  let count = 0;
  const tokens = createFileTokens(() => `t${count++}`);
  expect([tokens.tokenFor('/a'), tokens.tokenFor('/b'), tokens.tokenFor('/a')]).toEqual(['t0', 't1', 't0']);
  expect([tokens.pathOf('t1'), tokens.pathOf('t9')]).toEqual(['/b', null]);
});

test('a save goes where its token says, asks without one, and never over a file of another kind', async () => {
  const folder = folderForTest();
  const tools = toolsForTest();
  const tokens = createFileTokens(() => `t${Math.random()}`);
  const recent = recentFiles(tools, path.join(folder, 'recent.json'));
  const asked: string[] = [];
  const parts = {
    tools,
    tokens,
    recent,
    locks: locksForTest(),
    chooseTarget: async (_kind: string, name: string) => {
      asked.push(name);
      return name === 'cancel.eqplan' ? null : path.join(folder, name);
    },
  };
  const bytes = new TextEncoder().encode('x');
  const save = (token: string | null, suggestedName: string) =>
    saveFile(parts, { kind: 'eqplan', token, suggestedName, bytes });
  const first = await save(null, 'a.eqplan');
  if (!first.ok || first.value === null) throw new Error('the first save must work');
  expect(await save(first.value.token, 'a.eqplan')).toEqual(first);
  expect(await save(null, 'cancel.eqplan')).toEqual(ok(null));
  expect(asked).toEqual(['a.eqplan', 'cancel.eqplan']);
  const text = tokens.tokenFor(path.join(folder, 'source.txt'));
  for (const token of [text, 'made-up']) {
    expect(await save(token, 'a.eqplan')).toMatchObject({ ok: false, issue: { code: 'file.unknownToken' } });
  }
  expect(await recent.list()).toEqual(ok([path.join(folder, 'a.eqplan')]));
});
