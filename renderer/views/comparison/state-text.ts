import type { TargetRow } from '../../../shared/analysis/compared-rows';
import type { Attainment } from '../../../shared/target/attainment';
import type { Wording } from '../../../shared/wording/zh-CN';
import type { SheetCell } from '../../grid/sheet';

/** Where the base stands to the target, before and after: 优于目标 → 需提升; with several drafts each that differs by its name. */
export function stateText(row: TargetRow, names: readonly string[], wording: Wording): SheetCell {
  const words = wording.comparison;
  const [first, ...others] = row.sides;
  if (first === undefined) return { text: '' };
  const say = (state: Attainment): string => wording.targets.attainment[state];
  const changed = new Map<Attainment, string[]>();
  others.forEach((side, index) => {
    if (side.state === first.state || !side.listed) return;
    const name = wording.report.comparison.shortName(names[index + 1] ?? '');
    changed.set(side.state, [...(changed.get(side.state) ?? []), name]);
  });
  if (changed.size === 0 || !first.listed) return { text: say(first.state), glyph: first.state, tone: 'muted' };
  const named = others.length > 1;
  const after = [...changed]
    .map(([state, who]) => (named ? words.stateOf(who, say(state)) : say(state)))
    .join(words.andState);
  const text = words.stateMoves(say(first.state), after);
  return { text, tip: text };
}
