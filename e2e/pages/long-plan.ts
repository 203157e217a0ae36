import fs from 'node:fs/promises';
import { asId, type CategoryId, type OperationId, type PlanId } from '../../shared/base/ids';
import { ok } from '../../shared/base/result';
import { fieldChanges } from '../../shared/edits/change-field';
import { createPlan } from '../../shared/edits/create-plan';
import type { EditResult } from '../../shared/edits/edit';
import { addEntity } from '../../shared/edits/edit-entity';
import { writePlanFile } from '../../shared/exchange/write-plan-file';
import { applyChanges } from '../../shared/operations/apply-changes';
import type { Change } from '../../shared/operations/change';
import { emptyPlan, ROOT } from '../../shared/plan/plan';

/** A plan file with so many indicators, without a value, in one category. Its path. */
export async function longPlanFile(file: string, indicators: number): Promise<string> {
  const at = '2026-01-01T00:00:00.000Z';
  const id = asId<PlanId>('long-plan');
  const words = { title: '很多指标的规划', baseYear: 2016, targetYear: 2020, regions: ['全市'], rootName: '现行方案' };
  let plan = emptyPlan(id);
  const changes: Change[] = [];
  const run = (edit: EditResult): void => {
    if (!edit.ok) throw new Error(edit.issue.code);
    changes.push(...edit.value.changes);
    plan = applyChanges(plan, edit.value.changes);
  };
  let next = 0;
  run(createPlan(plan, words, () => `made-${++next}`));
  run(addEntity(plan, ROOT, 'category', asId<CategoryId>('all'), { name: '全部' }));
  // Their places are known: asking the plan for the next one a thousand times would take seconds.
  const rows = Array.from({ length: indicators }, (_, at) => at + 1).flatMap((row) =>
    fieldChanges(plan, ROOT, 'indicator', `long-${row}`, { name: `新指标 ${row}`, category: 'all', position: row }),
  );
  run(ok({ event: 'indicator.add', changes: rows }));
  const made = {
    id: asId<OperationId>('made'),
    seq: 1,
    at,
    by: '测试',
    event: 'plan.create',
    undoes: null,
    changes,
  } as const;
  await fs.writeFile(file, writePlanFile(plan, [made], { appVersion: '0.0.0', author: '测试', at }));
  return file;
}
