import { shownValue } from '../../shared/analysis/shown-value';
import type { ScenarioId } from '../../shared/base/ids';
import { type Address, placeKey } from '../../shared/plan/address';
import { isPinned } from '../../shared/plan/effective';
import type { EntityKind, Indicator } from '../../shared/plan/entity';
import { originOf } from '../../shared/plan/held-layers';
import { noteOf } from '../../shared/plan/note';
import { isInScope } from '../../shared/plan/package-scope';
import { ROOT } from '../../shared/plan/plan';
import { chainOf, resolveField, resolveValue } from '../../shared/plan/resolve';
import { formatTarget } from '../../shared/target/format-target';
import type { CellMark, SheetCell } from '../grid/sheet';
import { fieldAddress, lockedAt, problemText, type SheetContext, scenarioName, valueAddress } from './sheet-context';
import { targetSpoken } from './target-spoken';

/** The cell of an indicator's value in a region and year: held, inherited, or worked out between set years. */
export function valueCell(
  context: SheetContext,
  indicator: Indicator,
  place: Pick<Extract<Address, { kind: 'value' }>, 'region' | 'year'>,
): SheetCell {
  const { plan, scenario, wording } = context;
  const shown = shownValue(plan, scenario, indicator, place);
  const address = valueAddress(context, indicator.id, place.region, place.year);
  const text = shown.value === null ? '' : formatTarget(shown.value);
  const before = (): string => {
    const parent = chainOf(plan, scenario)[1] ?? ROOT;
    return targetSpoken(wording, resolveValue(plan, { ...address, scenario: parent }).value);
  };
  const said = targetSpoken(wording, shown.value);
  const unit = shown.value?.kind === 'number' || shown.value?.kind === 'range' ? (indicator.unit ?? '') : '';
  // Of a package only what its office may write stands out.
  const tone = isInScope(plan, address) ? {} : { tone: 'muted' as const };
  return decorate(context, address, { text, target: shown.value, unit: indicator.unit, ...tone }, said + unit, {
    origin: shown,
    before,
    computed: shown.computed,
  });
}

interface Origin {
  readonly origin: { readonly from: ScenarioId | null; readonly own: boolean };
  readonly before: () => string;
  readonly computed: boolean;
}

/** A cell that shows a field of an entity; `cell` says how it looks, this adds where it comes from. */
export function fieldCell(
  context: SheetContext,
  entity: EntityKind,
  id: string,
  field: string,
  cell: SheetCell,
): SheetCell {
  const { plan, scenario, wording } = context;
  const origin = resolveField(plan, scenario, entity, id, field);
  const before = (): string => {
    const parent = chainOf(plan, scenario)[1] ?? ROOT;
    const { value } = resolveField(plan, parent, entity, id, field);
    if (value === null || value === '') return wording.targets.blank;
    return typeof value === 'object' ? targetSpoken(wording, value) : String(value);
  };
  const said = cell.spoken ?? (cell.text === '' ? wording.targets.blank : cell.text);
  return decorate(context, fieldAddress(context, entity, id, field), cell, said, { origin, before, computed: false });
}

function decorate(context: SheetContext, address: Address, cell: SheetCell, said: string, origin: Origin): SheetCell {
  const { scenario, wording } = context;
  const locked = lockedAt(context, address);
  const words = wording.indicators.marks;
  const marks: CellMark[] = [...(cell.marks ?? [])];
  const notes: string[] = [];
  const { from, own } = origin.origin;
  if (own && scenario !== ROOT) {
    const pinned = isPinned(context.plan, address);
    marks.push(pinned ? 'pinned' : 'own');
    notes.push(pinned ? words.pinned : words.own(origin.before()));
  } else if (from !== null && from !== scenario && originOf(context.plan, from) !== ROOT) {
    marks.push('inherited');
    notes.push(words.inherited(scenarioName(context.plan, from, wording)));
  }
  if (origin.computed) {
    marks.push('computed');
    notes.push(words.computed);
  }
  const found = context.problems.get(placeKey(address)) ?? [];
  if (found.some((problem) => problem.severity === 'error')) marks.push('error');
  else if (found.some((problem) => problem.severity === 'warning')) marks.push('caution');
  for (const problem of found) {
    if (problem.severity === 'error') notes.push(words.error(problemText(wording, problem)));
    if (problem.severity === 'warning') notes.push(words.caution(problemText(wording, problem)));
  }
  const note = noteOf(context.plan, address);
  if (note !== '') {
    marks.push('note');
    notes.push(wording.table.noteTip(note));
  }
  // Worked-out cells are muted, and there are many: a tip on each of them would only be in the way.
  const tips = origin.computed ? notes.filter((note) => note !== words.computed) : notes;
  const tip = [...(cell.tip === undefined ? [] : [cell.tip]), ...tips].join('\n');
  return {
    ...cell,
    ...(marks.length === 0 ? {} : { marks }),
    ...(tip === '' ? {} : { tip }),
    spoken: [said, ...notes].join('，'),
    ...(locked === undefined ? {} : { locked: cell.locked ?? locked }),
  };
}

/** A cell of a row that the draft dropped: struck out, to be put back and not edited. */
export function droppedCell({ wording }: SheetContext, text: string): SheetCell {
  const said = wording.indicators.marks.dropped;
  return {
    text,
    marks: ['dropped'],
    tip: said,
    spoken: [text, said].filter((part) => part !== '').join('，'),
    locked: said,
  };
}
