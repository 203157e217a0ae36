import * as v from 'valibot';
import { ASIDE_REASONS, type DeskApi, SNAPSHOT_REASONS } from '../shared/desk/desk-api';
import type { DeskMethod } from './desk-channels';
import { PLAN_ID_PATTERN } from './plan-folders';

/** What a save or snapshot may weigh. */
export const LARGEST_SAVED_BYTES = 200 * 1024 * 1024;
/** One operation may hold a whole national import. */
export const LONGEST_JOURNAL_LINE = 128 * 1024 * 1024;

/** Layouts of many plans and columns of many files; a person never gets near it. */
const LONGEST_SETTINGS = 4 * 1024 * 1024;

const word = (limit: number) => v.pipe(v.string(), v.maxLength(limit));
const bytes = v.pipe(
  v.instance(Uint8Array),
  v.check((content) => content.byteLength <= LARGEST_SAVED_BYTES, 'too large'),
);
const planId = v.pipe(v.string(), v.regex(PLAN_ID_PATTERN));
const coveredSeq = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(999_999_999_999));
const seq = v.pipe(coveredSeq, v.minValue(1));
const line = v.pipe(
  v.string(),
  v.maxLength(LONGEST_JOURNAL_LINE),
  v.check((text) => !text.includes('\n'), 'line break'),
);
const token = word(64);
const fileName = word(300);
const printRequest = v.strictObject({
  suggestedName: fileName,
  paper: v.picklist(['A4', 'A3']),
  landscape: v.boolean(),
  title: word(600),
  outline: v.pipe(
    v.array(v.strictObject({ title: word(600), page: v.pipe(v.number(), v.safeInteger(), v.minValue(1)) })),
    v.maxLength(500),
  ),
});
const nothing = v.strictTuple([]);

/** What each method of the bridge accepts; everything else from the page is refused before a handler sees it. */
export const DESK_ARGUMENTS: { readonly [K in DeskMethod]: v.GenericSchema<unknown, Parameters<DeskApi[K]>> } = {
  environment: nothing,
  minimizeWindow: nothing,
  toggleMaximizeWindow: nothing,
  closeWindow: nothing,
  finishClosing: nothing,
  setWindowTitle: v.strictTuple([word(500)]),
  chooseFile: v.strictTuple([v.picklist(['plan', 'any'])]),
  chooseFiles: v.strictTuple([v.picklist(['plan', 'any'])]),
  recentFiles: nothing,
  openRecentFile: v.strictTuple([token]),
  clearRecentFiles: nothing,
  saveFile: v.strictTuple([
    v.strictObject({
      kind: v.picklist(['eqplan', 'xlsx', 'docx', 'csv', 'png', 'svg']),
      token: v.nullable(token),
      suggestedName: fileName,
      bytes,
    }),
  ]),
  holdFile: v.strictTuple([v.nullable(token)]),
  printToPdf: v.strictTuple([printRequest]),
  printOnPaper: v.strictTuple([printRequest]),
  chooseFolder: nothing,
  saveInFolder: v.strictTuple([
    v.strictObject({
      folder: token,
      kind: v.picklist(['eqplan', 'xlsx', 'docx', 'csv', 'pdf']),
      name: fileName,
      bytes,
    }),
  ]),
  printInFolder: v.strictTuple([token, printRequest]),
  exportDiagnosis: v.strictTuple([
    v.strictObject({
      theme: v.picklist(['system', 'light', 'dark', 'contrast']),
      language: v.picklist(['zh-CN', 'en']),
      scenarios: coveredSeq,
      operations: coveredSeq,
    }),
  ]),
  appendJournal: v.strictTuple([v.strictObject({ planId, seq, line })]),
  readJournal: v.strictTuple([planId]),
  writeSnapshot: v.strictTuple([
    v.strictObject({ planId, seq: coveredSeq, title: word(1000), reason: v.picklist(SNAPSHOT_REASONS), bytes }),
  ]),
  listSnapshots: v.strictTuple([planId]),
  readSnapshot: v.strictTuple([planId, word(64)]),
  recoveryState: nothing,
  writeDatabaseId: v.strictTuple([word(200)]),
  readSettings: nothing,
  writeSettings: v.strictTuple([word(LONGEST_SETTINGS)]),
  freeSpace: nothing,
  storeCondition: nothing,
  setStoreAside: v.strictTuple([v.picklist(ASIDE_REASONS)]),
  rebuildStore: nothing,
  setPlanFilesAside: v.strictTuple([planId]),
  restart: nothing,
};
