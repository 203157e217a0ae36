import type { Issue } from '../../shared/base/issue';
import { issue } from '../../shared/base/issue';
import type { Result } from '../../shared/base/result';
import { readTableText } from '../../shared/tabular/table-text';
import { tell } from '../session/desk-state';
import { copySelection } from './clipboard-copy';
import { ownSource, paste, type TakenSource, takeSource } from './clipboard-paste';
import { PLAIN_CHOICE } from './clipboard-questions';
import { askSpecial, clipboardState, endCopyMode } from './clipboard-state';
import type { SheetHandle } from './sheet-handle';

/** What a key or a menu asked for, until the browser's clipboard event arrives, which alone may touch the clipboard. */
let wish: 'headers' | 'special' | null = null;

/**
 * Copy, cut and paste in ready mode, and what a paste becomes in an open editor. Enter pastes while the frame of a
 * copy runs; typing ends it.
 */
export function listenToClipboard(sheet: SheetHandle, signal: AbortSignal): void {
  const { element } = sheet;
  element.addEventListener('copy', (event) => copyOut(sheet, event, 'copy'), { signal });
  element.addEventListener('cut', (event) => copyOut(sheet, event, 'cut'), { signal });
  element.addEventListener('paste', (event) => pasteIn(sheet, event), { signal });
  const beforeTheSheet = { signal, capture: true };
  element.addEventListener('keydown', (event) => enterPastes(sheet, event), beforeTheSheet);
  element.addEventListener('keydown', (event) => (editsCells(event) ? endCopyMode() : undefined), beforeTheSheet);
  element.addEventListener('input', endCopyMode, { signal });
}

/** Runs a clipboard gesture from a menu or a key, as the browser's own shortcut would. */
export function runClipboard(gesture: 'copy' | 'cut' | 'paste' | 'copyWithHeaders' | 'pasteSpecial'): void {
  wish = gesture === 'copyWithHeaders' ? 'headers' : gesture === 'pasteSpecial' ? 'special' : null;
  const command = gesture === 'cut' ? 'cut' : gesture.startsWith('copy') ? 'copy' : 'paste';
  // The only way to a clipboard event of one's own; it needs no permission, as the person has just asked for it.
  document.execCommand(command);
  wish = null;
}

function copyOut(sheet: SheetHandle, event: ClipboardEvent, mode: 'copy' | 'cut'): void {
  if (sheet.editing()) return;
  event.preventDefault();
  const selection = sheet.selection();
  if (selection === null) return;
  if (mode === 'cut' && sheet.actions().typeMany === undefined) {
    tell(issue('clipboard.readOnly'));
    return;
  }
  const out = copySelection(sheet.model(), sheet.order(), selection, { mode, headers: wish === 'headers' });
  if (!out.ok) {
    tell(out.issue);
    return;
  }
  const { text, html, copied } = out.value;
  event.clipboardData?.setData('text/plain', text);
  event.clipboardData?.setData('text/html', html);
  clipboardState.setState({ copied });
  const { rows, columns } = copied.range;
  sheet.say(sheet.words().clipboard[mode === 'cut' ? 'cut' : 'copied'](rows.length, columns.length));
}

function pasteIn(sheet: SheetHandle, event: ClipboardEvent): void {
  const html = event.clipboardData?.getData('text/html') ?? '';
  const text = event.clipboardData?.getData('text/plain') ?? '';
  event.preventDefault();
  if (sheet.editing()) {
    insertIntoEditor(text);
    return;
  }
  const special = wish === 'special';
  const source = takeSource({ html, text });
  void (special ? pasteSpecial(sheet, source) : pasteTaken(sheet, source));
}

async function pasteTaken(sheet: SheetHandle, source: Result<TakenSource, Issue>): Promise<void> {
  if (!source.ok) {
    tell(source.issue);
    return;
  }
  await paste(sheet, source.value, PLAIN_CHOICE);
}

async function pasteSpecial(sheet: SheetHandle, source: Result<TakenSource, Issue>): Promise<void> {
  if (!source.ok) {
    tell(source.issue);
    return;
  }
  if (sheet.actions().typeMany === undefined) {
    tell(issue('clipboard.readOnly'));
    return;
  }
  const { cells } = source.value;
  const choice = await askSpecial(cells.length, cells[0]?.length ?? 0);
  if (choice !== null) await paste(sheet, source.value, choice);
}

/** A pasted text stays one text: cells of a row are parted by blanks, rows and line ends too. */
function insertIntoEditor(text: string): void {
  const flat = readTableText(text)
    .map((row) => row.join(' '))
    .join(' ')
    .replace(/[\r\n\t]+/g, ' ');
  // Unlike setting the value, this leaves the editor its own undo.
  document.execCommand('insertText', false, flat);
}

/** Enter after a copy pastes once and ends copy mode. */
function enterPastes(sheet: SheetHandle, event: KeyboardEvent): void {
  const { copied } = clipboardState.getState();
  const plain = !event.ctrlKey && !event.shiftKey && !event.altKey && !event.metaKey;
  if (event.key !== 'Enter' || !plain || event.isComposing || event.keyCode === 229) return;
  if (copied === null || !copied.running || copied.sheet !== sheet.model().id || sheet.editing()) return;
  const source = ownSource();
  if (source === null) return;
  event.preventDefault();
  event.stopPropagation();
  void paste(sheet, source, PLAIN_CHOICE).then(endCopyMode);
}

/** Keys that change cells end copy mode, as typing does. */
function editsCells({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  if (key === 'Delete' || key === 'Backspace' || key === 'F4') return !ctrlKey;
  return (ctrlKey || metaKey) && !altKey && /^[drzy]$/i.test(key);
}
