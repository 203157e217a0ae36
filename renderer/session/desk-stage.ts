import { createStore } from 'zustand/vanilla';
import type { DeskEnvironment } from '../../shared/desk/desk-api';
import type { PlanSession } from './plan-session';
import type { Trouble } from './trouble';

/** Where the desk stands: nothing may be edited before the store and the plain files have been held against each other. */
export type DeskStage =
  | { readonly kind: 'starting' }
  | { readonly kind: 'open'; readonly session: PlanSession }
  | { readonly kind: 'trouble'; readonly trouble: Trouble };

export const deskStart = createStore<DeskStage>(() => ({ kind: 'starting' }));

export function showStage(stage: DeskStage): void {
  deskStart.setState(stage, true);
}

/** The session of the open plan, if one is open. */
export function openSession(): PlanSession | null {
  const stage = deskStart.getState();
  return stage.kind === 'open' ? stage.session : null;
}

/** False while the store waits for a person's choice: nothing may be written into it before that. */
export function storeMayBeWritten(): boolean {
  const stage = deskStart.getState();
  if (stage.kind === 'open') return stage.session.state.getState().hold?.code !== 'session.openedReadOnly';
  return stage.kind !== 'trouble';
}

let known: DeskEnvironment | null = null;

/** The shell's facts. Asked for once at start; asking before that is a bug. */
export function environment(): DeskEnvironment {
  if (known === null) throw new Error('The environment is asked for before the desk has started.');
  return known;
}

export async function learnEnvironment(): Promise<DeskEnvironment> {
  const learned = await window.desk.environment();
  known = learned;
  return learned;
}
