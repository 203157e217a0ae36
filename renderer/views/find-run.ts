import type { Issue } from '../../shared/base/issue';
import { ok } from '../../shared/base/result';
import { replaceInTurn } from '../../shared/edits/replace-in-turn';
import { replaceText } from '../../shared/edits/replace-text';
import type { Plan } from '../../shared/plan/plan';
import type { Wording } from '../../shared/wording/zh-CN';
import { settleSheet, sheetOnScreen } from '../grid/mounted-sheet';
import { deskState, goTo } from '../session/desk-state';
import type { PlanSession } from '../session/plan-session';
import { addressOfCell } from './address-of-cell';
import { type FindPlace, findHits, type Hit, hitFrom, sameCell } from './find-hits';
import { findState } from './find-state';
import { goToAddress } from './go-to-address';
import { openSheet } from './open-sheet';
import { sheetContext } from './sheet-context';
import { typeIntoView, wholeSheet } from './view-sheets';

/** Where finding happens now; null: the view has no sheet. */
export function findPlace(plan: Plan, wording: Wording): FindPlace | null {
  const { scenario, view } = deskState.getState();
  const sheet = openSheet.getState().sheet;
  return sheet === null ? null : { plan, scenario, view, model: sheet.arranged, wording };
}

/** Opens the panel; what is selected now is what 选区 will mean. */
export function openFind(open: 'find' | 'replace'): void {
  const cells = sheetOnScreen.getState().handle?.selectedCells() ?? [];
  findState.setState(({ scope }) => ({
    open,
    within: cells,
    scope: cells.length > 1 ? 'selection' : scope === 'selection' ? 'table' : scope,
  }));
}

/** F3 and Shift+F3. Without anything to look for it asks what. */
export function goToHit(session: PlanSession, wording: Wording, step: 1 | -1): void {
  const asked = findState.getState();
  if (asked.text === '') openFind('find');
  if (asked.text === '' || !settleSheet()) return;
  const place = findPlace(session.state.getState().plan, wording);
  if (place === null) return;
  const { view, active } = deskState.getState();
  const hit = hitFrom(place, findHits(place, asked), active[view] ?? null, step);
  if (hit !== null) showHit(place, hit);
}

function showHit(place: FindPlace, { scenario, cell }: Hit): void {
  if (scenario === place.scenario && place.model.rows.some(({ id }) => id === cell.row)) {
    goTo(place.view, cell);
    return;
  }
  const address = addressOfCell({ plan: place.plan, scenario }, place.view, cell);
  // Names of categories and boxes are the plan's own, also where a draft was searched.
  if (address !== null) goToAddress(place.plan, address);
}

/** What became of a replacement. */
export interface ReplaceOutcome {
  readonly changed: number;
  readonly refused: readonly Issue[];
}

/** Replaces in all hits (one operation, one undo) or in the active cell alone. Null: there is none. */
export function replaceHits(session: PlanSession, wording: Wording, which: 'all' | 'active'): ReplaceOutcome | null {
  if (!settleSheet()) return null;
  const { plan } = session.state.getState();
  const place = findPlace(plan, wording);
  if (place === null) return null;
  const { view, active } = deskState.getState();
  const asked = findState.getState();
  const here = active[view];
  const hits = findHits(place, { ...asked, pinyin: false }).filter(
    ({ scenario, cell }) =>
      which === 'all' || (scenario === place.scenario && here !== undefined && sameCell(cell, here)),
  );
  if (hits.length === 0) return null;
  const replaced = replaceInTurn(plan, hits, (now, { scenario, cell }) => {
    const context = sheetContext(now, scenario, [], wording);
    const held = (scenario === place.scenario ? place.model : wholeSheet(context, view))?.cell(cell.row, cell.column);
    const text = replaceText(held?.editText ?? held?.text ?? '', asked, asked.replacement);
    // A text that only stands for the cell (a date as printed) may differ from what is typed there.
    if (text === null) return ok({ event: 'cell.replace', changes: [] });
    return typeIntoView(context, view, cell, text, () => crypto.randomUUID());
  });
  const done = session.run(ok(replaced.edit));
  return done.ok ? replaced : { changed: 0, refused: [done.issue] };
}
