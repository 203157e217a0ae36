import { execFile } from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, type Locator, test } from '@playwright/test';
import { wordsOfDocx } from '../shared/export/docx-for-tests';
import { SUZHOU_AREAS } from '../shared/sample/suzhou-regions';
import { oneDesk } from './one-desk';
import { answerOpenDialog } from './pages/system-dialogs';

const run = promisify(execFile);
const DISTRICTS = SUZHOU_AREAS.map(({ name }) => name);

const desk = oneDesk();

let folder = '';

test.describe.configure({ mode: 'serial' });
test.beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'equiplan-batch-'));
});
test.afterEach(() => fs.rm(folder, { recursive: true, force: true }));

test('a PDF for each district, cancelled on the way: what is written is whole, each about its own district', async () => {
  const dialog = await startBatch('PDF…');
  // Drawn by drawn frame, as an eye follows it: a test that polls would look too late.
  await desk.window.waitForFunction(() => /正在导出 [3-9] \/ 10（/.test(document.body.innerText), null, {
    polling: 'raf',
  });
  await desk.window.keyboard.press('Escape');
  const told = dialog.getByRole('status').filter({ hasText: '已停下' });
  await expect(told).toHaveText(new RegExp(`^已停下，10 份中的前 [2-9] 份已存到“${path.basename(folder)}”。$`));
  const files = await fs.readdir(folder);
  expect(`${files.length}`).toBe(/前 (\d)/.exec(await told.innerText())?.[1]);
  const about: string[] = [];
  for (const file of files) {
    const { stdout } = await run('pdftotext', ['-layout', path.join(folder, file), '-']);
    const printed = stdout.replace(/\s/g, '');
    expect(printed).toContain('主要指标表');
    about.push(DISTRICTS.filter((name) => printed.includes(name)).join());
    expect(file).toBe(`${file.slice(0, file.lastIndexOf('_'))}_${about.at(-1)}.pdf`);
  }
  expect(new Set(about).size).toBe(files.length);
  // The dialog is still there, about the whole again, and Esc now leaves it.
  await expect(dialog.getByRole('combobox', { name: '区域' })).toHaveText('苏州市');
  await desk.window.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('a Word document for each district, to the end', async () => {
  const dialog = await startBatch('Word 文档…');
  await expect(dialog.getByRole('status')).toHaveText(`已存 10 份到“${path.basename(folder)}”。`);
  const files = await fs.readdir(folder);
  expect(files).toHaveLength(10);
  const file = files.find((name) => name.endsWith('_太仓市.docx')) ?? '';
  const text = wordsOfDocx(await fs.readFile(path.join(folder, file)));
  expect(text).toContain('主要指标表');
  expect(DISTRICTS.filter((name) => text.includes(name))).toEqual(['太仓市']);
});

async function startBatch(format: string): Promise<Locator> {
  const { app, window } = desk;
  await answerOpenDialog(app, folder);
  await window.keyboard.press('Alt+1');
  await window.keyboard.press('Control+p');
  const dialog = window.getByRole('dialog', { name: '打印预览' });
  await dialog.getByRole('button', { name: '导出', exact: true }).click();
  await window.getByRole('menuitem', { name: '每个区域各存一份' }).press('ArrowRight');
  await window.getByRole('menuitem', { name: format }).press('Enter');
  return dialog;
}
