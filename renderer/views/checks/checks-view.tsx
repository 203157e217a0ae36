import { Info, TriangleAlert } from 'lucide-react';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { addressKey } from '../../../shared/plan/address';
import { checkPlan } from '../../../shared/rules/check-plan';
import type { Problem } from '../../../shared/rules/problem';
import { EmptyState } from '../../parts/empty-state';
import { SegmentedFilter } from '../../parts/segmented-filter';
import { Toolbar } from '../../parts/toolbar';
import { useDeskState, useSessionState } from '../../session/session-context';
import { useWording } from '../../wording/wording-context';
import { goToAddress } from '../go-to-address';
import { placeText } from '../place-text';
import { PrintButton } from '../print-button';
import { problemText } from '../sheet-context';
import { ViewLayout } from '../view-layout';
import './checks-view.css';

const KINDS = ['all', 'error', 'warning', 'info'] as const;

/** 校核: every place where a rule does not hold; each leads to its cell. */
export function ChecksView() {
  const plan = useSessionState((state) => state.plan);
  const scenario = useDeskState((state) => state.scenario);
  const wording = useWording();
  const words = wording.checks;
  const [kind, setKind] = useState<(typeof KINDS)[number]>('all');
  const problems = useMemo(() => checkPlan(plan, scenario), [plan, scenario]);
  const shown = problems.filter((problem) => kind === 'all' || problem.severity === kind);
  const count = (one: (typeof KINDS)[number]): number =>
    one === 'all' ? problems.length : problems.filter((problem) => problem.severity === one).length;
  return (
    <ViewLayout
      toolbar={
        <Toolbar label={wording.indicators.tools}>
          <SegmentedFilter
            label={words.filter}
            segments={KINDS.map((value) => ({ value, label: words.counts[value], count: count(value) }))}
            value={kind}
            onChange={setKind}
          />
          <span className="checks-help">{words.help}</span>
          <PrintButton />
        </Toolbar>
      }
    >
      {shown.length === 0 ? (
        <EmptyState
          text={problems.length === 0 ? words.none : words.noneOfKind}
          action={problems.length === 0 ? undefined : { label: words.showAll, run: () => setKind('all') }}
        />
      ) : (
        <ProblemList problems={shown} />
      )}
    </ViewLayout>
  );
}

/** One stop for the Tab key; arrows walk through it, Enter and click go to the cell. */
function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const plan = useSessionState((state) => state.plan);
  const wording = useWording();
  const words = wording.checks;
  const [at, setAt] = useState(0);
  const current = Math.min(at, problems.length - 1);
  return (
    <div className="checks-scroll" data-pane="sheet">
      <ul className="checks-list" aria-label={words.title} onKeyDown={(event) => walk(event)}>
        {problems.map((problem, index) => {
          const Icon = problem.severity === 'info' ? Info : TriangleAlert;
          return (
            <li key={`${problem.code} ${addressKey(problem.address)}`}>
              <button
                type="button"
                className={`checks-problem checks-${problem.severity}`}
                tabIndex={index === current ? 0 : -1}
                title={words.goTo}
                onFocus={() => setAt(index)}
                onClick={() => goToAddress(plan, problem.address)}
              >
                <span className="checks-severity">
                  <Icon size={14} strokeWidth={1.5} aria-hidden="true" />
                  {words.severity[problem.severity]}
                </span>
                <span className="checks-place">{placeText(plan, problem.address, wording)}</span>
                <span className="checks-sentence">{problemText(wording, problem)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function walk(event: KeyboardEvent<HTMLUListElement>): void {
  const buttons: readonly Element[] = [...event.currentTarget.querySelectorAll('button')];
  const at = document.activeElement === null ? -1 : buttons.indexOf(document.activeElement);
  const to: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: buttons.length - 1,
    PageDown: Math.min(at + 15, buttons.length - 1),
    PageUp: Math.max(at - 15, 0),
  };
  const next = to[event.key];
  if (next === undefined) return;
  event.preventDefault();
  const button = buttons[next];
  if (button instanceof HTMLElement) button.focus();
}
