const PANES = '[data-pane], .sheet-grid';
const SHEET_INPUT = '.sheet-editor-input';
const INSIDE = '[aria-selected="true"], [aria-current], button:not([tabindex="-1"]), input';

/** F6 and Shift+F6 go round the panes of the window: rail, toolbar, sheet, inspector, tabs, status bar. Returns how to stop. */
export function cyclePanes(): () => void {
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.isComposing) return;
    const panes = [...document.querySelectorAll<HTMLElement>(PANES)];
    if (panes.length === 0 || document.querySelector('[role="dialog"]') !== null) return;
    event.preventDefault();
    const at = panes.findIndex((pane) => pane.contains(document.activeElement));
    const next = nextPane(at, event.shiftKey ? -1 : 1, panes.length);
    const pane = panes[next];
    // Selected cells of a sheet are no stops: only its one input takes the focus.
    (pane?.querySelector<HTMLElement>(SHEET_INPUT) ?? pane?.querySelector<HTMLElement>(INSIDE) ?? pane)?.focus();
  }
  window.addEventListener('keydown', onKeyDown);
  return () => window.removeEventListener('keydown', onKeyDown);
}

/** The pane after (or before) the one at `at`, going round; -1 stands for none and leads to the first or last. */
export function nextPane(at: number, step: 1 | -1, count: number): number {
  if (at === -1) return step === 1 ? 0 : count - 1;
  return (at + step + count) % count;
}
