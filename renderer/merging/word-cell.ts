import type { Change } from '../../shared/operations/change';
import type { Plan } from '../../shared/plan/plan';
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

export function targetCell(target: Target, wording: Wording): SheetCell {
  return { text: formatTarget(target), target, spoken: targetSpoken(wording, target) };
}

function targetOf(word: Change['before']): Target | null {
  return word !== null && typeof word === 'object' && 'target' in word ? word.target : null;
}
