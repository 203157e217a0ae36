import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ok } from '../shared/base/result';
import { failingFilePort } from './failing-file-port';
import { folderForTest, toolsForTest } from './folder-for-test';
import { nodeFilePort } from './node-file-port';
import { settingsFile } from './settings-file';

test('settings come back as they were written last, also of writes that are not waited for', async () => {
  const file = path.join(folderForTest(), 'settings.json');
  expect(await settingsFile(toolsForTest(), file).read()).toEqual(ok(null));
  const settings = settingsFile(toolsForTest(), file);
  const writes = ['{"theme":"light"}', '{"theme":"dark"}', '{"author":"张三"}'].map((json) => settings.write(json));
  expect(await Promise.all(writes)).toEqual([ok(undefined), ok(undefined), ok(undefined)]);
  expect(await settingsFile(toolsForTest(), file).read()).toEqual(ok('{"author":"张三"}'));
});

test('a write whose N-th call fails leaves the settings before it', async () => {
  for (let failAt = 1; ; failAt += 1) {
    const file = path.join(folderForTest(), 'settings.json');
    writeFileSync(file, '{"old":1}');
    const port = failingFilePort(nodeFilePort(process.platform), failAt, 'EIO', 'once');
    const written = await settingsFile(toolsForTest(port), file).write('{"new":1}');
    const kept = await settingsFile(toolsForTest(), file).read();
    expect([ok('{"old":1}'), ok('{"new":1}')]).toContainEqual(kept);
    if (written.ok) expect(kept).toEqual(ok('{"new":1}'));
    if (port.calls() < failAt) return;
  }
});
