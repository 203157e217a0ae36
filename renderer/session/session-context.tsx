import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import { type DeskState, deskState } from './desk-state';
import type { PlanSession, SessionState } from './plan-session';

const SessionContext = createContext<PlanSession | null>(null);

export function SessionProvider({
  session,
  children,
}: {
  readonly session: PlanSession;
  readonly children: ReactNode;
}) {
  return <SessionContext.Provider value={session}>{children}</SessionContext.Provider>;
}

/** The open plan's session. Only below the workbench, where a plan is always open. */
export function useSession(): PlanSession {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('useSession outside an open plan');
  return session;
}

export function useSessionState<Value>(select: (state: SessionState) => Value): Value {
  return useStore(useSession().state, select);
}

export function useDeskState<Value>(select: (state: DeskState) => Value): Value {
  return useStore(deskState, select);
}
