import type { ElectronApplication } from '@playwright/test';

/** What another program put on the display's clipboard, or finds there. */
export interface ClipboardForms {
  readonly text: string;
  readonly html: string;
}

/** Puts forms on the real clipboard of the display, as a program beside the desk would. */
export async function putOnClipboard(app: ElectronApplication, forms: Partial<ClipboardForms>): Promise<void> {
  await app.evaluate(({ clipboard }, given) => {
    clipboard.clear();
    clipboard.write(given);
  }, forms);
}

/** Reads it back from there. */
export function readClipboard(app: ElectronApplication): Promise<ClipboardForms> {
  return app.evaluate(({ clipboard }) => ({ text: clipboard.readText(), html: clipboard.readHTML() }));
}
