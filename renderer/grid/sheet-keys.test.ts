import { describe, expect, it } from 'vitest';
import type { Gesture } from './keymap';
import { SHEET_COMMANDS } from './sheet-commands';
import { pressed } from './sheet-keys';

const plain: Gesture = { key: '', ctrl: false, shift: false, alt: false, composing: false };

describe('a key named by text', () => {
  it('is told by its character and exactly the keys held with it', () => {
    expect(pressed({ ...plain, key: 'd', ctrl: true }, 'Ctrl+D')).toBe(true);
    expect(pressed({ ...plain, key: 'D', ctrl: true, shift: true }, 'Ctrl+D')).toBe(false);
    expect(pressed({ ...plain, key: 'Escape' }, 'Escape')).toBe(true);
  });

  it('is told by its place when Shift or a Chinese layout gives another character', () => {
    expect(pressed({ ...plain, key: '*', code: 'Digit8', ctrl: true, shift: true }, 'Ctrl+Shift+8')).toBe(true);
    expect(pressed({ ...plain, key: '；', code: 'Semicolon', ctrl: true }, 'Ctrl+;')).toBe(true);
  });

  it('may be the plus itself', () => {
    expect(pressed({ ...plain, key: '+', ctrl: true }, 'Ctrl++')).toBe(true);
    expect(pressed({ ...plain, key: '+', ctrl: true, shift: true }, 'Ctrl+Shift++')).toBe(true);
  });

  it('is never one the input method took', () => {
    expect(pressed({ ...plain, key: 'd', ctrl: true, composing: true }, 'Ctrl+D')).toBe(false);
  });
});

describe('the commands of the sheet', () => {
  it('have names of their own', () => {
    const ids = SHEET_COMMANDS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
