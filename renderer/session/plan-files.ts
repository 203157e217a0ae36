import { asId, type PlanId } from '../../shared/base/ids';
import { type Issue, issue } from '../../shared/base/issue';
import { fail, ok, type Result } from '../../shared/base/result';
import type { FileToken, OpenedFile, SavedFile } from '../../shared/desk/desk-api';
import { createPlan, type NewPlan } from '../../shared/edits/create-plan';
import type { EditResult } from '../../shared/edits/edit';
import { looksLikePlanFile, readPlanFile } from '../../shared/exchange/read-plan-file';
import type { Operation } from '../../shared/operations/operation';
import { nextOperation, replayLog } from '../../shared/operations/operation-log';
import { operationToJson } from '../../shared/operations/packed-changes';
import { packageScope } from '../../shared/plan/package-scope';
import { emptyPlan, type Plan, ROOT } from '../../shared/plan/plan';
import { planFacts } from '../../shared/plan/plan-lists';
import { samplePlanLog } from '../../shared/sample/sample-plan';
import { zhCN } from '../../shared/wording/zh-CN';
import { StorageFailure, type StoredPlan, storageFailureOf } from '../storage/plan-store';
import { author } from './desk-settings';
import { openSession, showStage, storeMayBeWritten } from './desk-stage';
import { deskState, type HandedFile, showDialog, tell } from './desk-state';
import { diskLook, lookAtDisk } from './disk-watch';
import { newId } from './new-id';
import { planBytes } from './plan-bytes';
import { createPlanSession, readOnlyReason } from './plan-session';
import { relateLogs } from './relate-logs';
import { keepSnapshots, stopSnapshots, writeSnapshotNow } from './snapshot-keeper';
import { workingStore } from './working-store';

const SAMPLE_ID = asId<PlanId>('suzhou-sample');

/** A new plan with its facts and regions, then an empty grid. */
export async function newPlan(wanted: NewPlan): Promise<Result<void, Issue>> {
  const id = asId<PlanId>(newId());
  return startPlan(id, createPlan(emptyPlan(id), wanted, newId));
}

/** A new plan whose first operation is the given edit: a new plan's facts, or a reviewed import. */
export async function startPlan(id: PlanId, first: EditResult): Promise<Result<void, Issue>> {
  if (!first.ok) return first;
  if (!storeMayBeWritten()) return fail(issue('session.readOnly'));
  const full = await lookAtDisk();
  if (full !== null) return fail(full);
  const { event, changes } = first.value;
  const operation = nextOperation([], { id: newId(), at: now(), by: author(), event, undoes: null }, changes);
  return storeAndShow(id, [operation], null);
}

/** Opens the sample as it was left, or makes it. Throws a StorageFailure when the store will not have it. */
export async function openSample(): Promise<void> {
  const stored = (await workingStore.listPlans()).find((plan) => plan.id === SAMPLE_ID);
  if (stored !== undefined) return openStoredPlan(stored);
  const words = { rootName: zhCN.common.rootScenario, author: zhCN.common.sampleAuthor };
  const log = samplePlanLog(SAMPLE_ID, words, now());
  const opened = await storeAndShow(SAMPLE_ID, log, null);
  if (!opened.ok) throw storageFailureOf(opened.issue);
}

/** The command: what fails is said in the status bar, and the open plan stays open. */
export async function showSample(): Promise<void> {
  if (!storeMayBeWritten()) return tell(issue('session.readOnly'));
  const opened = await orIssue(async () => ok(await openSample()));
  if (!opened.ok) tell(opened.issue);
}

/** Throws a StorageFailure when the store cannot give the whole plan. */
export async function openStoredPlan(stored: StoredPlan): Promise<void> {
  const log = await workingStore.loadLog(stored.id);
  const plan = replayLog(asId<PlanId>(stored.id), log);
  if (!plan.ok) throw new StorageFailure('storage.damaged', plan.issue);
  // The order of the recent list is not worth a write where room is left for what matters only.
  if (diskLook.getState().room !== 'critical') await workingStore.describePlan(stored.id, { openedAt: now() });
  show(plan.value, log, null);
}

/** Shows the system's dialog and opens what was chosen. */
export async function openFile(): Promise<void> {
  const chosen = await window.desk.chooseFile('any');
  if (chosen.ok && chosen.value !== null) await openFromShell(chosen.value);
  else if (!chosen.ok) tell(chosen.issue);
}

/** Shows the dialog for what a plan is imported from: one file is opened as ever, several go through one list. */
export async function importFiles(): Promise<void> {
  const chosen = await window.desk.chooseFiles('any');
  const [first] = chosen;
  if (first === undefined) return;
  if (chosen.length === 1) return first.ok ? openFromShell(first.value) : tell(first.issue);
  openMany(
    chosen.map((one) =>
      one.ok
        ? one.value
        : { name: String(one.issue.values['name'] ?? ''), bytes: new Uint8Array(), refused: one.issue },
    ),
  );
}

export async function openRecent(token: FileToken): Promise<void> {
  const opened = await window.desk.openRecentFile(token);
  if (opened.ok) await openFromShell(opened.value);
  else tell(opened.issue);
}

/** A file the shell hands over: from its dialog, a double click, a second start. One that somebody else has open asks first. */
export async function openFromShell(file: OpenedFile): Promise<void> {
  const { token, name, bytes, heldBy } = file;
  const reviewing = deskState.getState().dialog?.kind === 'reviewImport';
  // What is opened for reading anyway is in nobody's way.
  if (heldBy !== null && !reviewing && storeMayBeWritten())
    return showDialog({ kind: 'heldFile', file, holder: heldBy });
  await openBytes(name, bytes, { token, name });
}

/**
 * Opens bytes as what they are: a plan file, or a file with a plan in it that goes through the review. Anything else is refused
 * by name and changes nothing. A plan this machine already has is opened as it stands here when the file adds nothing.
 */
export async function openBytes(name: string, bytes: Uint8Array, file: SavedFile | null): Promise<void> {
  const { dialog } = deskState.getState();
  // A text under review, with the corrections made to it, is not put away by a file that arrives from outside.
  if (dialog?.kind === 'reviewImport') return showDialog({ ...dialog, otherFile: name });
  if (!looksLikePlanFile(bytes, name)) {
    if (bytes.length === 0) return tell(issue('file.empty', name));
    return showDialog({ kind: 'reviewImport', name, bytes });
  }
  // One more for the review that is open.
  if (dialog?.kind === 'mergeReturns') return showDialog({ ...dialog, files: [...dialog.files, { name, bytes }] });
  const read = readPlanFile(bytes, name);
  if (!read.ok) return tell(read.issue);
  // A package of the plan on the desk is returned work.
  if (isReturned(read.value.plan)) return showDialog({ kind: 'mergeReturns', files: [{ name, bytes }] });
  // While the store is in trouble, or a rescued plan is only looked at, a file can be looked at too.
  if (!storeMayBeWritten()) return showForReading(read.value.plan, read.value.log, issue('session.openedReadOnly'));
  const opened = await orIssue(() => adopt(read.value.plan, read.value.log, file));
  if (!opened.ok) tell(opened.issue);
  // The plan may look as it did: without a word, opening would seem to have done nothing.
  else if (deskState.getState().message === null) tell(await openedIssue(name, read.value.plan), 'info');
}

/** What is said after opening: of a package whose plan this machine has, also how it is merged. */
async function openedIssue(name: string, plan: Plan): Promise<Issue> {
  const from = packageScope(plan)?.planId;
  const whole = from === undefined ? undefined : (await workingStore.listPlans()).find(({ id }) => id === from);
  return whole === undefined ? issue('file.opened', name) : issue('package.planHere', name, { title: whole.title });
}

/** Whether a plan is a package of the one on the desk, and that may be changed. */
function isReturned(plan: Plan): boolean {
  const state = openSession()?.state.getState();
  const from = packageScope(plan)?.planId;
  return state !== undefined && state.plan.id === from && readOnlyReason(state) === null;
}

/**
 * Several files at once go through one list against the plan on the desk: packages through theirs, where all else is
 * told to be none. A review that is open is not put away.
 */
export function openMany(files: readonly HandedFile[]): void {
  const { dialog } = deskState.getState();
  const packages = dialog === null && files.some(({ name, bytes }) => looksLikePlanFile(bytes, name));
  if (dialog?.kind === 'mergeReturns') showDialog({ ...dialog, files: [...dialog.files, ...files] });
  else if (packages) showDialog({ kind: 'mergeReturns', files });
  else if (dialog?.kind === 'reviewImport') showDialog({ ...dialog, otherFile: files[0]?.name ?? '' });
  else if (dialog?.kind !== 'reviewMany') showDialog({ kind: 'reviewMany', files });
}

async function adopt(plan: Plan, log: readonly Operation[], file: SavedFile | null): Promise<Result<void, Issue>> {
  await leaveOpenPlan();
  const stored = (await workingStore.listPlans()).find((one) => one.id === plan.id);
  if (stored === undefined) return storeAndShow(plan.id, log, file);
  const own = await workingStore.loadLog(plan.id);
  const relation = relateLogs(own, log);
  if (relation === 'same' || relation === 'ownAhead') {
    const replayed = replayLog(plan.id, own);
    if (!replayed.ok) return replayed;
    await workingStore.describePlan(plan.id, { openedAt: now() });
    show(replayed.value, own, file, log.length);
    if (relation === 'ownAhead')
      tell(issue('file.behindStore', file?.name ?? '', { count: own.length - log.length }), 'info');
    return ok(undefined);
  }
  if (relation === 'otherAhead') {
    for (const operation of log.slice(own.length)) {
      await workingStore.append(plan.id, operation);
      const line = operationToJson(operation);
      const written = await window.desk.appendJournal({ planId: plan.id, seq: operation.seq, line });
      if (!written.ok) return written;
    }
    show(plan, log, file);
    return ok(undefined);
  }
  // Both were changed since they parted. Merging is a task of its own; here neither may overwrite the other.
  const copy = asId<PlanId>(newId());
  const opened = await storeAndShow(copy, log, file);
  if (opened.ok) tell(issue('file.openedAsCopy', file?.name ?? '', { title: planFacts(plan).title }), 'info');
  return opened;
}

/** Before another plan takes the desk: what was changed is durable, and a snapshot holds it whole. */
export async function leaveOpenPlan(): Promise<void> {
  await openSession()?.settled();
  await writeSnapshotNow('close');
}

/** Writes the plan to its file again, or asks where. The file is whole or the old one is untouched. */
export async function saveToFile(how: 'again' | 'as'): Promise<void> {
  const session = openSession();
  if (session === null) return;
  const { plan, log, file } = session.state.getState();
  const bytes = planBytes(plan, log);
  const token = how === 'again' && file !== null ? file.token : null;
  const suggestedName = file?.name ?? `${fileNameOf(planFacts(plan).title)}.eqplan`;
  const saved = await window.desk.saveFile({ kind: 'eqplan', token, suggestedName, bytes });
  if (!saved.ok) return tell(saved.issue);
  if (saved.value === null) return;
  session.savedToFile(saved.value, log.length);
  void window.desk.holdFile(saved.value.token);
  tell(issue('file.saved', saved.value.name), 'info');
}

/** A title as a file name: no characters that a file system refuses, at most 60 of them (180 bytes). */
export function fileNameOf(title: string): string {
  const kept = title
    .replace(/\p{Cc}|[<>:"/\\|?*]/gu, '')
    .trim()
    .slice(0, 60);
  return kept === '' ? zhCN.common.untitled : kept;
}

/** Makes the log a plan of the store and opens it. */
export async function storeAndShow(
  id: PlanId,
  log: readonly Operation[],
  file: SavedFile | null,
): Promise<Result<void, Issue>> {
  const plan = replayLog(id, log);
  if (!plan.ok) return plan;
  return orIssue(async () => {
    await leaveOpenPlan();
    const title = planFacts(plan.value).title;
    await workingStore.createPlan({ id, title, lastSeq: log.length, openedAt: now(), sample: id === SAMPLE_ID }, log);
    for (const operation of log) {
      const line = operationToJson(operation);
      const written = await window.desk.appendJournal({ planId: id, seq: operation.seq, line });
      if (!written.ok) return written;
    }
    show(plan.value, log, file);
    return ok(undefined);
  });
}

function show(plan: Plan, log: readonly Operation[], file: SavedFile | null, fileSeq = log.length): void {
  const session = createPlanSession(
    { plan, log, file, sample: plan.id === SAMPLE_ID },
    { store: workingStore, desk: window.desk, now, newId, author },
  );
  if (file !== null) session.savedToFile(file, fileSeq);
  void window.desk.holdFile(file?.token ?? null);
  deskState.setState({ scenario: ROOT, active: {}, compared: [], dialog: null, message: null });
  keepSnapshots(session);
  showStage({ kind: 'open', session });
}

/** Shows a plan that belongs to no store: every change is refused with the reason, and nothing is written anywhere. */
export function showForReading(plan: Plan, log: readonly Operation[], hold: Issue): void {
  const session = createPlanSession(
    { plan, log, file: null, sample: plan.id === SAMPLE_ID, hold },
    { store: workingStore, desk: window.desk, now, newId, author },
  );
  stopSnapshots();
  void window.desk.holdFile(null);
  deskState.setState({ scenario: ROOT, active: {}, compared: [], dialog: null, message: null });
  showStage({ kind: 'open', session });
}

async function orIssue(work: () => Promise<Result<void, Issue>>): Promise<Result<void, Issue>> {
  try {
    return await work();
  } catch (cause) {
    if (!(cause instanceof StorageFailure)) throw cause;
    return fail(issue(cause.code));
  }
}

function now(): string {
  return new Date().toISOString();
}
