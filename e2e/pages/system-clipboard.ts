import type { ElectronApplication } from '@playwright/test';

/** What another program put on the display's clipboard, or finds there. */
export interface ClipboardForms {
  readonly text: string;
  readonly html: string;
}

/** The clipboard of the Electron the journeys run on; the typings are those of the shipped one, where it became another. */
interface ClipboardOfTests {
  clear(): void;
  write(forms: Partial<ClipboardForms>): void;
  readText(): string;
  readHTML(): string;
}

/** Puts forms on the real clipboard of the display, as a program beside the desk would. */
export async function putOnClipboard(app: ElectronApplication, forms: Partial<ClipboardForms>): Promise<void> {
  await app.evaluate(({ clipboard }, given) => {
    const system = clipboard as unknown as ClipboardOfTests;
    system.clear();
    system.write(given);
  }, forms);
}

/** Reads it back from there. */
export function readClipboard(app: ElectronApplication): Promise<ClipboardForms> {
  return app.evaluate(({ clipboard }) => {
    const system = clipboard as unknown as ClipboardOfTests;
    return { text: system.readText(), html: system.readHTML() };
  });
}
