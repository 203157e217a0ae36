import { useEffect, useRef } from 'react';
import { showDialog } from '../session/desk-state';
import { useSession, useSessionState } from '../session/session-context';
import { unexplainedBy } from './unexplained';

/** Asks for reason and basis once after each operation that adjusts something, when the plan wants them. */
export function useAskForReasons(dialogOpen: boolean): void {
  const session = useSession();
  const count = useSessionState((state) => state.log.length);
  const seen = useRef(count);
  useEffect(() => {
    // A dialog that made the operation closes first.
    if (dialogOpen || count === seen.current) return;
    const { plan, log } = session.state.getState();
    const made = log.slice(seen.current);
    seen.current = count;
    const addresses = made.flatMap((operation) => unexplainedBy(plan, operation));
    if (addresses.length > 0) showDialog({ kind: 'giveReason', addresses, asked: true });
  }, [session, count, dialogOpen]);
}
