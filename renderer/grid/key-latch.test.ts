import { expect, test } from 'vitest';
import { throughLatch } from './key-latch';
import { type Gesture, intentOf } from './keymap';

const press = (key: string, held: Partial<Gesture> = {}): Gesture => ({
  key,
  ctrl: false,
  shift: false,
  alt: false,
  composing: false,
  ...held,
});

test('N6 End, then an arrow jumps like Ctrl+arrow, once', () => {
  const end = throughLatch(press('End'), 'none');
  expect(end).toMatchObject({ latch: 'end', taken: true });
  const arrow = throughLatch(press('ArrowDown'), 'end');
  expect(intentOf(arrow.gesture, 'ready')).toEqual({ kind: 'move', move: { kind: 'edge', direction: 'down' } });
  expect(arrow.latch).toBe('none');
});

test('N6 End, then Shift+arrow extends to the edge; End, then Home goes to the last cell', () => {
  const arrow = throughLatch(press('ArrowRight', { shift: true }), 'end');
  expect(intentOf(arrow.gesture, 'ready')).toEqual({ kind: 'extend', move: { kind: 'edge', direction: 'right' } });
  const home = throughLatch(press('Home'), 'end');
  expect(intentOf(home.gesture, 'ready')).toEqual({ kind: 'move', move: { kind: 'sheetEnd' } });
});

test('N6 End a second time, or Esc, leaves End mode', () => {
  expect(throughLatch(press('End'), 'end')).toMatchObject({ latch: 'none', taken: true });
  expect(throughLatch(press('Escape'), 'end')).toMatchObject({ latch: 'none', taken: true });
});

test('S13 F8 makes moves extend until F8, Esc or typing', () => {
  expect(throughLatch(press('F8'), 'none')).toMatchObject({ latch: 'extend', taken: true });
  const arrow = throughLatch(press('ArrowDown'), 'extend');
  expect(intentOf(arrow.gesture, 'ready')).toEqual({ kind: 'extend', move: { kind: 'step', direction: 'down' } });
  expect(arrow.latch).toBe('extend');
  expect(throughLatch(press('F8'), 'extend').latch).toBe('none');
  expect(throughLatch(press('Escape'), 'extend')).toMatchObject({ latch: 'none', taken: true });
  expect(throughLatch(press('9'), 'extend').latch).toBe('none');
  expect(throughLatch(press('c', { ctrl: true }), 'extend').latch).toBe('extend');
});

test('S13 Shift+F8 starts adding, Shift+F8 again ends it', () => {
  expect(throughLatch(press('F8', { shift: true }), 'none').latch).toBe('add');
  expect(throughLatch(press('F8', { shift: true }), 'add').latch).toBe('none');
});

test('S13 keys of the input method change nothing', () => {
  expect(throughLatch(press('Escape', { composing: true }), 'extend')).toMatchObject({ latch: 'extend', taken: false });
});
