import type { Page } from '@playwright/test';

export interface ClimbSeen {
  readonly version: number;
  readonly to: number;
  /** How often the invented step has met each stored part; it has to be once. */
  readonly met: readonly number[];
}

/** Where the ladder of the data stands, read past the app's own code. */
export function climbSeen(window: Page): Promise<ClimbSeen> {
  return window.evaluate(
    () =>
      new Promise<ClimbSeen>((resolve, reject) => {
        const opening = indexedDB.open('equiplan');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction(['operations', 'settings']);
          const rows = reading.objectStore('operations').getAll();
          const place = reading.objectStore('settings').get('data');
          reading.onerror = () => reject(reading.error);
          reading.oncomplete = () => {
            opening.result.close();
            const { version, to } = (place.result as { value: ClimbSeen } | undefined)?.value ?? { version: 1, to: 1 };
            resolve({ version, to, met: (rows.result as { met?: number }[]).map(({ met }) => met ?? 0) });
          };
        };
      }),
  );
}

/**
 * Waits in the page until the step has come to so many operations, or is done. Answers whether it is still under way.
 * No named function: it runs in the page.
 */
export function climbUnderWay(window: Page, operations: number): Promise<boolean> {
  return window.evaluate(async (wanted) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('equiplan');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => resolve(opening.result);
    });
    for (;;) {
      const place = await new Promise<{ version: number; cursor: number[] | null } | undefined>((resolve, reject) => {
        const reading = database.transaction('settings').objectStore('settings').get('data');
        reading.onerror = () => reject(reading.error);
        reading.onsuccess = () => resolve((reading.result as { value: { version: number; cursor: number[] } })?.value);
      });
      if (place?.version === 2) return false;
      if ((place?.cursor?.[1] ?? 0) >= wanted) return true;
    }
  }, operations);
}
