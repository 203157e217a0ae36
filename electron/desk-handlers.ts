import path from 'node:path';
import { app, type BrowserWindow } from 'electron';
import type { Issue } from '../shared/base/issue';
import { fail, ok, type Result } from '../shared/base/result';
import type { DeskEnvironment, OpenedFile, StoreAtStart } from '../shared/desk/desk-api';
import { deskIssue } from '../shared/desk/desk-issue';
import type { DeskHandlers } from './answer-desk-calls';
import type { Cellar } from './cellar';
import type { Dialogs } from './dialogs';
import { isTestRuntime } from './electron-differences';
import type { ShellEnvironment } from './environment';
import type { FileTokens } from './file-tokens';
import { freeBytes } from './free-bytes';
import type { Log } from './log-file';
import { openTogether } from './open-together';
import { printInFolder, printOnPaper, printToPdf } from './print-pdf';
import { saveDiagnosis } from './save-diagnosis';
import { saveFile } from './save-files';
import { saveInFolder } from './save-in-folder';

interface Parts {
  readonly window: BrowserWindow;
  readonly environment: ShellEnvironment;
  readonly cellar: Cellar;
  readonly tokens: FileTokens;
  /** Reads a chosen file and remembers it. */
  readonly open: (filePath: string) => Promise<Result<OpenedFile, Issue>>;
  readonly dialogs: Dialogs;
  readonly log: Log;
  readonly finishClosing: () => void;
  readonly afterCrash: () => boolean;
  /** Flushes, ends the app and starts it anew. */
  readonly restart: () => Promise<void>;
  readonly storeAtStart: StoreAtStart;
}

/** The shell's side of the bridge, one handler a method; arguments were checked before they arrive here. */
export function createDeskHandlers(parts: Parts): DeskHandlers {
  const { window, cellar, tokens, dialogs, open, log } = parts;
  const { tools, recent, journal, snapshots, sentinel, aside, locks } = cellar;
  const { chooseTarget } = dialogs;

  return {
    environment: async () => deskEnvironment(parts),
    minimizeWindow: async () => window.minimize(),
    toggleMaximizeWindow: async () => (window.isMaximized() ? window.unmaximize() : window.maximize()),
    closeWindow: async () => window.close(),
    finishClosing: async () => parts.finishClosing(),
    setWindowTitle: async (title) => window.setTitle(title),

    async chooseFile(kind) {
      const chosen = await dialogs.chooseFile(kind);
      return chosen === null ? ok(null) : open(chosen);
    },
    async chooseFiles(kind) {
      return openTogether(await dialogs.chooseFiles(kind), open);
    },
    async recentFiles() {
      const listed = await recent.list();
      if (!listed.ok) log('recent list not read', listed.issue.code);
      const files = listed.ok ? listed.value : [];
      return files.map((file) => ({
        token: tokens.tokenFor(file),
        name: path.basename(file),
        folder: path.dirname(file),
      }));
    },
    async openRecentFile(token) {
      const file = tokens.pathOf(token);
      return file === null ? fail(deskIssue('file.unknownToken')) : open(file);
    },
    async clearRecentFiles() {
      const cleared = await recent.clear();
      if (!cleared.ok) log('recent list not cleared', cleared.issue.code);
    },
    saveFile: (request) => saveFile({ tools, tokens, recent, locks, chooseTarget }, request),
    // A word never given out is no file.
    holdFile: (token) => locks.hold(token === null ? null : tokens.pathOf(token)),

    printToPdf: (request) => printToPdf({ contents: window.webContents, tools, tokens, chooseTarget }, request),
    async chooseFolder() {
      const chosen = await dialogs.chooseFolder();
      return chosen === null ? null : { token: tokens.tokenFor(chosen), name: path.basename(chosen) };
    },
    saveInFolder: (request) => saveInFolder({ tools, tokens }, request),
    printInFolder: (folder, request) => printInFolder({ contents: window.webContents, tools, tokens }, folder, request),
    printOnPaper: (request) => printOnPaper(window.webContents, request),

    exportDiagnosis: (facts) => saveDiagnosis(parts, facts),

    appendJournal: (entry) => journal.append(entry),
    readJournal: (planId) => journal.read(planId),
    async writeSnapshot(snapshot) {
      const written = await snapshots.write(snapshot, new Date());
      if (written.ok) journal.coveredUpTo(snapshot.planId, snapshot.seq);
      return written;
    },
    listSnapshots: (planId) => snapshots.list(planId),
    readSnapshot: (planId, name) => snapshots.read(planId, name),
    recoveryState: () => sentinel.state(),
    writeDatabaseId: (databaseId) => sentinel.writeDatabaseId(databaseId),
    readSettings: () => cellar.settings.read(),
    writeSettings: (json) => cellar.settings.write(json),
    freeSpace: () => freeBytes(tools.port, cellar.places.data),
    storeCondition: () => aside.condition(),
    setStoreAside: (why) => (why === 'upgrade' ? aside.copyForUpgrade(new Date()) : aside.copy(new Date())),
    async rebuildStore() {
      const asked = await aside.askForMove(new Date());
      if (asked.ok) await parts.restart();
      return asked;
    },
    setPlanFilesAside: (planId) => aside.movePlanFiles(planId, new Date()),
    restart: () => parts.restart(),
  };
}

function deskEnvironment({ environment, afterCrash, storeAtStart }: Parts): DeskEnvironment {
  return {
    appVersion: app.getVersion(),
    electron: environment.versions.electron,
    chrome: environment.versions.chrome,
    platform: environment.platform,
    testRuntime: isTestRuntime(environment.versions.electron),
    userName: environment.userName,
    openSample: environment.openSample,
    afterCrash: afterCrash(),
    storeAtStart,
  };
}
