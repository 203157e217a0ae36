import { ChevronDown } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useState } from 'react';
import { operationName } from '../commands/operation-name';
import { undoSteps } from '../commands/undo-steps';
import { focusSheet, settleSheet } from '../grid/mounted-sheet';
import { readOnlyReason } from '../session/plan-session';
import { useSession, useSessionState } from '../session/session-context';
import { timeText } from '../views/time-text';
import { useWording } from '../wording/wording-context';
import './undo-list.css';

/** Steps listed one by one; older ones are counted. */
const LISTED = 40;

/** The list at the undo button, newest first: choosing one takes it back together with all above it. */
export function UndoList() {
  const wording = useWording();
  const words = wording.filling.undo;
  const session = useSession();
  const undoable = useSessionState((state) => state.undo.undoable);
  const readOnly = useSessionState((state) => readOnlyReason(state) !== null);
  const [reached, setReached] = useState(1);
  const listed = undoable.slice(-LISTED).reverse();
  const older = undoable.length - listed.length;
  return (
    <DropdownMenu.Root modal={false} onOpenChange={() => setReached(1)}>
      <DropdownMenu.Trigger asChild>
        <button
          type="button"
          className="button button-quiet undo-list-button"
          aria-label={words.list}
          title={undoable.length === 0 ? words.empty : words.list}
          disabled={undoable.length === 0 || readOnly}
        >
          <ChevronDown size={12} strokeWidth={1.5} aria-hidden="true" />
        </button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className="menu-panel undo-list"
          aria-label={words.list}
          sideOffset={4}
          collisionPadding={8}
          align="start"
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            focusSheet();
          }}
        >
          <div className="undo-list-steps">
            {listed.map((operation, at) => (
              <DropdownMenu.Item
                key={operation.id}
                className="menu-item undo-list-item"
                onFocus={() => setReached(at + 1)}
                onSelect={() => {
                  if (settleSheet()) undoSteps(session, at + 1);
                }}
              >
                <span className="menu-label">{operationName(operation, wording)}</span>
                <span className="menu-keys">{timeText(operation.at)}</span>
              </DropdownMenu.Item>
            ))}
          </div>
          {older === 0 ? null : <p className="undo-list-note">{words.more(older)}</p>}
          <p className="undo-list-note undo-list-count" aria-live="polite">
            {words.back(reached)}
          </p>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
