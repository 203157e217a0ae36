import type { Difference } from '../../shared/analysis/difference';
import { realMinus } from '../../shared/base/real-minus';
import type { Attainment } from '../../shared/target/attainment';
import type { Direction } from '../../shared/target/compare-targets';
import type { Target } from '../../shared/target/target';
import { splitForColumns } from '../../shared/target/target-columns';
import type { Wording } from '../../shared/wording/zh-CN';
import { useWording } from '../wording/wording-context';

/** Shape first, then colour: the same glyphs as in the sheet. */
const STATE_SHAPE: Readonly<Record<Exclude<Attainment, 'undetermined'>, string>> = {
  needs: 'M5.5 9.5v-8M2.3 4.5l3.2-3.2 3.2 3.2',
  level: 'M1.5 3.8h8M1.5 7.2h8',
  beyond: 'M1.5 6l3 3 5-6.5',
};

export function StatePill({ state }: { readonly state: Attainment }) {
  const words = useWording().targets.attainment;
  if (state === 'undetermined') return <span className="inspector-state">{words.undetermined}</span>;
  return (
    <span className={`inspector-state inspector-state-${state}`}>
      <svg viewBox="0 0 11 11" width="11" height="11" aria-hidden="true">
        <path d={STATE_SHAPE[state]} fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
      {words[state]}
    </span>
  );
}

const TREND_SHAPE: Readonly<Record<Direction, { readonly path: string; readonly filled: boolean }>> = {
  stricter: { path: 'M4.5 .5 9 8.5H0z', filled: true },
  looser: { path: 'M4.5 8 .8 1.2h7.4z', filled: false },
  incomparable: { path: 'M4.5 .8 8.2 4.5 4.5 8.2.8 4.5z', filled: false },
  same: { path: 'M1 4.5h7', filled: false },
};

export function Trend({
  direction,
  difference,
}: {
  readonly direction: Direction;
  readonly difference: Difference | null;
}) {
  const wording = useWording();
  const { path, filled } = TREND_SHAPE[direction];
  return (
    <span className={`inspector-trend inspector-trend-${direction}`}>
      <svg viewBox="0 0 9 9" width="9" height="9" aria-hidden="true">
        <path d={path} fill={filled ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth={filled ? 0 : 1.3} />
      </svg>
      {[wording.targets.direction[direction], difference === null ? '' : differenceWords(wording, difference)]
        .filter((part) => part !== '')
        .join(' ')}
    </span>
  );
}

/** `+12.0%`, `−0.5个百分点`: rates move in points, counts in per cent. */
export function differenceWords({ targets }: Wording, { unit, amount, decimals }: Difference): string {
  return signed(amount, decimals) + (unit === 'points' ? targets.points : unit === 'percent' ? '%' : '');
}

/** With its sign, a real minus before what is below zero. */
export function signed(amount: number, decimals: number): string {
  return `${amount < 0 ? '−' : '+'}${Math.abs(amount).toFixed(decimals)}`;
}

/** The one large figure; its comparator is lighter than its number. */
export function Figure({ target }: { readonly target: Target | null }) {
  const wording = useWording();
  if (target === null) return <span className="inspector-words">{wording.targets.blank}</span>;
  const columns = splitForColumns(target);
  if (columns.kind === 'text') return <span className="inspector-words">{columns.text}</span>;
  return (
    <span className="inspector-figure">
      {columns.comparator === '' ? null : <i>{columns.comparator}</i>}
      {realMinus(columns.whole) + columns.fraction + columns.suffix}
    </span>
  );
}
