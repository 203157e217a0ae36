import type { Page } from '@playwright/test';

export interface StoredOperation {
  readonly seq: number;
  readonly event: string;
  readonly by: string;
  readonly undoes: string | null;
  readonly changes: readonly Readonly<Record<string, unknown>>[];
}

/** The log as it stands in the real IndexedDB, read past the app's own code. */
export function storedLog(window: Page, planId: string): Promise<readonly StoredOperation[]> {
  return window.evaluate(
    (id) =>
      new Promise<StoredOperation[]>((resolve, reject) => {
        const opening = indexedDB.open('equiplan');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction('operations').objectStore('operations').getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            const texts = new Map<number, string>();
            for (const part of reading.result as { planId: string; seq: number; json: string }[]) {
              if (part.planId === id) texts.set(part.seq, (texts.get(part.seq) ?? '') + part.json);
            }
            database.close();
            resolve([...texts.values()].map((text) => JSON.parse(text) as StoredOperation));
          };
        };
      }),
    planId,
  );
}
