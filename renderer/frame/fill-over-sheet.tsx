import { FillLayer } from '../grid/fill-layer';
import { drawNow } from '../parts/draw-now';
import { useSession, useSessionState } from '../session/session-context';

/** Filling over the sheet on screen, tied to the plan's undo. */
export function FillOverSheet() {
  const session = useSession();
  const newest = useSessionState((state) => state.undo.undoable.at(-1)?.id ?? null);
  // The sheet must show what was before, since the other way of filling reads it.
  const takeBack = () => drawNow(() => session.undo()).ok;
  return <FillLayer newest={newest} takeBack={takeBack} />;
}
