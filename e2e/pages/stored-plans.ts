import type { Page } from '@playwright/test';

/** Ids of all plans in the real IndexedDB, read past the app's own code. */
export function storedPlans(window: Page): Promise<readonly string[]> {
  return window.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('equiplan');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction('plans').objectStore('plans').getAllKeys();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            database.close();
            resolve(reading.result.map(String).toSorted());
          };
        };
      }),
  );
}
