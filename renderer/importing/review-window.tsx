import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { WindowButtons } from '../frame/window-buttons';
import { focusSheet } from '../grid/mounted-sheet';
import { useWording } from '../wording/wording-context';
import './review-import.css';

export interface ReviewWindowProps {
  /** What is reviewed; absent: an import. */
  readonly title?: string;
  readonly name: string;
  readonly children: ReactNode;
  /** Keys that nothing inside has used. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Ctrl+Enter, wherever the keyboard is. */
  readonly onConfirm?: () => void;
  /** Another file was dropped; it is not opened, as it would take this one's place and corrections with it. */
  readonly onOtherFile?: () => void;
  /** Files that are dropped join those under review. */
  readonly onFiles?: (files: readonly File[]) => void;
}

/**
 * Covers the window, title bar included, and has the keyboard while it is open: the desk below is inert. Not a dialog
 * of the library's kind, because the sheet inside draws its editor and keys itself.
 */
export function ReviewWindow({ title, name, children, onKeyDown, onConfirm, onOtherFile, onFiles }: ReviewWindowProps) {
  const { importing } = useWording();
  const titleId = useId();
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const desk = document.getElementById('desk');
    desk?.setAttribute('inert', '');
    // Where there is no sheet to take the keyboard, the window hears Esc itself.
    if (root.current?.contains(document.activeElement) === false) root.current.focus();
    return () => {
      desk?.removeAttribute('inert');
      // After the sheet of the review has withdrawn, the one below is asked.
      queueMicrotask(focusSheet);
    };
  }, []);
  return createPortal(
    <div
      ref={root}
      tabIndex={-1}
      className="review-window"
      role="dialog"
      aria-modal="true"
      aria-labelledby={titleId}
      onKeyDownCapture={(event) => {
        if (onConfirm === undefined || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        if (event.nativeEvent.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        onConfirm();
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || event.defaultPrevented) return;
        if (event.key === 'F6') {
          event.preventDefault();
          goToPane(event.currentTarget, event.shiftKey ? -1 : 1);
        } else onKeyDown(event);
      }}
      onDragOver={(event) => {
        event.preventDefault();
        event.stopPropagation();
        event.dataTransfer.dropEffect = onFiles === undefined ? 'none' : 'copy';
      }}
      onDrop={(event) => {
        event.preventDefault();
        event.stopPropagation();
        if (onFiles === undefined) onOtherFile?.();
        else onFiles([...event.dataTransfer.files]);
      }}
    >
      <header className="review-title-bar">
        <h1 id={titleId} className="review-title">
          {title ?? importing.title}
        </h1>
        <span className="review-file" title={name}>
          {name}
        </span>
        <WindowButtons />
      </header>
      {children}
    </div>,
    document.body,
  );
}

/** What takes the keyboard in a pane, most telling first: a sheet before the buttons above it. */
const REACHED = ['textarea', '[role="listbox"]', 'input', 'button:not([tabindex="-1"])'];

/** F6 goes round the parts of the review as it does round those of the desk. */
function goToPane(root: HTMLElement, step: 1 | -1): void {
  const panes = [...root.querySelectorAll<HTMLElement>('[data-pane]')];
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = panes[(at + step + panes.length) % panes.length];
  const reached = REACHED.map((kind) => next?.querySelector<HTMLElement>(kind)).find(
    (found) => found !== null && found !== undefined,
  );
  (reached ?? next)?.focus();
}
