import type { IdSource } from '../../shared/base/ids';
import { issue } from '../../shared/base/issue';
import { fail, ok } from '../../shared/base/result';
import type { EditResult } from '../../shared/edits/edit';
import { addEntity, BEFORE_ALL } from '../../shared/edits/edit-entity';
import { applyChanges } from '../../shared/operations/apply-changes';
import type { Change } from '../../shared/operations/change';
import { squashChanges } from '../../shared/operations/squash-changes';
import { listIndicators, listMilestones, listProjects } from '../../shared/plan/plan-lists';
import type { ViewId } from '../session/desk-state';
import { dropIndicatorRow, freeName } from './indicators/indicator-edits';
import { dropProjectRow, rowKind } from './projects/project-edits';
import type { SheetContext } from './sheet-context';

/**
 * As many new rows as are selected, above the first of them, as in Excel: indicators, milestones or projects, by what
 * the first selected row is. Issues: `rows.notHere` in sheets whose rows are no list, `row.nameFirst` on a heading.
 */
export function insertRows(context: SheetContext, view: ViewId, rows: readonly string[], newId: IdSource): EditResult {
  const first = rows[0];
  if (first === undefined) return fail(issue('rows.notHere'));
  let { plan } = context;
  const changes: Change[] = [];
  let made: EditResult = fail(issue('rows.notHere'));
  for (const _row of rows) {
    made = insertRow({ ...context, plan }, view, first, newId());
    if (!made.ok) return made;
    changes.push(...made.value.changes);
    plan = applyChanges(plan, made.value.changes);
  }
  return made.ok ? ok({ event: made.value.event, changes: squashChanges(changes) }) : made;
}

function insertRow(context: SheetContext, view: ViewId, above: string, id: string): EditResult {
  const { plan, scenario, wording } = context;
  if (view === 'indicators') {
    const indicators = listIndicators(plan, scenario);
    const here = indicators.find((one) => one.id === above);
    if (here === undefined) return fail(issue('rows.notHere'));
    const names = indicators.map((one) => one.name);
    const name = freeName(names, wording.indicators.newIndicator, wording.indicators.numbered);
    return addEntity(plan, scenario, 'indicator', id, { name, category: here.category }, before(indicators, above));
  }
  if (view !== 'projects') return fail(issue('rows.notHere'));
  const kind = rowKind(context, above);
  if (kind === 'milestone') {
    const milestones = listMilestones(plan, scenario);
    const project = milestones.find((one) => one.id === above)?.project ?? '';
    const fields = { project, what: wording.projects.newMilestone };
    return addEntity(plan, scenario, 'milestone', id, fields, before(milestones, above));
  }
  if (kind !== 'project') return fail(issue('rows.notHere'));
  const projects = listProjects(plan, scenario);
  const box = projects.find((one) => one.id === above)?.box ?? '';
  return addEntity(plan, scenario, 'project', id, { box, name: wording.projects.newProject }, before(projects, above));
}

function before(listed: readonly { readonly id: string }[], above: string): string {
  return listed[listed.findIndex((one) => one.id === above) - 1]?.id ?? BEFORE_ALL;
}

/** Drops what the rows stand for, with what stands below them, as one operation. Issue: `rows.notHere`. */
export function dropRows(context: SheetContext, view: ViewId, rows: readonly string[]): EditResult {
  if (view !== 'indicators' && view !== 'projects') return fail(issue('rows.notHere'));
  const changes: Change[] = [];
  let event: 'indicator.drop' | 'project.drop' | 'milestone.drop' | 'box.drop' = 'indicator.drop';
  for (const row of rows) {
    if (!isRow(context, view, row)) continue;
    const dropped = view === 'indicators' ? dropIndicatorRow(context, row) : dropProjectRow(context, row);
    if (!dropped.ok) return dropped;
    if (changes.length === 0 && view === 'projects') event = `${rowKind(context, row) ?? 'milestone'}.drop`;
    changes.push(...dropped.value.changes);
  }
  return changes.length === 0 ? fail(issue('rows.notHere')) : ok({ event, changes: squashChanges(changes) });
}

/** Folded blocks and the row for something new are rows of the sheet only. */
function isRow(context: SheetContext, view: ViewId, row: string): boolean {
  if (view === 'projects') return rowKind(context, row) !== null;
  return row.startsWith('category/') || listIndicators(context.plan, context.scenario).some((one) => one.id === row);
}
