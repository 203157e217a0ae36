import { type StoredPlan, storageFailureOf } from '../storage/plan-store';
import { openSample, openStoredPlan } from './plan-files';

/** Remembers that the plain files belong to this database from now on. */
export async function adoptDatabase(databaseId: string): Promise<void> {
  const written = await window.desk.writeDatabaseId(databaseId);
  if (!written.ok) throw storageFailureOf(written.issue);
}

/** The plan opened last, or the sample. */
export async function openLast(stored: readonly StoredPlan[], wantsSample: boolean): Promise<void> {
  const [last] = [...stored].sort((left, right) => (left.openedAt < right.openedAt ? 1 : -1));
  if (wantsSample || last === undefined) await openSample();
  else await openStoredPlan(last);
}
