import type { IdSource } from '../../../shared/base/ids';
import { issue } from '../../../shared/base/issue';
import { fail, ok } from '../../../shared/base/result';
import type { EditResult } from '../../../shared/edits/edit';
import { addEntity, dropEntity, setField } from '../../../shared/edits/edit-entity';
import { applyChanges } from '../../../shared/operations/apply-changes';
import type { Change } from '../../../shared/operations/change';
import type { Address } from '../../../shared/plan/address';
import { droppedHere } from '../../../shared/plan/dropped-entities';
import { readDue } from '../../../shared/plan/due-date';
import type { FieldValue } from '../../../shared/plan/field';
import { ROOT } from '../../../shared/plan/plan';
import { listBoxes, listMilestones, listProjects } from '../../../shared/plan/plan-lists';
import { fitToUnit } from '../../../shared/target/fit-unit';
import { readTypedTarget } from '../../../shared/target/typed-target';
import type { CellRef, Choice } from '../../grid/sheet';
import { fieldAddress, type PlanView, type SheetContext } from '../sheet-context';
import { cleanTyped, optionalTyped, readChoice } from '../typed-text';
import { countingChoices, firmnessChoices, statusChoices } from './project-sheet';

type FieldAddress = Extract<Address, { kind: 'field' }>;

/** The kind of entity behind a row id; null for a row that is gone. */
export function rowKind({ plan, scenario }: PlanView, row: string): 'box' | 'project' | 'milestone' | null {
  if (listMilestones(plan, scenario).some((one) => one.id === row)) return 'milestone';
  if (listProjects(plan, scenario).some((one) => one.id === row)) return 'project';
  return listBoxes(plan).some((one) => one.id === row) ? 'box' : null;
}

/** The address under a cell; null where a heading has no such column. */
export function projectAddress(context: PlanView, { row, column }: CellRef): FieldAddress | null {
  const kind = rowKind(context, row);
  if (kind === null) return droppedAddress(context, row);
  if (kind === 'milestone') return fieldAddress(context, kind, row, column);
  if (column === 'what') return fieldAddress(context, kind, row, 'name');
  return kind === 'project' && column === 'responsible' ? fieldAddress(context, kind, row, column) : null;
}

/** Of a row that the draft dropped only this can be put back: that it is listed. */
function droppedAddress(context: PlanView, row: string): FieldAddress | null {
  const kinds = ['project', 'milestone'] as const;
  const kind = kinds.find((one) => droppedHere(context.plan, context.scenario, one).some(({ id }) => id === row));
  return kind === undefined ? null : fieldAddress(context, kind, row, 'position');
}

/** The edit that typing a text into a cell means. */
export function typeIntoProjects(context: SheetContext, cell: CellRef, text: string): EditResult {
  const address = projectAddress(context, cell);
  if (address === null) return fail(issue('cell.heading'));
  const { entity, id, field } = address;
  const set = (value: FieldValue): EditResult => setField(context.plan, context.scenario, entity, id, field, value);
  switch (field) {
    case 'name':
    case 'what': {
      const name = cleanTyped(text);
      return name === '' ? fail(issue('field.nameMissing')) : set(name);
    }
    case 'quantity':
      return typeQuantity(context, id, text);
    case 'due': {
      const due = readDue(text);
      return due.ok ? set(due.value) : due;
    }
    case 'counting':
      return typeChoice(countingChoices(context.wording), text, (value) => set(value === 'none' ? null : value));
    case 'firmness':
      return typeChoice(firmnessChoices(context.wording), text, set);
    case 'status':
      return typeChoice(statusChoices(context.wording), text, set);
    default:
      return set(optionalTyped(text));
  }
}

function typeChoice(choices: readonly Choice[], text: string, set: (value: string) => EditResult): EditResult {
  const choice = readChoice(choices, text);
  return choice.ok ? set(choice.value) : choice;
}

/** A unit typed behind the number (`50所`) fills an empty unit; another unit than the row's is refused. */
function typeQuantity({ plan, scenario }: SheetContext, id: string, text: string): EditResult {
  const set = (value: FieldValue) => setField(plan, scenario, 'milestone', id, 'quantity', value);
  if (text.trim() === '') return set(null);
  const read = readTypedTarget(text);
  if (!read.ok) return read;
  const rowUnit = listMilestones(plan, scenario).find((one) => one.id === id)?.unit ?? null;
  const fitted = fitToUnit(read.value, rowUnit);
  if (!fitted.ok) return fitted;
  const quantity = set(fitted.value);
  if (!quantity.ok || rowUnit !== null || read.value.unit === null) return quantity;
  const unit = setField(plan, scenario, 'milestone', id, 'unit', read.value.unit);
  return unit.ok
    ? ok({ event: quantity.value.event, changes: [...quantity.value.changes, ...unit.value.changes] })
    : unit;
}

/** Delete on a selection: optional fields become empty in one operation; names stay. */
export function clearProjectCells(context: SheetContext, cells: readonly CellRef[]): EditResult {
  const changes: Change[] = [];
  for (const cell of cells) {
    const address = projectAddress(context, cell);
    if (address === null || KEPT.has(address.field)) continue;
    if (address.field === 'name' || address.field === 'what') return fail(issue('field.nameMissing'));
    const { entity, id, field } = address;
    const cleared = setField(context.plan, context.scenario, entity, id, field, null);
    if (!cleared.ok) return cleared;
    changes.push(...cleared.value.changes);
  }
  return ok({ event: 'cell.clear', changes });
}

/** These always hold one of their choices. */
const KEPT: ReadonlySet<string> = new Set(['firmness', 'status']);

export function addBox({ plan, wording }: SheetContext, newId: IdSource): EditResult {
  const words = wording.projects;
  const taken = new Set(listBoxes(plan).map((box) => box.number));
  let number = 1;
  while (taken.has(words.newBox(number))) number += 1;
  return addEntity(plan, ROOT, 'box', newId(), { number: words.newBox(number), name: words.newBoxName });
}

/** Adds a project to the box of a row, or to the last box; a plan without boxes gets its first one along. */
export function addProject(context: SheetContext, row: string | null, newId: IdSource): EditResult {
  const { plan, scenario, wording } = context;
  const box = boxOfRow(context, row) ?? listBoxes(plan).at(-1)?.id;
  if (box === undefined) return withParent(context, addBox(context, newId), (grown) => addProject(grown, null, newId));
  const inBox = listProjects(plan, scenario).filter((project) => project.box === box);
  const boxNumber = listBoxes(plan).findIndex((one) => one.id === box) + 1;
  return addEntity(
    plan,
    scenario,
    'project',
    newId(),
    { box, number: `${boxNumber}.${inBox.length + 1}`, name: wording.projects.newProject },
    inBox.at(-1)?.id ?? null,
  );
}

/** Adds a milestone after the row's, or to its project, or to the last project; what is missing above comes along. */
export function addMilestone(context: SheetContext, row: string | null, newId: IdSource): EditResult {
  const { plan, scenario, wording } = context;
  const milestones = listMilestones(plan, scenario);
  const at = milestones.find((milestone) => milestone.id === row);
  const projects = listProjects(plan, scenario);
  const box = boxOfRow(context, row);
  const project =
    at?.project ??
    projects.find((one) => one.id === row)?.id ??
    projects.findLast((one) => box === null || one.box === box)?.id;
  if (project === undefined) {
    return withParent(context, addProject(context, row, newId), (grown) => addMilestone(grown, row, newId));
  }
  const after = at?.id ?? milestones.findLast((milestone) => milestone.project === project)?.id ?? null;
  return addEntity(plan, scenario, 'milestone', newId(), { project, what: wording.projects.newMilestone }, after);
}

/** Two edits as one operation, named after the second. */
function withParent(context: SheetContext, first: EditResult, then: (grown: SheetContext) => EditResult): EditResult {
  if (!first.ok) return first;
  const second = then({ ...context, plan: applyChanges(context.plan, first.value.changes) });
  return second.ok
    ? ok({ event: second.value.event, changes: [...first.value.changes, ...second.value.changes] })
    : second;
}

function boxOfRow({ plan, scenario }: SheetContext, row: string | null): string | null {
  const project = listMilestones(plan, scenario).find((one) => one.id === row)?.project ?? row;
  const box = listProjects(plan, scenario).find((one) => one.id === project)?.box ?? row;
  return listBoxes(plan).some((one) => one.id === box) ? box : null;
}

/** Drops a row with what stands below it; all of it comes back with one undo. */
export function dropProjectRow(context: SheetContext, row: string): EditResult {
  const { plan, scenario } = context;
  const kind = rowKind(context, row);
  if (kind === null) return fail(issue('cell.heading'));
  const projects = listProjects(plan, scenario).filter((one) => one.box === row || one.id === row);
  const below = new Set<string>(projects.map((project) => project.id));
  const milestones = listMilestones(plan, scenario).filter((one) => below.has(one.project) || one.id === row);
  const drops: Change[] = [];
  for (const [entity, ids] of [
    ['box', kind === 'box' ? [row] : []],
    ['project', projects.map((project) => project.id)],
    ['milestone', milestones.map((milestone) => milestone.id)],
  ] as const) {
    const dropped = dropEntity(plan, scenario, entity, ids);
    if (!dropped.ok) return dropped;
    drops.push(...dropped.value.changes);
  }
  return ok({ event: `${kind}.drop`, changes: drops });
}
