import type { Issue } from '../base/issue';
import type { Result } from '../base/result';

/**
 * Everything the shell (electron/) offers the desk (renderer/): the one bridge between them.
 * The preload exposes it as `window.desk`; handlers are typed by it, so a forgotten side does not compile.
 * The renderer never sends a path: files are named by tokens that the shell gave out for paths a person chose.
 */
export interface DeskApi {
  environment(): Promise<DeskEnvironment>;

  minimizeWindow(): Promise<void>;
  toggleMaximizeWindow(): Promise<void>;
  /** Asks for closing, as the window's own cross does: `onCloseRequested` fires, `finishClosing` ends it. */
  closeWindow(): Promise<void>;
  /** The renderer has nothing unsaved any more (or the person gave up): the window may go. */
  finishClosing(): Promise<void>;
  setWindowTitle(title: string): Promise<void>;

  /** Shows the system's open dialog. `null` when cancelled. */
  chooseFile(kind: OpenKind): Promise<Result<OpenedFile | null, Issue>>;
  /** The same for several files at once, in the order chosen; each was read or tells by name why not. Empty when cancelled. */
  chooseFiles(kind: OpenKind): Promise<readonly Result<OpenedFile, Issue>[]>;
  recentFiles(): Promise<readonly RecentFile[]>;
  openRecentFile(token: FileToken): Promise<Result<OpenedFile, Issue>>;
  clearRecentFiles(): Promise<void>;
  /** Writes whole or not at all. Without a token the system's save dialog asks where; `null` when cancelled. */
  saveFile(request: SaveRequest): Promise<Result<SavedFile | null, Issue>>;

  /**
   * The plan file behind the open plan from now on, or none: its lock file beside it tells other machines, and the lock of
   * the file before goes. A lock that cannot be written stops nobody.
   */
  holdFile(token: FileToken | null): Promise<void>;

  /** Prints what the window shows in its print style sheet into a PDF the person names. `null` when cancelled. */
  printToPdf(request: PrintRequest): Promise<Result<SavedFile | null, Issue>>;
  /** Hands the same pages to the system's print dialog. `false` when cancelled. */
  printOnPaper(request: PrintRequest): Promise<Result<boolean, Issue>>;

  /** Shows the system's dialog for a folder that several files go to. `null` when cancelled. */
  chooseFolder(): Promise<ChosenFolder | null>;
  /** Writes one file into it, whole or not at all. A file of that name is left alone: the new one gets a number. */
  saveInFolder(request: FolderSaveRequest): Promise<Result<SavedFile, Issue>>;
  /** The same with a PDF of what the window shows; `suggestedName` is the file's name. */
  printInFolder(folder: FileToken, request: PrintRequest): Promise<Result<SavedFile, Issue>>;
  /** Packs versions, sizes and the log, without content of plans, into a file the person names. `null` when cancelled. */
  exportDiagnosis(facts: DiagnosisFacts): Promise<Result<SavedFile | null, Issue>>;

  /** Appends one line to the plan's journal and syncs it to disk before answering. */
  appendJournal(entry: JournalEntry): Promise<Result<void, Issue>>;
  /** All whole lines of the plan's journal in order; torn or damaged lines are counted, not returned. */
  readJournal(planId: string): Promise<Result<JournalContent, Issue>>;
  /** Writes a whole-plan snapshot file, atomically, and prunes old ones (20 newest, then one a day for 14 days). */
  writeSnapshot(snapshot: NewSnapshot): Promise<Result<void, Issue>>;
  listSnapshots(planId: string): Promise<Result<readonly SnapshotEntry[], Issue>>;
  readSnapshot(planId: string, name: string): Promise<Result<Uint8Array, Issue>>;
  /** What the plain files know: used at start to notice a database younger or smaller than it was. */
  recoveryState(): Promise<Result<RecoveryState, Issue>>;
  /** Remembers which database these files belong to. */
  writeDatabaseId(databaseId: string): Promise<Result<void, Issue>>;
  /** What the desk remembers besides plans (theme, language, author, layouts), as JSON it wrote; null: nothing yet. */
  readSettings(): Promise<Result<string | null, Issue>>;
  writeSettings(json: string): Promise<Result<void, Issue>>;
  /** Free bytes on the disk that holds the data; null where the system does not tell. */
  freeSpace(): Promise<number | null>;
  /** How the working store's folder looks from outside, whether or not the store can be opened. */
  storeCondition(): Promise<StoreCondition>;
  /**
   * Copies the working store's folder into the recovery folder: in trouble, because the next start may erase what it
   * still holds; before an upgrade of its data, so that there is a way back. Answers the name of the copy.
   */
  setStoreAside(why: AsideReason): Promise<Result<string, Issue>>;
  /** Ends the app and starts it anew with the old store moved aside and a new one in its place. */
  rebuildStore(): Promise<Result<void, Issue>>;
  /** Moves a plan's journal and snapshots aside, so that a shorter log may be written in their place. */
  setPlanFilesAside(planId: string): Promise<Result<void, Issue>>;
  /** Ends the app and starts it anew; a store that failed is never closed and reopened in place. */
  restart(): Promise<void>;

  /** A file opened from outside: double click, second start, drop on the icon. Returns the unsubscribe. */
  onOpenFile(listener: (file: Result<OpenedFile, Issue>) => void): () => void;
  onCloseRequested(listener: () => void): () => void;
}

export interface DeskEnvironment {
  readonly appVersion: string;
  readonly electron: string;
  readonly chrome: string;
  readonly platform: string;
  /** The npm-carried runtime of development and tests, never shipped. */
  readonly testRuntime: boolean;
  /** The system's user name, offered as the author of changes until a person sets one. */
  readonly userName: string;
  /** True when the app was started to open the sample plan (first start, `npm start`). */
  readonly openSample: boolean;
  /** True when the page died in this run and was loaded again: the desk says so. */
  readonly afterCrash: boolean;
  readonly storeAtStart: StoreAtStart;
}

/** What the shell found and did before the store was opened for the first time in this run. */
export type StoreAtStart =
  | { readonly kind: 'asIs' }
  /** Moved aside because a person had chosen to restore. */
  | { readonly kind: 'movedByChoice' }
  /** It ended in a hole or within a record, as after a power cut. The plain files hold everything, so it was moved aside. */
  | { readonly kind: 'movedUnfinished'; readonly folder: string }
  /** The same, where the plain files could not be shown to hold everything: a copy is kept, and a person has to choose. */
  | { readonly kind: 'unfinished' };

export const ASIDE_REASONS = ['trouble', 'upgrade'] as const;
export type AsideReason = (typeof ASIDE_REASONS)[number];

export interface StoreCondition {
  /** There is a store folder at all. */
  readonly present: boolean;
  /** The files without which the store cannot be opened are there. */
  readonly whole: boolean;
  /** This user may write into the data folder and the store. */
  readonly writable: boolean;
  /** Null where the system does not tell. */
  readonly freeBytes: number | null;
}

/** A name for a path the person chose; means nothing outside this run of the app. */
export type FileToken = string;

/** `plan`: .eqplan only. `any`: .eqplan and every file a plan is imported from, told apart by content. */
export type OpenKind = 'plan' | 'any';

export interface OpenedFile {
  readonly token: FileToken;
  /** File name with extension, no folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Who else has this plan file open now, as the lock file beside it says. */
  readonly heldBy: FileHolder | null;
}

export interface FileHolder {
  /** Empty where their system had no name for them. */
  readonly user: string;
  readonly host: string;
  /** ISO time of their clock. */
  readonly since: string;
}

export interface RecentFile {
  readonly token: FileToken;
  readonly name: string;
  readonly folder: string;
}

export interface SaveRequest {
  readonly kind: 'eqplan' | 'xlsx' | 'docx' | 'csv' | 'png' | 'svg';
  /** Saves there again without asking; null asks. */
  readonly token: FileToken | null;
  /** With extension. */
  readonly suggestedName: string;
  readonly bytes: Uint8Array;
}

export interface ChosenFolder {
  readonly token: FileToken;
  readonly name: string;
}

export interface FolderSaveRequest {
  readonly folder: FileToken;
  readonly kind: 'eqplan' | 'xlsx' | 'docx' | 'csv' | 'pdf';
  /** With or without extension; made safe by the shell. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface SavedFile {
  readonly token: FileToken;
  readonly name: string;
}

export interface PrintRequest {
  readonly suggestedName: string;
  readonly paper: 'A4' | 'A3';
  readonly landscape: boolean;
  /** Of the PDF, as readers show it. */
  readonly title: string;
  /** Bookmarks: where each part begins, pages from 1. */
  readonly outline: readonly OutlineEntry[];
}

export interface OutlineEntry {
  readonly title: string;
  readonly page: number;
}

/** What the desk adds to a diagnosis: choices and counts, no names. */
export interface DiagnosisFacts {
  readonly theme: 'system' | 'light' | 'dark' | 'contrast';
  readonly language: 'zh-CN' | 'en';
  readonly scenarios: number;
  readonly operations: number;
}

export interface JournalEntry {
  readonly planId: string;
  /** Position of the operation in the plan's log, from 1. */
  readonly seq: number;
  /** One operation as JSON, without line breaks. */
  readonly line: string;
}

export interface JournalContent {
  readonly lines: readonly { readonly seq: number; readonly line: string }[];
  readonly damaged: number;
}

export interface NewSnapshot {
  readonly planId: string;
  readonly seq: number;
  readonly title: string;
  readonly reason: SnapshotReason;
  readonly bytes: Uint8Array;
}

/** Why a snapshot was written: at opening, by the clock, at closing, or before something that changes much. */
export const SNAPSHOT_REASONS = ['open', 'timer', 'close', 'import', 'restore'] as const;
export type SnapshotReason = (typeof SNAPSHOT_REASONS)[number];

export interface SnapshotEntry {
  readonly name: string;
  readonly seq: number;
  /** Null for snapshots from before reasons were written. */
  readonly reason: SnapshotReason | null;
  /** ISO time, for people. */
  readonly at: string;
  readonly size: number;
}

export interface RecoveryState {
  /** null: these files have never belonged to a database (first start). */
  readonly databaseId: string | null;
  readonly plans: readonly {
    readonly planId: string;
    readonly title: string;
    /** Highest operation in the journal or a snapshot. */
    readonly lastSeq: number;
  }[];
}

/** The bridge's whole surface, frozen: the preload exposes exactly these, a run-time probe compares. */
export const DESK_API_NAMES = [
  'environment',
  'minimizeWindow',
  'toggleMaximizeWindow',
  'closeWindow',
  'finishClosing',
  'setWindowTitle',
  'chooseFile',
  'chooseFiles',
  'recentFiles',
  'openRecentFile',
  'clearRecentFiles',
  'saveFile',
  'holdFile',
  'printToPdf',
  'printOnPaper',
  'chooseFolder',
  'saveInFolder',
  'printInFolder',
  'exportDiagnosis',
  'appendJournal',
  'readJournal',
  'writeSnapshot',
  'listSnapshots',
  'readSnapshot',
  'recoveryState',
  'writeDatabaseId',
  'readSettings',
  'writeSettings',
  'freeSpace',
  'storeCondition',
  'setStoreAside',
  'rebuildStore',
  'setPlanFilesAside',
  'restart',
  'onOpenFile',
  'onCloseRequested',
] as const satisfies readonly (keyof DeskApi)[];
