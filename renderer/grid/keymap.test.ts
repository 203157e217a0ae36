import { expect, test } from 'vitest';
import { type Gesture, intentOf, type SheetMode } from './keymap';

const NONE: Gesture = { key: '', ctrl: false, shift: false, alt: false, composing: false };
const MODES: readonly SheetMode[] = ['ready', 'enter', 'edit', 'list'];

/** `Ctrl+Shift+Home` as a gesture. */
function press(keys: string, more: Partial<Gesture> = {}): Gesture {
  const parts = keys.split('+');
  const has = (name: string) => parts.includes(name);
  return { ...NONE, key: parts.at(-1) ?? '', ctrl: has('Ctrl'), shift: has('Shift'), alt: has('Alt'), ...more };
}

test('N1 arrows move in ready mode', () => {
  expect(intentOf(press('ArrowLeft'), 'ready')).toEqual({ kind: 'move', move: { kind: 'step', direction: 'left' } });
});

test('N2 Tab moves and opens no editor', () => {
  expect(intentOf(press('Tab'), 'ready')).toEqual({ kind: 'move', move: { kind: 'tab', backward: false } });
  expect(intentOf(press('Shift+Tab'), 'ready')).toEqual({ kind: 'move', move: { kind: 'tab', backward: true } });
});

test('N3 Enter moves down and opens no editor', () => {
  expect(intentOf(press('Enter'), 'ready')).toEqual({ kind: 'move', move: { kind: 'enter', backward: false } });
});

test('N5 Home goes to the first cell of the row', () => {
  expect(intentOf(press('Home'), 'ready')).toEqual({ kind: 'move', move: { kind: 'rowStart' } });
});

test('N7 Ctrl+Home and Ctrl+End go to the corners', () => {
  expect(intentOf(press('Ctrl+Home'), 'ready')).toEqual({ kind: 'move', move: { kind: 'sheetStart' } });
  expect(intentOf(press('Ctrl+End'), 'ready')).toEqual({ kind: 'move', move: { kind: 'sheetEnd' } });
});

test('N8 Ctrl+arrow asks for the edge of the data region', () => {
  expect(intentOf(press('Ctrl+ArrowUp'), 'ready')).toEqual({ kind: 'move', move: { kind: 'edge', direction: 'up' } });
});

test('N9 PgDn asks for a screen down, N10 Alt+PgDn for one to the right', () => {
  expect(intentOf(press('PageDown'), 'ready')).toEqual({ kind: 'move', move: { kind: 'page', direction: 'down' } });
  expect(intentOf(press('Alt+PageDown'), 'ready')).toEqual({
    kind: 'move',
    move: { kind: 'page', direction: 'right' },
  });
});

test('N11 Ctrl+PgDn is left to the window', () => {
  expect(intentOf(press('Ctrl+PageDown'), 'ready')).toBeNull();
});

test('N13 Ctrl+Backspace scrolls to the active cell', () => {
  expect(intentOf(press('Ctrl+Backspace'), 'ready')).toEqual({ kind: 'reveal' });
});

test.each([
  ['S2', 'Shift+ArrowDown', { kind: 'step', direction: 'down' }],
  ['S4', 'Ctrl+Shift+ArrowRight', { kind: 'edge', direction: 'right' }],
  ['S4', 'Shift+Home', { kind: 'rowStart' }],
  ['S4', 'Ctrl+Shift+Home', { kind: 'sheetStart' }],
  ['S4', 'Ctrl+Shift+End', { kind: 'sheetEnd' }],
  ['S5', 'Shift+PageDown', { kind: 'page', direction: 'down' }],
  ['S5', 'Alt+Shift+PageUp', { kind: 'page', direction: 'left' }],
] as const)('%s %s extends the selection and does not move the active cell', (_, keys, move) => {
  expect(intentOf(press(keys), 'ready')).toEqual({ kind: 'extend', move });
});

test('E7 Ctrl+Enter commits into the whole selection; in ready mode it is not the sheet’s', () => {
  expect(intentOf(press('Ctrl+Enter'), 'enter')).toEqual({ kind: 'commitAll' });
  expect(intentOf(press('Ctrl+Enter'), 'edit')).toEqual({ kind: 'commitAll' });
  expect(intentOf(press('Ctrl+Enter'), 'ready')).toBeNull();
});

test('E8 Alt+Enter asks for a line break', () => {
  expect(intentOf(press('Alt+Enter'), 'edit')).toEqual({ kind: 'lineBreak' });
});

test('E1 a character goes to the editor, and arrows then commit and move', () => {
  expect(intentOf(press('9'), 'ready')).toBeNull();
  expect(intentOf(press('ArrowRight'), 'enter')).toEqual({
    kind: 'commit',
    move: { kind: 'step', direction: 'right' },
  });
});

test('E2 F2 opens the editor, and inside it switches between the two modes', () => {
  expect(intentOf(press('F2'), 'ready')).toEqual({ kind: 'edit' });
  expect(intentOf(press('F2'), 'enter')).toEqual({ kind: 'switchMode' });
  expect(intentOf(press('F2'), 'edit')).toEqual({ kind: 'switchMode' });
});

test('E4 Backspace empties the cell and edits it, E5 Delete clears it', () => {
  expect(intentOf(press('Backspace'), 'ready')).toEqual({ kind: 'erase' });
  expect(intentOf(press('Delete'), 'ready')).toEqual({ kind: 'clear' });
});

test('E6 Enter and Tab commit and move in every editor', () => {
  for (const mode of ['enter', 'edit', 'list'] as const) {
    expect(intentOf(press('Shift+Enter'), mode)).toEqual({ kind: 'commit', move: { kind: 'enter', backward: true } });
    expect(intentOf(press('Tab'), mode)).toEqual({ kind: 'commit', move: { kind: 'tab', backward: false } });
  }
});

test('E9 Esc restores in every editor and does nothing outside one', () => {
  expect(intentOf(press('Escape'), 'edit')).toEqual({ kind: 'cancel' });
  expect(intentOf(press('Escape'), 'list')).toEqual({ kind: 'cancel' });
  expect(intentOf(press('Escape'), 'ready')).toBeNull();
});

test('E13 Alt+Down opens the list, arrows walk it', () => {
  expect(intentOf(press('Alt+ArrowDown'), 'ready')).toEqual({ kind: 'openList' });
  expect(intentOf(press('ArrowDown'), 'list')).toEqual({ kind: 'listStep', step: 1 });
});

test('E14 Home, End, arrows and Ctrl+arrows move the caret in edit mode', () => {
  for (const key of ['Home', 'End', 'ArrowLeft', 'Ctrl+ArrowLeft', 'Shift+ArrowRight']) {
    expect(intentOf(press(key), 'edit')).toEqual({ kind: 'text' });
  }
});

test('U4 Ctrl+Z inside the editor is the text’s own, in ready mode the window’s', () => {
  expect(intentOf(press('Ctrl+z'), 'edit')).toEqual({ kind: 'text' });
  expect(intentOf(press('Ctrl+z'), 'ready')).toBeNull();
});

test('M2 M3 M4 Enter, Esc, Tab, arrows, digits and F2 during a composition belong to the input method', () => {
  for (const mode of MODES) {
    for (const key of [
      'Enter',
      'Escape',
      'Tab',
      'ArrowDown',
      'PageDown',
      '1',
      'F2',
      'Delete',
      'Backspace',
      'Process',
    ]) {
      expect(intentOf(press(key, { composing: true }), mode)).toBeNull();
    }
  }
});

test('M12 with an input method on, F2 and Delete still work', () => {
  expect(intentOf(press('F2'), 'ready')).toEqual({ kind: 'edit' });
  expect(intentOf(press('Delete'), 'ready')).toEqual({ kind: 'clear' });
});

test('W4 Shift+F10 and the menu key open the menu of the cell', () => {
  expect(intentOf(press('Shift+F10'), 'ready')).toEqual({ kind: 'menu' });
  expect(intentOf(press('ContextMenu'), 'ready')).toEqual({ kind: 'menu' });
});
