/**
 * Keys that an input method reads are its own: its Enter chooses a candidate, its Esc drops a composition, its arrows
 * turn pages. Nothing on the desk hears of them, neither a dialog nor the sheet nor a library that does not ask.
 * Tab passes: where the input method leaves it to the page, it moves on and ends the composition with its text.
 * To be called before anything else listens. Returns how to stop.
 */
export function keepInputMethodKeys(): () => void {
  function onKeyDown(event: KeyboardEvent): void {
    if (!belongsToInputMethod(event)) return;
    event.stopImmediatePropagation();
    // The browser would carry the focus away in mid-word.
    if (event.key === 'Tab') event.preventDefault();
  }
  window.addEventListener('keydown', onKeyDown, { capture: true });
  return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
}

/** 229 is what browsers report for a key an input method took before any composition event. */
export function belongsToInputMethod({ isComposing, keyCode, key }: KeyboardEvent): boolean {
  return (isComposing && key !== 'Tab') || keyCode === 229;
}
