import { History, Lock } from 'lucide-react';
import { type DragEvent, type KeyboardEvent, useMemo, useState } from 'react';
import type { Comparison, DirectionCount } from '../../../shared/analysis/comparison';
import type { ScenarioId } from '../../../shared/base/ids';
import { readPastId } from '../../../shared/operations/past-scenario';
import { isLocked } from '../../../shared/plan/locked';
import type { Plan } from '../../../shared/plan/plan';
import type { Direction } from '../../../shared/target/compare-targets';
import { drawNow } from '../../parts/draw-now';
import { deskState } from '../../session/desk-state';
import { useWording } from '../../wording/wording-context';
import { scenarioName } from '../sheet-context';
import { ChangeTicks, ticksOf, ticksOfTargets } from './change-ticks';
import './change-strip.css';
import { DirectionMark } from './direction-mark';
import { reorderCompared } from './reorder-compared';

const ICON = { size: 12, strokeWidth: 1.75, 'aria-hidden': true } as const;
const DRAGGED = 'text/x-equiplan-scenario';

export interface ChangeStripProps {
  readonly plan: Plan;
  readonly comparison: Comparison;
  /** Whose rows are ticked and counted. */
  readonly part: 'indicators' | 'milestones';
}

/**
 * Each scenario at a glance, the base first: one tick for each row, then how many of each kind. A part is taken to
 * another place by dragging or by Alt and the arrows; what stands first is what the others are held against.
 */
export function ChangeStrip({ plan, comparison, part }: ChangeStripProps) {
  const words = useWording().comparison;
  const [said, setSaid] = useState('');
  const [over, setOver] = useState<number | null>(null);
  const wording = useWording();
  const { scenarios } = comparison;
  const move = (id: ScenarioId, to: number): void => {
    const compared = reorderCompared(scenarios, id, to);
    if (compared === null) return;
    drawNow(() => deskState.setState({ compared }));
    setSaid(words.order.reordered(scenarioName(plan, id, wording), compared.indexOf(id) + 1, compared.length));
  };
  const drop = (event: DragEvent, to: number): void => {
    event.preventDefault();
    setOver(null);
    const id = scenarios.find((one) => one === event.dataTransfer.getData(DRAGGED));
    if (id !== undefined) move(id, to);
  };
  return (
    <ol className="change-strip" aria-label={words.order.label}>
      {comparison.counts.map((count, index) => (
        <li
          key={count.scenario}
          className="change-strip-place"
          data-over={over === index || undefined}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(index);
          }}
          onDragLeave={() => setOver(null)}
          onDrop={(event) => drop(event, index)}
        >
          <ScenarioPart
            plan={plan}
            comparison={comparison}
            part={part}
            index={index}
            onMove={(to) => move(count.scenario, to)}
          />
        </li>
      ))}
      <li className="visually-hidden" aria-live="polite">
        {said}
      </li>
    </ol>
  );
}

interface ScenarioPartProps extends ChangeStripProps {
  readonly index: number;
  readonly onMove: (to: number) => void;
}

function ScenarioPart({ plan, comparison, part, index, onMove }: ScenarioPartProps) {
  const wording = useWording();
  const words = wording.comparison;
  const { scenarios, targets, milestones, counts } = comparison;
  const scenario = scenarios[index] as ScenarioId;
  const count = counts[index] as DirectionCount;
  const moved = useMemo(() => milestones.map((row) => row.sides[index]?.direction ?? 'same'), [milestones, index]);
  const ticks = useMemo(
    () => (part === 'indicators' ? ticksOfTargets(targets, index) : ticksOf(moved)),
    [part, targets, moved, index],
  );
  const of = (kind: Direction): number =>
    part === 'indicators' ? count[kind] : moved.filter((direction) => direction === kind).length;
  const name = scenarioName(plan, scenario, wording);
  const base = index === 0;
  const press = (event: KeyboardEvent): void => {
    const to = placeByKey(event, index);
    if (to === null) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(to);
  };
  const told = base
    ? words.order.base(name)
    : [
        words.strip(name, of('stricter'), of('looser'), of('incomparable'), of('same')),
        ...countWords(count, words),
      ].join('，');
  return (
    <button
      type="button"
      className={base ? 'change-strip-scenario change-strip-base' : 'change-strip-scenario'}
      draggable
      aria-label={told}
      aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight Alt+Home"
      title={`${name}\n${words.order.hint}`}
      onKeyDown={press}
      onDragStart={(event) => {
        event.dataTransfer.setData(DRAGGED, scenario);
        event.dataTransfer.effectAllowed = 'move';
      }}
    >
      <span className="change-strip-head">
        {readPastId(scenario) !== null ? <History {...ICON} /> : isLocked(plan, scenario) ? <Lock {...ICON} /> : null}
        <b className="change-strip-name">{name}</b>
        {base ? <span className="change-strip-tag">{words.base}</span> : null}
        {countWords(count, words).map((text) => (
          <span key={text} className="change-strip-more">
            {text}
          </span>
        ))}
      </span>
      {base ? (
        <span className="change-strip-body change-strip-more">
          {words.order.against(part === 'indicators' ? comparison.total : milestones.length)}
        </span>
      ) : (
        <span className="change-strip-body">
          <ChangeTicks bins={ticks} />
          {(['stricter', 'looser', 'incomparable', 'same'] as const).map((kind) => (
            <span key={kind} className={`change-strip-count change-strip-${kind}`}>
              <DirectionMark direction={kind} />
              <span className="change-strip-word">{words[kind]}</span>
              <b>{of(kind)}</b>
            </span>
          ))}
        </span>
      )}
    </button>
  );
}

/** 改期 1 · 新增 2: only what there is. */
function countWords(count: DirectionCount, words: ReturnType<typeof useWording>['comparison']): readonly string[] {
  return (['moved', 'requantified', 'added', 'dropped'] as const).flatMap((kind) =>
    count[kind] === 0 ? [] : [words.order[kind](count[kind])],
  );
}

function placeByKey({ key, altKey, ctrlKey, metaKey }: KeyboardEvent, index: number): number | null {
  if (!altKey || ctrlKey || metaKey) return null;
  if (key === 'ArrowLeft') return index - 1;
  if (key === 'ArrowRight') return index + 1;
  return key === 'Home' ? 0 : null;
}
