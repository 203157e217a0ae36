import type { Change } from '../../shared/operations/change';
import { type Plan, ROOT } from '../../shared/plan/plan';
import { resolveValue } from '../../shared/plan/resolve';
import { formatTarget } from '../../shared/target/format-target';
import type { Target } from '../../shared/target/target';
import type { Wording } from '../../shared/wording/zh-CN';
import type { SheetCell } from '../grid/sheet';
import { changeText } from '../views/change-text';
import { targetSpoken } from '../views/target-spoken';

/** What one side says at the place of a change. */
export function wordCell(plan: Plan, change: Change, word: Change['before'], wording: Wording): SheetCell {
  const target = targetOf(word);
  if (target !== null) return targetCell(target, wording);
  const text = changeText(plan, { ...change, before: word } as Change, wording).before;
  return { text, target: null, tip: text, tone: 'muted' };
}

/** What the plan says now at the place of a change; where a draft is silent, also what it shows instead. */
export function heldCell(plan: Plan, change: Change, wording: Wording): SheetCell {
  const cell = wordCell(plan, change, change.before, wording);
  if (change.kind !== 'value' || change.before.state !== 'silent' || change.scenario === ROOT) return cell;
  const shown = resolveValue(plan, change).value;
  if (shown === null) return cell;
  const text = `${cell.text} ${formatTarget(shown)}`;
  return { ...cell, text, tip: text };
}

export function targetCell(target: Target, wording: Wording): SheetCell {
  return { text: formatTarget(target), target, spoken: targetSpoken(wording, target) };
}

function targetOf(word: Change['before']): Target | null {
  return word !== null && typeof word === 'object' && 'target' in word ? word.target : null;
}
