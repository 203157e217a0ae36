import { createDexiePlanStore } from '../storage/dexie-plan-store';
import { newId } from './new-id';

/** The one working store of the app. */
export const workingStore = createDexiePlanStore({ newId, name: 'equiplan' });
