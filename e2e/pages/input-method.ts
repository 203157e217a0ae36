import type { CDPSession, Page } from '@playwright/test';

/** How a key looks to the page while an input method reads it. */
const TAKEN = 229;

/** Control is 2 and Shift is 8, as the browser's protocol counts modifiers. */
export type Modifiers = 0 | 2 | 8 | 10;

/** An input method as the page meets it: real composition events, sent by the browser itself. */
export interface InputMethod {
  /** Types letters that stay in composition, one key after the other, each key taken by the input method. */
  compose(letters: string): Promise<void>;
  /** A key the input method takes for itself: the page sees keyCode 229. */
  taken(key: string, modifiers?: Modifiers): Promise<void>;
  /** A key the input method leaves to the page in mid-composition. */
  left(key: string, keyCode: number): Promise<void>;
  /** The composition ends with this text. */
  choose(text: string): Promise<void>;
  /** The composition ends with nothing. */
  cancel(): Promise<void>;
}

/** The input method of a window. Its candidate window is the system's and is not there. */
export async function inputMethodOf(window: Page): Promise<InputMethod> {
  const session = await window.context().newCDPSession(window);
  return {
    async compose(letters) {
      for (let end = 1; end <= letters.length; end += 1) {
        const letter = letters[end - 1] ?? '';
        await press(session, letter, `Key${letter.toUpperCase()}`, TAKEN, 0, () =>
          session.send('Input.imeSetComposition', {
            text: letters.slice(0, end),
            selectionStart: end,
            selectionEnd: end,
          }),
        );
      }
    },
    taken: (key, modifiers = 0) => press(session, key, codeOf(key), TAKEN, modifiers),
    left: (key, keyCode) => press(session, key, codeOf(key), keyCode, 0),
    choose: (text) => press(session, 'Process', 'Space', TAKEN, 0, () => session.send('Input.insertText', { text })),
    cancel: () =>
      press(session, 'Escape', 'Escape', TAKEN, 0, () =>
        session.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 }),
      ),
  };
}

async function press(
  session: CDPSession,
  key: string,
  code: string,
  keyCode: number,
  modifiers: Modifiers,
  meanwhile: () => Promise<unknown> = async () => undefined,
): Promise<void> {
  const of = { key, code, windowsVirtualKeyCode: keyCode, nativeVirtualKeyCode: keyCode, modifiers };
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...of });
  await meanwhile();
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...of });
}

function codeOf(key: string): string {
  if (/^[a-z]$/i.test(key)) return `Key${key.toUpperCase()}`;
  if (/^\d$/.test(key)) return `Digit${key}`;
  return key === ' ' ? 'Space' : key;
}
