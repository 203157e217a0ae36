import type { ScenarioId } from '../../shared/base/ids';
import { matchesText } from '../../shared/edits/replace-text';
import { type Plan, ROOT } from '../../shared/plan/plan';
import { listScenarios } from '../../shared/plan/plan-lists';
import { chainOf } from '../../shared/plan/resolve';
import type { Wording } from '../../shared/wording/zh-CN';
import { searchKey } from '../frame/search-key';
import { findCells, nextHit } from '../grid/find-cells';
import type { CellRef, SheetModel } from '../grid/sheet';
import type { ViewId } from '../session/desk-state';
import type { FindState } from './find-state';
import { sheetContext } from './sheet-context';
import { wholeSheet } from './view-sheets';

/** A cell that answers, in a scenario. */
export interface Hit {
  readonly scenario: ScenarioId;
  readonly cell: CellRef;
}

export interface FindPlace {
  readonly plan: Plan;
  readonly scenario: ScenarioId;
  readonly view: ViewId;
  /** As shown. */
  readonly model: SheetModel;
  readonly wording: Wording;
}

/** Everything that answers, parents' scenarios first. In a draft only what it says itself: the rest is its parent's. */
export function findHits(place: FindPlace, asked: FindState): readonly Hit[] {
  const matches = matcherOf(asked);
  if (asked.scope !== 'scenarios') {
    const within = new Set(asked.within.map(cellKey));
    const inside = (cell: CellRef) => asked.scope === 'table' || within.has(cellKey(cell));
    return findCells(place.model, matches, inside).map((cell) => ({ scenario: place.scenario, cell }));
  }
  return scenariosInTurn(place.plan).flatMap((scenario) => {
    const model = wholeSheet(sheetContext(place.plan, scenario, [], place.wording), place.view);
    if (model === null) return [];
    const own = ({ row, column }: CellRef) =>
      scenario === ROOT || model.cell(row, column).marks?.includes('own') === true;
    return findCells(model, matches, own).map((cell) => ({ scenario, cell }));
  });
}

/** The hit after or before the active cell, around the ends; null when there is none. */
export function hitFrom(place: FindPlace, hits: readonly Hit[], from: CellRef | null, step: 1 | -1): Hit | null {
  const here = hits.findIndex(
    ({ scenario, cell }) => scenario === place.scenario && from !== null && sameCell(cell, from),
  );
  if (here >= 0) return hits.at((here + step) % hits.length) ?? null;
  const ours = hits.filter(({ scenario }) => scenario === place.scenario).map(({ cell }) => cell);
  const next = nextHit(place.model, ours, from, step);
  return hits.find(({ scenario, cell }) => scenario === place.scenario && cell === next) ?? hits[0] ?? null;
}

export function sameCell(left: CellRef, right: CellRef): boolean {
  return left.row === right.row && left.column === right.column;
}

function cellKey({ row, column }: CellRef): string {
  return `${row}\u0000${column}`;
}

/** Letters alone may be pinyin initials: yss finds 医师数. Never when whole cells or case are asked. */
function matcherOf(asked: FindState): (text: string) => boolean {
  const initials = asked.pinyin && !asked.wholeCell && !asked.matchCase && /^[a-z]{2,}$/i.test(asked.text);
  return (text) =>
    matchesText(text, asked) || (initials && searchKey(text).initials.includes(asked.text.toLowerCase()));
}

/** The plan in force, then drafts, each after its parent. */
function scenariosInTurn(plan: Plan): readonly ScenarioId[] {
  return listScenarios(plan)
    .map(({ id }) => id)
    .sort((left, right) => chainOf(plan, left).length - chainOf(plan, right).length);
}
