import type { Operation } from '../../shared/operations/operation';
import { operationToJson } from '../../shared/operations/packed-changes';
import { operationFromJson } from '../../shared/operations/read-operation';
import type { OperationPart } from './plan-database';
import { StorageFailure } from './plan-store';

/** UTF-16 units a part: 40 KB as stored, the cheapest size measured for long operations. */
const PART_LENGTH = 20_000;

export function operationToParts(planId: string, operation: Operation): readonly OperationPart[] {
  const json = operationToJson(operation);
  const parts = Math.max(1, Math.ceil(json.length / PART_LENGTH));
  return Array.from({ length: parts }, (_, part) => ({
    planId,
    seq: operation.seq,
    part,
    parts,
    json: json.slice(part * PART_LENGTH, (part + 1) * PART_LENGTH),
  }));
}

/** What stored parts give: operations up to the first that cannot be read, and why it cannot. */
export interface ReadableParts {
  readonly operations: readonly Operation[];
  readonly broken: StorageFailure | null;
}

/** Operations from parts sorted by (seq, part), up to the first that is missing, incomplete or malformed. */
export function readParts(rows: readonly OperationPart[]): ReadableParts {
  const operations: Operation[] = [];
  const stopped = (why: string): ReadableParts => ({
    operations,
    broken: new StorageFailure('storage.damaged', new Error(`Operation ${operations.length + 1} ${why}`)),
  });
  for (let index = 0; index < rows.length; ) {
    const first = rows[index];
    if (first === undefined) break;
    if (first.seq !== operations.length + 1) return stopped('is missing.');
    const own = rows.slice(index, index + first.parts);
    if (own.length !== first.parts || own.some((row, part) => row.seq !== first.seq || row.part !== part)) {
      return stopped('is stored incompletely.');
    }
    const operation = operationFromJson(own.map((row) => row.json).join(''));
    if (operation === null) return stopped('is stored wrongly.');
    operations.push(operation);
    index += first.parts;
  }
  return { operations, broken: null };
}
