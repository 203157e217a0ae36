import type { KeyboardEvent, ReactNode } from 'react';
import { useToolbarEnds } from './toolbar-ends';
import './toolbar.css';

export interface ToolbarProps {
  /** Names the toolbar for screen readers. */
  readonly label: string;
  readonly children: ReactNode;
}

/** One row of controls over a sheet. Left and right arrow walk through its buttons. */
export function Toolbar({ label, children }: ToolbarProps) {
  const { start, end } = useToolbarEnds();
  return (
    <div className="toolbar" role="toolbar" aria-label={label} tabIndex={-1} data-pane="toolbar" onKeyDown={walk}>
      {start}
      {children}
      {end}
    </div>
  );
}

export interface ToolbarGroupProps {
  readonly label?: string | undefined;
  readonly children: ReactNode;
}

export function ToolbarGroup({ label, children }: ToolbarGroupProps) {
  return (
    <fieldset className="toolbar-group" aria-label={label}>
      {children}
    </fieldset>
  );
}

export function ToolbarSeparator() {
  return <span className="toolbar-separator" aria-hidden="true" />;
}

/** Pushes what follows to the right end. */
export function ToolbarSpace() {
  return <span className="toolbar-space" aria-hidden="true" />;
}

function walk(event: KeyboardEvent<HTMLDivElement>): void {
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
  // Text fields, segments and lists have arrows of their own.
  if (event.defaultPrevented || !(event.target instanceof HTMLButtonElement)) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const next = buttons[buttons.indexOf(event.target) + (event.key === 'ArrowRight' ? 1 : -1)];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
