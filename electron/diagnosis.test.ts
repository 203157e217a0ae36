import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { diagnosisPackage, type ShellFacts } from './diagnosis';
import { folderForTest } from './folder-for-test';
import { nodeFilePort } from './node-file-port';
import { placesIn } from './places';

const shell: ShellFacts = {
  app: { version: '1.0.0' },
  system: { platform: 'linux' },
  freeBytes: 5,
  homeFolder: '/home/李明',
};
const desk = { theme: 'dark', language: 'zh-CN', scenarios: 2, operations: 40 } as const;
const port = nodeFilePort('linux');

test('a diagnosis package weighs plans without reading or naming them, and hides the home folder', async () => {
  const places = placesIn(folderForTest());
  const plan = path.join(places.recovery, 'plan-of-suzhou');
  mkdirSync(path.join(plan, 'snapshots'), { recursive: true });
  mkdirSync(places.logs, { recursive: true });
  writeFileSync(path.join(plan, 'ops.log'), '每千人床位数');
  writeFileSync(path.join(plan, 'snapshots/1.eqplan'), '秘密');
  writeFileSync(path.join(places.logs, 'equiplan.log'), 'uncaught at /home/李明/opt/app.asar:3\n');
  writeFileSync(path.join(places.logs, 'equiplan.log.1'), 'older\n');
  writeFileSync(path.join(places.logs, 'other.txt'), '秘密');

  const made = await diagnosisPackage(port, places, shell, desk);
  if (!made.ok) throw new Error(made.issue.code);
  const files = Object.fromEntries(
    Object.entries(unzipSync(made.value)).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
  expect(Object.keys(files).sort()).toEqual(['diagnosis.json', 'logs/equiplan.log', 'logs/equiplan.log.1']);
  expect(files['logs/equiplan.log']).toBe('uncaught at ~/opt/app.asar:3\n');
  expect(JSON.parse(files['diagnosis.json'] ?? '')).toEqual({
    app: shell.app,
    system: shell.system,
    stores: {
      freeBytes: 5,
      database: { files: 0, bytes: 0 },
      logs: { files: 3, bytes: expect.any(Number) },
      recovery: { files: 2, bytes: 24 },
      recoveryOfEachPlan: [{ files: 2, bytes: 24 }],
    },
    desk,
  });
  expect(JSON.stringify(files)).not.toMatch(/suzhou|秘密|床位|李明/);
});

test('a folder that cannot be read is told, not thrown', async () => {
  const places = placesIn(folderForTest());
  const failing = { ...port, list: () => Promise.reject(Object.assign(new Error(), { code: 'EACCES' })) };
  expect(await diagnosisPackage(failing, places, shell, desk)).toMatchObject({ issue: { code: 'file.notAllowed' } });
});
