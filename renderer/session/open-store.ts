import { type OpenedStore, storageFailureOf } from '../storage/plan-store';
import { workingStore } from './working-store';

/**
 * Opens the store and lets its data climb to the form of this build. The store as it was is copied aside before the
 * first step; without room for that nothing is changed.
 */
export async function openStore(): Promise<OpenedStore> {
  const opened = await workingStore.open();
  if (opened.climb === 'ahead') {
    const kept = await window.desk.setStoreAside('upgrade');
    if (!kept.ok) throw storageFailureOf(kept.issue);
  }
  if (opened.climb !== 'none') await workingStore.climb();
  return opened;
}
