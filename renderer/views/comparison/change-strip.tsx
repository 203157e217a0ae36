import type { Comparison } from '../../../shared/analysis/comparison';
import type { Plan } from '../../../shared/plan/plan';
import type { Direction } from '../../../shared/target/compare-targets';
import { useWording } from '../../wording/wording-context';
import { scenarioName } from '../sheet-context';
import './change-strip.css';

const WIDTH = 150;
const HEIGHT = 20;
const MIDDLE = HEIGHT / 2;
const KINDS = ['stricter', 'looser', 'incomparable', 'same'] as const;

export interface ChangeStripProps {
  readonly plan: Plan;
  readonly comparison: Comparison;
}

/** Each scenario at a glance: one tick per indicator in table order, then how many of each kind. */
export function ChangeStrip({ plan, comparison }: ChangeStripProps) {
  const wording = useWording();
  const words = wording.comparison;
  return (
    <div className="change-strip">
      {comparison.counts.slice(1).map((count, index) => {
        const name = scenarioName(plan, count.scenario, wording);
        const directions = comparison.targets.map((row) => row.sides[index + 1]?.direction ?? 'same');
        return (
          <section
            className="change-strip-scenario"
            key={count.scenario}
            aria-label={words.strip(name, count.stricter, count.looser, count.incomparable, count.same)}
          >
            <h2 className="change-strip-name">{name}</h2>
            <Ticks directions={directions} />
            {KINDS.map((kind) => (
              <span key={kind} className={`change-strip-count change-strip-${kind}`}>
                <Mark direction={kind} />
                {words[kind]} <b>{count[kind]}</b>
              </span>
            ))}
          </section>
        );
      })}
    </div>
  );
}

/** Up: stricter, down: looser, diamond: not comparable, bare line: unchanged. */
function Ticks({ directions }: { readonly directions: readonly Direction[] }) {
  const step = WIDTH / Math.max(1, directions.length);
  return (
    <svg
      className="change-strip-ticks"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      aria-hidden="true"
    >
      <path className="change-strip-line" d={`M0 ${MIDDLE}h${WIDTH}`} />
      {directions.map((direction, index) =>
        direction === 'same' ? null : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a tick is its place in the table
          <g key={index} transform={`translate(${(index + 0.5) * step} ${MIDDLE})`}>
            <Shape direction={direction} />
          </g>
        ),
      )}
    </svg>
  );
}

function Shape({ direction }: { readonly direction: Exclude<Direction, 'same'> }) {
  switch (direction) {
    case 'stricter':
      return <path className="change-strip-up" d="M-3.2 0 0-8 3.2 0z" />;
    case 'looser':
      return <path className="change-strip-down" d="M-2.7.7h5.4L0 7.6z" />;
    case 'incomparable':
      return <path className="change-strip-diamond" d="M0-3.6 3.6 0 0 3.6-3.6 0z" />;
  }
}

function Mark({ direction }: { readonly direction: Direction }) {
  return (
    <svg viewBox="-5 -9 10 18" width="9" height="16" aria-hidden="true">
      {direction === 'same' ? <path className="change-strip-dash" d="M-4 0h8" /> : null}
      {direction === 'stricter' ? <path className="change-strip-up" d="M-4.4 4 0-4.6 4.4 4z" /> : null}
      {direction === 'looser' ? <path className="change-strip-down" d="M-4-3.6h8L0 4.2z" /> : null}
      {direction === 'incomparable' ? <path className="change-strip-diamond" d="M0-4.2 4.2 0 0 4.2-4.2 0z" /> : null}
    </svg>
  );
}
