import type { Operation } from '../../shared/operations/operation';
import { readOperation } from '../../shared/operations/read-operation';
import type { OperationPart } from './plan-database';

/** UTF-16 units a part: 40 KB as stored, the cheapest size measured for long operations. */
const PART_LENGTH = 20_000;

export function operationToParts(planId: string, operation: Operation): readonly OperationPart[] {
  const json = JSON.stringify(operation);
  const parts = Math.max(1, Math.ceil(json.length / PART_LENGTH));
  return Array.from({ length: parts }, (_, part) => ({
    planId,
    seq: operation.seq,
    part,
    parts,
    json: json.slice(part * PART_LENGTH, (part + 1) * PART_LENGTH),
  }));
}

/** Operations from parts sorted by (seq, part). Throws on a missing part: a log must never be quietly shorter. */
export function partsToOperations(rows: readonly OperationPart[]): readonly Operation[] {
  const operations: Operation[] = [];
  for (let index = 0; index < rows.length; ) {
    const first = rows[index];
    if (first === undefined) break;
    const own = rows.slice(index, index + first.parts);
    if (own.length !== first.parts || own.some((row, part) => row.seq !== first.seq || row.part !== part)) {
      throw new Error(`Operation ${first.seq} is stored incompletely.`);
    }
    const read = readOperation(JSON.parse(own.map((row) => row.json).join('')), `operation ${first.seq}`);
    if (!read.ok) throw new Error(`Operation ${first.seq} is stored wrongly: ${read.issue.code}`);
    operations.push(read.value);
    index += first.parts;
  }
  return operations;
}
