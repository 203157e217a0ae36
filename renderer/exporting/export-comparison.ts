import type { PlanSession } from '../session/plan-session';

/** Holds the place of the export of the comparison as a table file. */
export async function exportComparison(_session: PlanSession, _kind: 'xlsx' | 'csv'): Promise<void> {}
