import { useMemo, useState } from 'react';
import { historyOfPlace } from '../../shared/operations/history';
import { type Address, placeKey } from '../../shared/plan/address';
import { lineOf } from '../../shared/plan/resolve';
import { useSessionState } from '../session/session-context';
import { changeText } from '../views/change-text';
import type { SheetContext } from '../views/sheet-context';
import { timeText } from '../views/time-text';
import { InspectorSection } from './inspector-section';

/** How many are shown before the rest is asked for. */
const SHOWN = 6;

/** What happened at this place in the scenario and those it inherits from, newest first. */
export function CellHistory({ context, address }: { readonly context: SheetContext; readonly address: Address }) {
  const { plan, scenario, wording } = context;
  const log = useSessionState((state) => state.log);
  const place = placeKey(address);
  const [unfolded, setUnfolded] = useState('');
  const entries = useMemo(
    () =>
      historyOfPlace(log, place, lineOf(plan, scenario))
        .map((entry) => ({ ...entry, text: changeText(plan, entry.change, wording) }))
        // A field that was created empty has no story to tell.
        .filter(({ text }) => text.before !== text.after),
    [log, place, plan, scenario, wording],
  );
  const words = wording.inspector;
  const shown = unfolded === place ? entries : entries.slice(0, SHOWN);
  return (
    <InspectorSection title={words.history}>
      {entries.length === 0 ? <p className="inspector-quiet">{words.noHistory}</p> : null}
      <ol className="cell-history">
        {shown.map(({ operation, change, text: { before, after } }, index) => {
          return (
            <li
              key={`${operation.id}/${change.kind}/${change.scenario}`}
              className={index === 0 ? 'cell-history-now' : ''}
            >
              <span className="cell-history-change">
                {change.kind === 'reason' ? `${words.reason}：` : before}
                {change.kind === 'reason' ? '' : wording.history.arrow}
                <b>{after}</b>
              </span>
              <time dateTime={operation.at}>{timeText(operation.at)}</time>
              <span className="cell-history-who">
                {operation.undoes === null
                  ? wording.history.events[operation.event]
                  : wording.history.undo(wording.history.events[operation.event])}
                {operation.by === '' ? '' : ` · ${operation.by}`}
              </span>
            </li>
          );
        })}
      </ol>
      {shown.length < entries.length ? (
        <button type="button" className="inspector-act" onClick={() => setUnfolded(place)}>
          {words.moreHistory(entries.length - shown.length)}
        </button>
      ) : null}
    </InspectorSection>
  );
}
