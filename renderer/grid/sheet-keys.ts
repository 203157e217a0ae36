import type { Gesture } from './keymap';

/** Physical keys of signs that Shift or another layout turns into other characters. */
const CODES: Readonly<Partial<Record<string, string>>> = {
  ';': 'Semicolon',
  "'": 'Quote',
  '.': 'Period',
  ',': 'Comma',
  '-': 'Minus',
  '=': 'Equal',
  Space: 'Space',
};

/**
 * Whether a key press is the one a text names: `Ctrl+Shift+8`. A letter, digit or sign counts by its character or by
 * its place on the keyboard, as Shift, a Chinese layout or an input method may report another character.
 */
export function pressed(gesture: Gesture, keys: string): boolean {
  if (gesture.composing) return false;
  // The last plus may be the key itself: Ctrl++.
  const parts = keys.split(/\+(?!$)/);
  const key = parts.at(-1) ?? '';
  const held = (name: string) => parts.slice(0, -1).includes(name);
  if (gesture.ctrl !== held('Ctrl') || gesture.shift !== held('Shift') || gesture.alt !== held('Alt')) return false;
  return (
    gesture.key.toLowerCase() === key.toLowerCase() || (gesture.code !== undefined && gesture.code === codeOf(key))
  );
}

function codeOf(key: string): string | undefined {
  if (/^[a-z]$/i.test(key)) return `Key${key.toUpperCase()}`;
  return /^\d$/.test(key) ? `Digit${key}` : CODES[key];
}
