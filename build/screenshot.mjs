import './steps/node-version.mjs';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron } from '@playwright/test';
import { pack } from './pack.mjs';
import { prepare } from './setup.mjs';
import { root } from './steps/paths.mjs';
import { runProgram, say } from './steps/report.mjs';
import { startVirtualDisplay } from './steps/virtual-display.mjs';

/** The commonest screen in the offices this is made for. */
const SIZE = { width: 1366, height: 768 };
const picture = path.join(root, 'docs/screenshot.png');

/** The README's picture: the packaged app on the sample plan, a target of the second draft selected. */
await runProgram(async () => {
  const { runtime } = await prepare('test');
  const executable = await pack('e2e', runtime);
  const screen = await startVirtualDisplay({ width: 1600, height: 1000 });
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'equiplan-screenshot-'));
  const isRoot = process.getuid?.() === 0;
  const app = await _electron.launch({
    executablePath: executable,
    args: [`--user-data-dir=${folder}`, '--lang=zh-CN', '--disable-gpu', ...(isRoot ? ['--no-sandbox'] : [])],
    chromiumSandbox: !isRoot,
    env: { ...process.env, DISPLAY: screen.display, TZ: 'Asia/Shanghai', EQUIPLAN_E2E: '1' },
  });
  try {
    const window = await app.firstWindow();
    await app.evaluate(({ BrowserWindow }, size) => {
      BrowserWindow.getAllWindows()[0].setBounds({ x: 0, y: 0, ...size });
    }, SIZE);
    await window.waitForFunction((width) => innerWidth === width, SIZE.width);
    await window.emulateMedia({ colorScheme: 'light' });
    await window.getByRole('tab', { name: /^方案二/ }).click();
    await window.locator('.ag-row[row-id="indicator-10"] [col-id="y2020"]').click();
    await window.getByRole('complementary').getByText('年度路径').first().waitFor();
    // Out of the way of rows, which answer the mouse.
    await window.mouse.move(SIZE.width / 2, 8);
    await window.evaluate(() => document.fonts.ready);
    await window.screenshot({ path: picture, animations: 'disabled' });
    say(`Screenshot: ${path.relative(root, picture)}`);
  } finally {
    await app.close();
    screen.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
});
