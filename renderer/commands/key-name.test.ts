import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../shared/desk/command-table';
import { keyName } from './key-name';

const plain = { ctrlKey: false, shiftKey: false, altKey: false, metaKey: false };

describe('the name of a key press', () => {
  it('is written as in the command table', () => {
    expect(keyName({ ...plain, key: 'z', ctrlKey: true })).toBe('Ctrl+Z');
    expect(keyName({ ...plain, key: 'S', ctrlKey: true, shiftKey: true })).toBe('Ctrl+Shift+S');
    expect(keyName({ ...plain, key: 'F12' })).toBe('F12');
    expect(keyName({ ...plain, key: 'PageDown', ctrlKey: true })).toBe('Ctrl+PageDown');
  });

  it('takes the command key of a Mac for Ctrl', () => {
    expect(keyName({ ...plain, key: 'k', metaKey: true })).toBe('Ctrl+K');
  });

  it('knows a sign by what it is, however the layout makes it', () => {
    expect(keyName({ ...plain, key: '/', ctrlKey: true, shiftKey: true })).toBe('Ctrl+/');
  });
});

describe('the command table', () => {
  it('gives no key to two commands', () => {
    const keys = COMMANDS.flatMap((command) => [...command.keys]);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('names no command twice', () => {
    expect(new Set(COMMANDS.map((command) => command.id)).size).toBe(COMMANDS.length);
  });
});
