import fs from 'node:fs/promises';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from './fixtures';
import { sheetOf } from './pages/sheet';
import { answerOpenDialog, answerSaveDialog } from './pages/system-dialogs';

const CARD = '社会保障卡持卡率';
/** Stands nowhere else, as text and as a number. */
const CANARY = '金丝雀词';
const CANARY_NUMBER = '91.73846';

test('the log and a diagnosis package tell about the machine and nothing of a plan', async ({ desk }) => {
  const { window, dataFolder } = desk;
  const { keyboard } = window;
  const folder = path.dirname(dataFolder);

  await window.getByRole('button', { name: '新建方案', exact: true }).click();
  await window.getByLabel('方案名称').fill(CANARY);
  await window.getByRole('button', { name: '新建', exact: true }).click();
  await sheetOf(window).type(CARD, 'y2020', CANARY_NUMBER);
  await sheetOf(window).cell(CARD, 'y2020').click();
  await keyboard.press('Shift+F2');
  await window.getByRole('dialog', { name: '批注' }).getByLabel('内容').fill(`${CANARY}批注`);
  await keyboard.press('Control+Enter');
  await expect(window.getByRole('dialog')).toBeHidden();
  await keyboard.press('Control+Shift+R');
  const reason = window.getByRole('dialog', { name: '给出理由' });
  await reason.getByLabel('理由').fill(`${CANARY}理由`);
  await reason.getByRole('button', { name: '确定' }).click();
  await expect(window.getByRole('complementary').last()).toContainText(`${CANARY}理由`);
  const opened = path.join(folder, `${CANARY}.eqplan`);
  await fs.writeFile(opened, `${CANARY}不是规划`);
  await answerOpenDialog(desk.app, opened);
  await keyboard.press('Control+o');
  const review = window.getByRole('dialog', { name: '核对导入' });
  await expect(review).toContainText(CANARY);
  await keyboard.press('Escape');
  await expect(review).toBeHidden();
  // The shell notes what it refuses, here a window with the word in its address.
  await window.evaluate((word) => {
    globalThis.open(`https://example.invalid/${word}`);
  }, CANARY);

  const target = path.join(folder, '诊断.zip');
  await answerSaveDialog(desk.app, target);
  await keyboard.press('Alt+h');
  await window.getByRole('menuitem', { name: '导出诊断包…' }).click();
  await expect(window.getByRole('status').filter({ hasText: '诊断.zip' })).toBeVisible();

  const files = Object.entries(unzipSync(await fs.readFile(target))).map(([name, bytes]) => [name, strFromU8(bytes)]);
  const report = JSON.parse(files.find(([name]) => name === 'diagnosis.json')?.[1] ?? '');
  expect(report).toMatchObject({
    app: { version: '0.1.0', build: 'e2e', testRuntime: true },
    system: { platform: 'linux' },
    stores: { recoveryOfEachPlan: [{ files: expect.any(Number) }] },
    desk: { theme: 'system', language: 'zh-CN', scenarios: 4 },
  });
  expect(report.stores.recovery.bytes).toBeGreaterThan(1000);
  const log = files.find(([name]) => name === 'logs/equiplan.log')?.[1] ?? '';
  expect(log).toContain('denied window');
  const kept = await Promise.all(
    (await fs.readdir(path.join(dataFolder, 'logs'))).map((name) =>
      fs.readFile(path.join(dataFolder, 'logs', name), 'utf8'),
    ),
  );
  for (const text of [...kept, ...files.flat()]) {
    for (const secret of [CANARY, CANARY_NUMBER, '苏州', CARD, encodeURIComponent(CANARY), '\\u91d1']) {
      expect(text).not.toContain(secret);
    }
  }
});

test('the about box names the versions and the licences of what is inside', async ({ desk }) => {
  const { window } = desk;
  await expect(sheetOf(window).cell(CARD, 'y2020')).toBeVisible();
  await window.keyboard.press('Alt+h');
  await window.getByRole('menuitem', { name: '关于均衡规划台' }).click();
  const about = window.getByRole('dialog', { name: '关于均衡规划台' });
  await expect(about).toContainText('本机存储，不联网');
  await expect(about).toContainText(/Electron 25\.1\.1（测试运行时）/);
  await about.getByRole('button', { name: '第三方许可…' }).click();
  const licences = window.getByRole('dialog', { name: '第三方许可' });
  await licences.getByText('dexie', { exact: true }).click();
  await expect(licences.getByText('Apache License').first()).toBeVisible();
});
