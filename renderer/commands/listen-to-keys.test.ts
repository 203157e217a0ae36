import { describe, expect, it } from 'vitest';
import { commandOfKey } from './listen-to-keys';

describe('keys and commands', () => {
  it('lead to the command of the table, by any of its keys', () => {
    expect(commandOfKey('Ctrl+S', false)).toBe('file.save');
    expect(commandOfKey('F12', false)).toBe('file.saveAs');
    expect(commandOfKey('Ctrl+Shift+S', false)).toBe('file.saveAs');
    expect(commandOfKey('Ctrl+J', false)).toBeNull();
  });

  it('belong to a text field while one is being written in, where the field has a use for them', () => {
    expect(commandOfKey('Ctrl+Z', true)).toBeNull();
    expect(commandOfKey('Ctrl+Z', false)).toBe('edit.undo');
    expect(commandOfKey('Ctrl+S', true)).toBe('file.save');
  });
});
