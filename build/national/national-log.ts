import { asId, type PlanId } from '../../shared/base/ids';
import type { Change } from '../../shared/operations/change';
import type { Operation, OperationEvent } from '../../shared/operations/operation';
import { nextOperation } from '../../shared/operations/operation-log';
import { ROOT } from '../../shared/plan/plan';
import { SILENT, setSlot } from '../../shared/values/slot';
import {
  DRAFTS,
  draftId,
  INDICATORS,
  nationalFacts,
  nationalNumber,
  placeOf,
  plainTarget,
  REGIONS,
  SHARE,
  YEARS,
} from '../bench/national-plan';

export const NATIONAL = asId<PlanId>('national');

/** The log of the national plan: its facts, 1.15 million values, and seven drafts that change one in twenty. */
export function nationalLog(): readonly Operation[] {
  const cells = INDICATORS * REGIONS * YEARS.length;
  const log: Operation[] = [];
  const add = (event: OperationEvent, changes: readonly Change[]): void => {
    const facts = { id: `op-${log.length + 1}`, at: '2026-01-01T00:00:00.000Z', by: '示例', event, undoes: null };
    log.push(nextOperation(log, facts, changes));
  };
  const values = (draft: number, first: number, step: number): readonly Change[] => {
    const changes: Change[] = [];
    for (let cell = first; cell < cells; cell += step) {
      const after = setSlot(plainTarget(nationalNumber(draft, cell)));
      const scenario = draft === 0 ? ROOT : draftId(draft);
      changes.push({ ...placeOf(cell), kind: 'value', scenario, before: SILENT, after });
    }
    return changes;
  };
  add('plan.create', nationalFacts());
  add('plan.import', values(0, 0, 1));
  for (let draft = 1; draft <= DRAFTS; draft += 1) add('cell.paste', values(draft, draft, SHARE));
  return log;
}
