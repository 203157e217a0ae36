import * as v from 'valibot';
import type { DataStep } from './data-steps';
import type { PlanDatabase } from './plan-database';
import { type OpenedStore, StorageFailure } from './plan-store';

const KEY = 'data';
/** `to` is above `version` while a step is under way; stores from before the ladder have no such row, and version 1. */
const PlaceSchema = v.optional(v.object({ version: v.number(), to: v.number(), cursor: v.unknown() }), {
  version: 1,
  to: 1,
  cursor: null,
});
type Place = v.InferOutput<typeof PlaceSchema>;

/** The version that data has at the top of a ladder. */
export function topOf(steps: readonly DataStep[]): number {
  return 1 + steps.length;
}

/** Says whether steps wait. Refuses data that a newer build has changed or begun to change. */
export async function climbAhead(database: PlanDatabase, steps: readonly DataStep[]): Promise<OpenedStore['climb']> {
  const { version, to } = await placeOf(database);
  if (to > topOf(steps)) throw new StorageFailure('storage.newer', null);
  if (version === topOf(steps)) return 'none';
  return to > version ? 'begun' : 'ahead';
}

/** A store made just now has nothing to climb. */
export async function markAtTop(database: PlanDatabase, steps: readonly DataStep[]): Promise<void> {
  const top = topOf(steps);
  await keep(database, { version: top, to: top, cursor: null });
}

/** Climbs to the top, piece by piece; ended at any moment it goes on from the last piece that was kept whole. */
export async function climbData(database: PlanDatabase, steps: readonly DataStep[]): Promise<void> {
  while (await climbPiece(database, steps));
}

async function climbPiece(database: PlanDatabase, steps: readonly DataStep[]): Promise<boolean> {
  return database.transaction('rw', database.tables, async () => {
    const { version, to, cursor } = await placeOf(database);
    const step = steps.find((one) => one.to === version + 1);
    if (step === undefined) return false;
    const next = await step.piece(database, to === step.to ? cursor : null);
    await keep(database, { version: next === null ? step.to : version, to: step.to, cursor: next });
    return true;
  });
}

async function placeOf(database: PlanDatabase): Promise<Place> {
  const place = v.safeParse(PlaceSchema, (await database.settings.get(KEY))?.value);
  if (!place.success) throw new StorageFailure('storage.damaged', new Error('The data version cannot be read.'));
  return place.output;
}

async function keep(database: PlanDatabase, place: Place): Promise<void> {
  await database.settings.put({ key: KEY, value: place });
}
