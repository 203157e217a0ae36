import os from 'node:os';
import path from 'node:path';
import { app, Menu } from 'electron';
import { declareAppScheme, serveApp } from './app-protocol';
import { createCellar } from './cellar';
import { readEnvironment } from './environment';
import { fileArguments } from './file-arguments';
import { collectOpenedFiles } from './file-association';
import { createLog } from './log-file';
import { packedBuild } from './packed-build';
import { placesIn } from './places';
import { refuseSwitches } from './refuse-switches';
import { lockDown } from './security';
import { takeSingleInstance } from './single-instance';
import { settleStore } from './store-at-start';
import { catchUncaught } from './uncaught';
import { createWaitingLine } from './waiting-line';
import { openWorkbench, type Workbench } from './workbench-window';

const environment = readEnvironment({
  argv: process.argv,
  env: process.env,
  platform: process.platform,
  execPath: process.execPath,
  versions: process.versions,
  folder: process.cwd(),
  hasSwitch: (name) => app.commandLine.hasSwitch(name),
  build: packedBuild(app.getAppPath()),
  userName: () => os.userInfo().username,
  hostName: os.hostname(),
  processId: process.pid,
});
if (environment.dataFolder !== null) app.setPath('userData', environment.dataFolder);
const places = placesIn(app.getPath('userData'));
const log = createLog(places.logs, () => new Date());
const files = createWaitingLine<string>();
let workbench: Workbench | null = null;

catchUncaught(environment, log, () => workbench !== null && !workbench.window.isDestroyed());
if (!refuseSwitches(environment, log) && takeSingleInstance(onSecondStart)) {
  // Without a sandbox asked for by the superuser, enforcing one would leave no window at all.
  if (!environment.withoutSandbox) app.enableSandbox();
  app.commandLine.appendSwitch('lang', 'zh-CN');
  declareAppScheme();
  collectOpenedFiles(files, environment.files);
  void app.whenReady().then(start);
}

async function start(): Promise<void> {
  Menu.setApplicationMenu(null);
  serveApp(path.join(__dirname, '../renderer'));
  lockDown(log);
  const cellar = createCellar(places, app.getPath('documents'), environment, log);
  const storeAtStart = await settleStore(cellar, new Date(), log);
  workbench = await openWorkbench(environment, cellar, files, log, storeAtStart);
  log('started', `${app.getVersion()} on ${environment.versions.electron}`);
  const removed = await cellar.tidy();
  if (removed > 0) log('leftovers removed', String(removed));
}

/** A second start brings the window forward and hands over its files. */
function onSecondStart(second: { readonly argv: readonly string[]; readonly folder: string }): void {
  for (const file of fileArguments(second.argv, second.folder)) files.offer(file);
  if (workbench === null || workbench.window.isDestroyed()) return;
  if (workbench.window.isMinimized()) workbench.window.restore();
  workbench.window.focus();
}
