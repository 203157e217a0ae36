/** The part of a keyboard event that names a shortcut. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/**
 * The name of a key press as the command table writes it: `Ctrl+Shift+S`, `F12`. Ctrl and the Mac's command key are one.
 * Shift is left out where it only makes another sign of the same key (`Ctrl+/` on layouts with / above 7).
 */
export function keyName({ key, ctrlKey, shiftKey, altKey, metaKey }: KeyPress): string {
  const named = key.length === 1 ? key.toUpperCase() : key;
  const isSign = key.length === 1 && !/[\p{L}\p{N}]/u.test(key);
  const before = [ctrlKey || metaKey ? 'Ctrl' : '', altKey ? 'Alt' : '', shiftKey && !isSign ? 'Shift' : ''];
  return [...before.filter((part) => part !== ''), named].join('+');
}

const ARROWS = { ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓' } as const;

/** A key of the command table as people read it: `Alt+Shift+↓`. */
export function printedKey(keys: string): string {
  return keys.replace(/Arrow(?:Left|Right|Up|Down)$/, (name) => ARROWS[name as keyof typeof ARROWS]);
}
