import { ChevronDown, ChevronRight } from 'lucide-react';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { asId, type OperationId, type ScenarioId } from '../../../shared/base/ids';
import type { Operation } from '../../../shared/operations/operation';
import { listScenarios } from '../../../shared/plan/plan-lists';
import { Button } from '../../parts/button';
import { EmptyState } from '../../parts/empty-state';
import { Select } from '../../parts/select';
import { Toolbar } from '../../parts/toolbar';
import { useSessionState } from '../../session/session-context';
import { useWording } from '../../wording/wording-context';
import { goToAddress } from '../go-to-address';
import { PrintButton } from '../print-button';
import { ViewLayout } from '../view-layout';
import './history-view.css';
import { changeRows, filterHistory, type HistoryRow, historyRows } from './history-rows';

const PAGE = 200;
const ALL = 'all';

/** 历史: the whole log, newest first. */
export function HistoryView() {
  const plan = useSessionState((state) => state.plan);
  const log = useSessionState((state) => state.log);
  const wording = useWording();
  const words = wording.history;
  const [text, setText] = useState('');
  const [scenario, setScenario] = useState<ScenarioId | null>(null);
  const [pages, setPages] = useState(1);
  const asked = useDeferredValue(text);
  const rows = useMemo(() => historyRows(plan, log, wording), [plan, log, wording]);
  const found = useMemo(() => filterHistory(rows, { text: asked, scenario }), [rows, asked, scenario]);
  const shown = found.slice(0, pages * PAGE);
  const rest = found.length - shown.length;
  const clear = () => {
    setText('');
    setScenario(null);
  };
  return (
    <ViewLayout
      toolbar={
        <Toolbar label={wording.indicators.tools}>
          <input
            type="search"
            className="history-search"
            aria-label={words.filterText}
            placeholder={words.filterText}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <Select
            label={words.filterScenario}
            options={[
              { value: ALL, label: words.allScenarios },
              ...listScenarios(plan).map((one) => ({ value: one.id as string, label: one.name })),
            ]}
            value={scenario ?? ALL}
            onChange={(chosen) => setScenario(chosen === ALL ? null : asId<ScenarioId>(chosen))}
          />
          <span className="history-count">{words.shown(shown.length, found.length)}</span>
          <PrintButton />
        </Toolbar>
      }
    >
      {found.length === 0 ? (
        <EmptyState
          text={rows.length === 0 ? words.empty : words.noMatch}
          action={rows.length === 0 ? undefined : { label: words.clearFilter, run: clear }}
        />
      ) : (
        <div className="history-scroll" data-pane="sheet">
          <table className="history-table" aria-label={words.title}>
            <thead>
              <tr>
                <th className="history-toggle-column" />
                <th className="history-time">{words.columns.time}</th>
                <th className="history-who">{words.columns.who}</th>
                <th className="history-what">{words.columns.what}</th>
                <th>{words.columns.place}</th>
                <th className="history-change">{words.columns.change}</th>
                <th className="history-reason">{words.columns.reason}</th>
                <th className="history-scenario">{words.columns.scenario}</th>
              </tr>
            </thead>
            {shown.map((row) => (
              <HistoryGroup key={row.operation.id} row={row} />
            ))}
          </table>
          {rest > 0 ? (
            <Button kind="outlined" className="history-more" onClick={() => setPages(pages + 1)}>
              {words.more(Math.min(rest, PAGE))}
            </Button>
          ) : null}
        </div>
      )}
    </ViewLayout>
  );
}

/** An operation and, when unfolded, its changes. */
function HistoryGroup({ row }: { readonly row: HistoryRow }) {
  const words = useWording().history;
  const id = useId();
  const [unfolded, setUnfolded] = useState<OperationId | null>(null);
  const open = unfolded === row.operation.id;
  const Chevron = open ? ChevronDown : ChevronRight;
  return (
    <tbody id={id} className={row.takenBack ? 'history-taken-back' : undefined}>
      <tr>
        <td className="history-toggle-column">
          <button
            type="button"
            className="history-toggle"
            aria-expanded={open}
            aria-controls={id}
            aria-label={`${open ? words.collapse : words.expand}：${row.what} ${row.place}`}
            onClick={() => setUnfolded(open ? null : row.operation.id)}
          >
            <Chevron size={14} strokeWidth={1.5} aria-hidden="true" />
          </button>
        </td>
        <td className="history-time">
          <time dateTime={row.operation.at}>{row.time}</time>
        </td>
        <td>{row.who}</td>
        <td>
          <span className="history-done">{row.what}</span>
          {row.takenBack ? <span className="history-tag">{words.takenBack}</span> : null}
        </td>
        <td title={row.place}>{row.place}</td>
        <td>
          <OldAndNew before={row.before} after={row.after} />
        </td>
        <td title={row.reason}>{row.reason}</td>
        <td title={row.scenario}>{row.scenario}</td>
      </tr>
      {open ? <ChangeRows operation={row.operation} /> : null}
    </tbody>
  );
}

function ChangeRows({ operation }: { readonly operation: Operation }) {
  const plan = useSessionState((state) => state.plan);
  const wording = useWording();
  const words = wording.history;
  const changes = useMemo(
    () => changeRows(plan, { ...operation, changes: operation.changes.slice(0, PAGE) }, wording),
    [plan, operation, wording],
  );
  const rest = operation.changes.length - changes.length;
  return (
    <>
      {changes.map(({ key, place, before, after, address }) => (
        <tr key={key} className="history-detail">
          <td colSpan={3} />
          <td colSpan={2}>
            {address === null ? (
              place
            ) : (
              <button
                type="button"
                className="history-place"
                title={words.goTo}
                onClick={() => goToAddress(plan, address)}
              >
                {place}
              </button>
            )}
          </td>
          <td colSpan={3}>
            <OldAndNew before={before} after={after} />
          </td>
        </tr>
      ))}
      {rest > 0 ? (
        <tr className="history-detail">
          <td colSpan={4} />
          <td colSpan={4}>{words.moreChanges(rest)}</td>
        </tr>
      ) : null}
    </>
  );
}

function OldAndNew({ before, after }: { readonly before: string; readonly after: string }) {
  const { arrow } = useWording().history;
  if (before === '' && after === '') return null;
  return (
    <span title={`${before}${arrow}${after}`}>
      {before === '' ? '' : `${before}${arrow}`}
      <b>{after}</b>
    </span>
  );
}
