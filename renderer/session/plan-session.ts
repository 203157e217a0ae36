import { createStore, type StoreApi } from 'zustand/vanilla';
import type { OperationId, PlanId } from '../../shared/base/ids';
import { type Issue, issue } from '../../shared/base/issue';
import { fail, ok, type Result } from '../../shared/base/result';
import type { DeskApi, SavedFile } from '../../shared/desk/desk-api';
import type { EditResult } from '../../shared/edits/edit';
import { applyChanges } from '../../shared/operations/apply-changes';
import type { Change } from '../../shared/operations/change';
import { lockedBreach } from '../../shared/operations/locked-breach';
import type { Operation, OperationEvent } from '../../shared/operations/operation';
import { nextOperation } from '../../shared/operations/operation-log';
import { packageBreach } from '../../shared/operations/package-breach';
import { operationToJson } from '../../shared/operations/packed-changes';
import { takeBack, type UndoState, undoState } from '../../shared/operations/undo-redo';
import type { Plan } from '../../shared/plan/plan';
import { planFacts } from '../../shared/plan/plan-lists';
import { type PlanStore, StorageFailure } from '../storage/plan-store';

/** 已保存 means durable: in the strict store and synced in the journal file. Failed means read-only from here on. */
export type Saving =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly issue: Issue };

export interface SessionState {
  readonly plan: Plan;
  readonly log: readonly Operation[];
  readonly undo: UndoState;
  readonly saving: Saving;
  /** The .eqplan file behind the plan, when it was opened from or saved to one in this run. */
  readonly file: SavedFile | null;
  /** Operations that the file has; the rest is only in this machine's store. */
  readonly fileSeq: number;
  readonly sample: boolean;
  /** Why the plan may not be changed although no write has failed: opened for reading, or the disk is nearly full. */
  readonly hold: Issue | null;
}

/** Why nothing may be changed now; null while everything may. */
export function readOnlyReason({ saving, hold }: Pick<SessionState, 'saving' | 'hold'>): Issue | null {
  return saving.kind === 'failed' ? saving.issue : hold;
}

export interface SessionDependencies {
  readonly store: PlanStore;
  readonly desk: Pick<DeskApi, 'appendJournal'>;
  readonly now: () => string;
  readonly newId: () => string;
  readonly author: () => string;
}

export interface OpenedPlan {
  readonly plan: Plan;
  readonly log: readonly Operation[];
  readonly file: SavedFile | null;
  readonly sample: boolean;
  readonly hold?: Issue;
}

/** An open plan: the only way to change it, and the only writer of its log. */
export interface PlanSession {
  readonly id: PlanId;
  readonly state: StoreApi<SessionState>;
  /** Makes an edit's changes one operation: shown at once, stored in order. Nothing happens on a refused edit. */
  readonly run: (edit: EditResult) => Result<void, Issue>;
  readonly undo: () => Result<Operation | null, Issue>;
  readonly redo: () => Result<Operation | null, Issue>;
  readonly savedToFile: (file: SavedFile, seq: number) => void;
  /** Stops changes for a reason that may pass; null lets them go on. A failed save stays failed. */
  readonly holdFor: (reason: Issue | null) => void;
  /** Resolves when everything acknowledged so far is durable, or saving has failed. */
  readonly settled: () => Promise<void>;
}

export function createPlanSession(opened: OpenedPlan, dependencies: SessionDependencies): PlanSession {
  const { store, desk, now, newId, author } = dependencies;
  const id = opened.plan.id;
  const state = createStore<SessionState>(() => ({
    ...opened,
    undo: undoState(opened.log),
    saving: { kind: 'saved' },
    fileSeq: opened.file === null ? 0 : opened.log.length,
    hold: opened.hold ?? null,
  }));
  let writing: Promise<void> = Promise.resolve();

  /** Store first, then journal: after a crash between the two the store is ahead, and start-up catches the journal up. */
  async function write(operation: Operation): Promise<void> {
    if (state.getState().saving.kind === 'failed') return;
    try {
      await store.append(id, operation);
      const title = operation.event === 'plan.describe' ? planFacts(state.getState().plan).title : null;
      if (title !== null) await store.describePlan(id, { title });
    } catch (cause) {
      if (!(cause instanceof StorageFailure)) throw cause;
      state.setState({ saving: { kind: 'failed', issue: issue(cause.code) } });
      return;
    }
    const journaled = await desk.appendJournal({ planId: id, seq: operation.seq, line: operationToJson(operation) });
    if (!journaled.ok) state.setState({ saving: { kind: 'failed', issue: journaled.issue } });
    else if (state.getState().log.length === operation.seq) state.setState({ saving: { kind: 'saved' } });
  }

  function commit(event: OperationEvent, changes: readonly Change[], undoes: OperationId | null): Result<void, Issue> {
    const { plan, log } = state.getState();
    if (readOnlyReason(state.getState()) !== null) return fail(issue('session.readOnly'));
    if (changes.length === 0) return ok(undefined);
    const breach = lockedBreach(plan, changes) ?? packageBreach(plan, changes);
    if (breach !== null) return fail(breach);
    const operation = nextOperation(log, { id: newId(), at: now(), by: author(), event, undoes }, changes);
    const nextLog = [...log, operation];
    state.setState({
      plan: applyChanges(plan, changes),
      log: nextLog,
      undo: undoState(nextLog),
      saving: { kind: 'saving' },
    });
    writing = writing.then(() => write(operation));
    return ok(undefined);
  }

  function takeBackLast(operation: Operation | undefined): Result<Operation | null, Issue> {
    if (operation === undefined) return ok(null);
    const changes = takeBack(state.getState().plan, operation);
    if (!changes.ok) return changes;
    const done = commit(operation.event, changes.value, operation.id);
    return done.ok ? ok(operation) : done;
  }

  return {
    id,
    state,
    run: (edit) => (edit.ok ? commit(edit.value.event, edit.value.changes, null) : edit),
    undo: () => takeBackLast(state.getState().undo.undoable.at(-1)),
    redo: () => takeBackLast(state.getState().undo.redoable.at(-1)),
    savedToFile: (file, seq) => state.setState({ file, fileSeq: seq }),
    holdFor: (reason) => state.setState({ hold: reason }),
    settled: () => writing,
  };
}
