import type { ShownChange } from '../../shared/analysis/shown-changes';
import { placeKey } from '../../shared/plan/address';
import type { Plan } from '../../shared/plan/plan';
import { placeText } from '../views/place-text';
import { useWording } from '../wording/wording-context';
import { shownText } from './place-items';

export interface ShownChangeListProps {
  readonly plan: Plan;
  readonly changes: readonly ShownChange[];
  /** Lines shown; the rest is counted. */
  readonly most: number;
}

/** What a scenario would show differently: 每千老年人养老床位数 · 2020年  40 → 45. */
export function ShownChangeList({ plan, changes, most }: ShownChangeListProps) {
  const wording = useWording();
  const more = changes.length - most;
  return (
    <ul className="scenario-changes">
      {changes.slice(0, most).map(({ address, before, after }) => (
        <li key={placeKey(address)}>
          <span>{placeText(plan, address, wording)}</span>
          <span>
            {shownText(plan, wording, address, before)}
            {wording.history.arrow}
            <b>{shownText(plan, wording, address, after)}</b>
          </span>
        </li>
      ))}
      {more > 0 ? <li className="scenario-quiet">{wording.scenarios.list.more(more)}</li> : null}
    </ul>
  );
}
