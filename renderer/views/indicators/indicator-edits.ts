import { asId, type CategoryId, type IdSource, type IndicatorId, type RegionId } from '../../../shared/base/ids';
import { issue } from '../../../shared/base/issue';
import { fail, ok } from '../../../shared/base/result';
import type { EditResult } from '../../../shared/edits/edit';
import { addEntity, dropEntity, setField } from '../../../shared/edits/edit-entity';
import { giveReason } from '../../../shared/edits/give-reason';
import { pasteTarget, setTarget, valueChanges } from '../../../shared/edits/set-target';
import { applyChanges } from '../../../shared/operations/apply-changes';
import type { Change } from '../../../shared/operations/change';
import { type Address, placeKey } from '../../../shared/plan/address';
import { droppedHere } from '../../../shared/plan/dropped-entities';
import { ROOT } from '../../../shared/plan/plan';
import { listCategories, listIndicators, planFacts } from '../../../shared/plan/plan-lists';
import type { CellRef } from '../../grid/sheet';
import { fieldAddress, type PlanView, type SheetContext, valueAddress } from '../sheet-context';
import { cleanTyped, optionalTyped, readChoice } from '../typed-text';
import { yearOfColumn } from '../year-column';
import { ADD_ROW } from './indicator-rows';
import { attributeChoices } from './indicator-sheet';

const EMPTY_CATEGORY = 'category/';

/** The address that a cell of the indicator sheet shows; null where it shows something worked out. */
export function indicatorAddress(context: PlanView, region: RegionId, { row, column }: CellRef): Address | null {
  const indicator = listIndicators(context.plan, context.scenario).find((one) => one.id === row);
  if (indicator === undefined) {
    if (droppedHere(context.plan, context.scenario, 'indicator').some((one) => one.id === row)) {
      return fieldAddress(context, 'indicator', row, 'position');
    }
    return row.startsWith(EMPTY_CATEGORY) && column === 'category'
      ? fieldAddress({ scenario: ROOT }, 'category', row.slice(EMPTY_CATEGORY.length), 'name')
      : null;
  }
  const year = yearOfColumn(column);
  if (year !== null) return valueAddress(context, indicator.id, region, year);
  if (column === 'category') return fieldAddress({ scenario: ROOT }, 'category', indicator.category, 'name');
  if (column === 'state' || column === 'reason') {
    return valueAddress(context, indicator.id, region, planFacts(context.plan).targetYear);
  }
  return fieldAddress(context, 'indicator', indicator.id, column);
}

/** The edit that typing a text into a cell means. */
export function typeIntoIndicators(
  context: SheetContext,
  region: RegionId,
  cell: CellRef,
  text: string,
  newId: IdSource,
): EditResult {
  const { plan, scenario } = context;
  if (cell.row === ADD_ROW) return typeIntoAddRow(context, cell.column, text, newId);
  if (cell.row.startsWith(EMPTY_CATEGORY) && cell.column === 'name') {
    return addIndicator(context, cleanTyped(text), cell.row.slice(EMPTY_CATEGORY.length), newId);
  }
  const address = indicatorAddress(context, region, cell);
  if (address === null || cell.column === 'state') return fail(issue('cell.computed'));
  if (cell.column === 'reason') return typeReason(context, address, text);
  if (address.kind === 'value') return setTarget(plan, address, text);
  const { entity, id, field } = address;
  switch (field) {
    case 'name':
      return entity === 'category'
        ? renameCategory(context, id, cleanTyped(text))
        : setField(plan, scenario, entity, id, field, cleanTyped(text));
    case 'attribute': {
      const choice = readChoice(attributeChoices(context.wording), text);
      if (!choice.ok) return choice;
      return setField(plan, scenario, entity, id, field, choice.value === 'none' ? null : choice.value);
    }
    default:
      return setField(plan, scenario, entity, id, field, optionalTyped(text));
  }
}

/** The edit that a pasted or filled text means: value cells keep what they cannot read, the others refuse it. */
export function pasteIntoIndicators(
  context: SheetContext,
  region: RegionId,
  cell: CellRef,
  text: string,
  newId: IdSource,
): EditResult {
  const address = yearOfColumn(cell.column) === null ? null : indicatorAddress(context, region, cell);
  return address?.kind === 'value'
    ? pasteTarget(context.plan, address, text)
    : typeIntoIndicators(context, region, cell, text, newId);
}

function typeReason({ plan, scenario }: SheetContext, address: Address, text: string): EditResult {
  const basis = plan.reasons.get(scenario)?.get(placeKey(address))?.basis ?? '';
  return giveReason(plan, [address], { reason: cleanTyped(text), basis });
}

function typeIntoAddRow(context: SheetContext, column: string, text: string, newId: IdSource): EditResult {
  const name = cleanTyped(text);
  if (column === 'category') return addCategory(context, name, newId);
  if (column !== 'name') return fail(issue('row.nameFirst'));
  const last =
    listIndicators(context.plan, context.scenario).at(-1)?.category ?? listCategories(context.plan).at(-1)?.id;
  return addIndicator(context, name, last ?? null, newId);
}

/** Adds an indicator after the last of a category; without a category it makes the first one, in the same operation. */
export function addIndicator(
  context: SheetContext,
  name: string,
  category: string | null,
  newId: IdSource,
): EditResult {
  const { plan, scenario, wording } = context;
  if (name === '') return ok({ event: 'indicator.add', changes: [] });
  if (category !== null) return addEntity(plan, scenario, 'indicator', newId(), { name, category });
  const id = asId<CategoryId>(newId());
  const first = addEntity(plan, ROOT, 'category', id, { name: wording.indicators.newCategory });
  if (!first.ok) return first;
  const then = addEntity(applyChanges(plan, first.value.changes), scenario, 'indicator', newId(), {
    name,
    category: id,
  });
  return then.ok ? ok({ event: then.value.event, changes: [...first.value.changes, ...then.value.changes] }) : then;
}

export function addCategory({ plan }: SheetContext, name: string, newId: IdSource): EditResult {
  if (name === '') return ok({ event: 'category.add', changes: [] });
  if (categoryNamed(plan, name) !== undefined) return fail(issue('category.nameTaken', '', { name }));
  return addEntity(plan, ROOT, 'category', newId(), { name });
}

function renameCategory({ plan }: SheetContext, id: string, name: string): EditResult {
  const taken = categoryNamed(plan, name);
  if (taken !== undefined && taken.id !== id) return fail(issue('category.nameTaken', '', { name }));
  return setField(plan, ROOT, 'category', id, 'name', name);
}

function categoryNamed(plan: SheetContext['plan'], name: string) {
  return listCategories(plan).find((category) => category.name === name);
}

/** 新指标, 新指标2, …: the first that no listed entity has. */
export function freeName(
  taken: readonly string[],
  name: string,
  numbered: (name: string, number: number) => string,
): string {
  for (let number = 1; ; number += 1) {
    const wanted = number === 1 ? name : numbered(name, number);
    if (!taken.includes(wanted)) return wanted;
  }
}

/** Delete on a selection: values and optional fields become empty in one operation. Names stay: `field.nameMissing`. */
export function clearIndicatorCells(context: SheetContext, region: RegionId, cells: readonly CellRef[]): EditResult {
  const changes: Change[] = [];
  for (const cell of cells) {
    if (cell.row === ADD_ROW || cell.column === 'state' || cell.column === 'reason') continue;
    const address = indicatorAddress(context, region, cell);
    if (address === null) continue;
    if (address.kind === 'value') {
      changes.push(...valueChanges(context.plan, address, null));
      continue;
    }
    if (address.field === 'name') return fail(issue('field.nameMissing'));
    const cleared = setField(context.plan, context.scenario, address.entity, address.id, address.field, null);
    if (!cleared.ok) return cleared;
    changes.push(...cleared.value.changes);
  }
  return ok({ event: 'cell.clear', changes });
}

/** Drops the indicator of a row, or the category of an empty one. */
export function dropIndicatorRow({ plan, scenario }: SheetContext, row: string): EditResult {
  if (row.startsWith(EMPTY_CATEGORY)) return dropEntity(plan, ROOT, 'category', [row.slice(EMPTY_CATEGORY.length)]);
  return dropEntity(plan, scenario, 'indicator', [asId<IndicatorId>(row)]);
}
