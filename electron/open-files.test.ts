import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFileTokens } from './file-tokens';
import { folderForTest, locksForTest, toolsForTest } from './folder-for-test';
import { openChosenFile } from './open-files';
import { recentFiles } from './recent-files';

function opener(platform: NodeJS.Platform) {
  const folder = folderForTest();
  const tools = toolsForTest();
  const recent = recentFiles(tools, path.join(folder, 'recent.json'));
  let words = 0;
  const tokens = createFileTokens(() => {
    words += 1;
    return `word-${words}`;
  });
  const open = (file: string) =>
    openChosenFile({ platform, port: tools.port, tokens, recent, locks: locksForTest(), log: () => undefined }, file);
  return { folder, tokens, recent, open };
}

describe('a chosen file', () => {
  test('comes with its bytes and a word for its place, and is remembered when it is a plan', async () => {
    const { folder, tokens, recent, open } = opener('linux');
    const file = path.join(folder, '规划 方案.eqplan');
    writeFileSync(file, '甲');
    expect(await open(file)).toEqual({
      ok: true,
      value: { token: 'word-1', name: '规划 方案.eqplan', bytes: Buffer.from('甲'), heldBy: null },
    });
    expect(tokens.pathOf('word-1')).toBe(file);
    expect(tokens.pathOf('word-2')).toBeNull();
    expect(await recent.list()).toEqual({ ok: true, value: [file] });
  });

  test('that is missing, a folder or a device is told by name', async () => {
    const { folder, open } = opener('linux');
    expect(await open(path.join(folder, '没有.eqplan'))).toMatchObject({ issue: { code: 'file.notFound' } });
    expect(await open(folder)).toMatchObject({ issue: { code: 'file.isFolder' } });
    expect(await open('/dev/null')).toMatchObject({ issue: { code: 'file.failed' } });
    expect(await opener('win32').open('C:\\plans\\con.eqplan')).toMatchObject({ issue: { code: 'file.failed' } });
  });
});
