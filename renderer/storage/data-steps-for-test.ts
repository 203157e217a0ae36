import type { DataStep } from './data-steps';
import type { OperationPart } from './plan-database';

/** Marks every part, a few at a time, and counts how often each was met: a row that is met twice shows. */
export function markingStep(rowsAPiece: number): DataStep {
  return {
    to: 2,
    async piece(database, cursor) {
      const from = (cursor ?? ['', 0, 0]) as [string, number, number];
      const rows = await database.operations.where('[planId+seq+part]').above(from).limit(rowsAPiece).toArray();
      for (const row of rows) {
        const met = ((row as { met?: number }).met ?? 0) + 1;
        await database.operations.put({ ...row, met } as OperationPart);
      }
      const last = rows.at(-1);
      return last === undefined || rows.length < rowsAPiece ? null : [last.planId, last.seq, last.part];
    },
  };
}

/** What `npm run trust upgrade-kills` packs in the place of the product's ladder. */
export const DATA_STEPS: readonly DataStep[] = [markingStep(1)];
