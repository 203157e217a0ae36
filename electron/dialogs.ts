import { existsSync } from 'node:fs';
import path from 'node:path';
import { type BrowserWindow, dialog, type FileFilter } from 'electron';
import type { OpenKind } from '../shared/desk/desk-api';
import { safeFileName } from './file-name';
import type { FolderKind, LastFolders } from './last-folders';
import { SHELL_WORDS } from './shell-words';

export type SaveKind = Exclude<FolderKind, 'open' | 'folder'>;

const FILTER_NAMES: Readonly<Record<SaveKind, string>> = {
  eqplan: SHELL_WORDS.planFiles,
  xlsx: SHELL_WORDS.workbooks,
  docx: SHELL_WORDS.wordDocuments,
  csv: SHELL_WORDS.csvFiles,
  pdf: SHELL_WORDS.pdfFiles,
  png: SHELL_WORDS.pictures,
  svg: SHELL_WORDS.pictures,
  zip: SHELL_WORDS.zipFiles,
};

/** Also what is refused with the way to a kind that is read: a file that cannot be chosen explains nothing. */
const DOCUMENTS = ['docx', 'docm', 'doc', 'wps'];
const WORKBOOKS = ['xlsx', 'xlsm', 'xls', 'et', 'csv', 'tsv'];
const TEXTS = ['txt', 'md', 'html', 'htm'];

const OPEN_FILTERS: Readonly<Record<OpenKind, readonly FileFilter[]>> = {
  plan: [{ name: SHELL_WORDS.planFiles, extensions: ['eqplan'] }],
  any: [
    { name: SHELL_WORDS.planTexts, extensions: ['eqplan', ...DOCUMENTS, ...WORKBOOKS, ...TEXTS] },
    { name: SHELL_WORDS.planFiles, extensions: ['eqplan'] },
    { name: SHELL_WORDS.documents, extensions: DOCUMENTS },
    { name: SHELL_WORDS.workbooks, extensions: WORKBOOKS },
    { name: SHELL_WORDS.textFiles, extensions: TEXTS },
    { name: SHELL_WORDS.allFiles, extensions: ['*'] },
  ],
};

/** The system's own file dialogs. A path, or null when cancelled. */
export interface Dialogs {
  chooseFile(kind: OpenKind): Promise<string | null>;
  /** One file or several; none when cancelled. */
  chooseFiles(kind: OpenKind): Promise<readonly string[]>;
  /** A folder that several files go to. */
  chooseFolder(): Promise<string | null>;
  /** The answer has the kind's extension, and replacing an existing file has been agreed to. */
  chooseTarget(kind: SaveKind, suggestedName: string): Promise<string | null>;
}

export function createDialogs(window: () => BrowserWindow, folders: LastFolders): Dialogs {
  const open = async (kind: OpenKind, several: boolean): Promise<readonly string[]> => {
    const answer = await dialog.showOpenDialog(window(), {
      title: SHELL_WORDS.open,
      // Always given: the systems' own idea of a first folder differs between Electrons.
      defaultPath: await folders.folderFor('open'),
      filters: [...OPEN_FILTERS[kind]],
      properties: several ? ['openFile', 'multiSelections'] : ['openFile'],
    });
    const [first] = answer.filePaths;
    if (answer.canceled || first === undefined) return [];
    await folders.remember('open', first);
    return answer.filePaths;
  };
  return {
    chooseFile: async (kind) => (await open(kind, false))[0] ?? null,
    chooseFiles: (kind) => open(kind, true),
    async chooseFolder() {
      const answer = await dialog.showOpenDialog(window(), {
        title: SHELL_WORDS.chooseFolder,
        defaultPath: await folders.folderFor('folder'),
        properties: ['openDirectory', 'createDirectory'],
      });
      const chosen = answer.canceled ? undefined : answer.filePaths[0];
      if (chosen === undefined) return null;
      // The memory holds the folder of what was chosen: of something in it.
      await folders.remember('folder', path.join(chosen, '_'));
      return chosen;
    },
    async chooseTarget(kind, suggestedName) {
      const answer = await dialog.showSaveDialog(window(), {
        title: SHELL_WORDS.save,
        defaultPath: path.join(await folders.folderFor(kind), safeFileName(suggestedName, kind)),
        filters: [{ name: FILTER_NAMES[kind], extensions: [kind] }],
        properties: ['showOverwriteConfirmation', 'createDirectory'],
      });
      if (answer.canceled || answer.filePath === '') return null;
      const target = await withExtension(window(), answer.filePath, kind);
      if (target !== null) await folders.remember(kind, target);
      return target;
    },
  };
}

/** GTK leaves a typed name without extension as it is, and then has not asked about the file we mean. */
async function withExtension(window: BrowserWindow, chosen: string, kind: SaveKind): Promise<string | null> {
  if (chosen.toLowerCase().endsWith(`.${kind}`)) return chosen;
  const target = `${chosen}.${kind}`;
  return !existsSync(target) || (await agreesToReplace(window, path.basename(target))) ? target : null;
}

async function agreesToReplace(window: BrowserWindow, name: string): Promise<boolean> {
  const answer = await dialog.showMessageBox(window, {
    type: 'warning',
    title: SHELL_WORDS.replaceTitle,
    message: SHELL_WORDS.replaceText(name),
    buttons: [SHELL_WORDS.replace, SHELL_WORDS.cancel],
    defaultId: 1,
    cancelId: 1,
  });
  return answer.response === 0;
}
