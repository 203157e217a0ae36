import { Check, TriangleAlert } from 'lucide-react';
import { useEffect } from 'react';
import { countAdjustments } from '../../shared/analysis/adjustments';
import { ROOT } from '../../shared/plan/plan';
import { listRegions } from '../../shared/plan/plan-lists';
import { checkPlan } from '../../shared/rules/check-plan';
import { issueText } from '../../shared/wording/issue-text';
import { runCommand } from '../commands/use-commands';
import { deskState, goTo } from '../session/desk-state';
import { useDeskState, useSession, useSessionState } from '../session/session-context';
import { useWording } from '../wording/wording-context';
import { ArrangementState } from './arrangement-state';
import { SelectionFiguresBar } from './selection-figures';
import { SheetLatch } from './sheet-latch';
import './status-bar.css';

const ICON = { size: 13, strokeWidth: 1.5, 'aria-hidden': true } as const;

/** Long enough to be read twice. A problem stays until something else is said. */
const MESSAGE_STAYS_MS = 8000;

/** The lowest line: what just happened, and how much of the current scenario is checked, adjusted, made up. */
export function StatusBar() {
  const wording = useWording();
  const { frame } = wording;
  const session = useSession();
  const plan = useSessionState((state) => state.plan);
  const scenario = useDeskState((state) => state.scenario);
  const message = useDeskState((state) => state.message);
  useEffect(() => {
    if (message?.tone !== 'info') return;
    const waiting = setTimeout(() => deskState.setState({ message: null }), MESSAGE_STAYS_MS);
    return () => clearTimeout(waiting);
  }, [message]);
  const problems = checkPlan(plan, scenario);
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const cautions = problems.filter((problem) => problem.severity === 'warning').length;
  const illustrative = listRegions(plan).filter((region) => region.illustrative).length;
  return (
    <section className="status-bar" aria-label={frame.statusBar} data-pane="status" tabIndex={-1}>
      <p className={`status-bar-message status-bar-${message?.tone ?? 'info'}`} role="status" aria-live="polite">
        {message === null ? null : (
          <>
            {message.tone === 'problem' ? <TriangleAlert {...ICON} /> : null}
            <span>{issueText(wording, message.issue)}</span>
            {message.issue.code === 'scenario.locked' ? (
              <button type="button" className="status-bar-way" onClick={() => runCommand(session, 'scenario.branch')}>
                {wording.scenarios.branchHere}
              </button>
            ) : null}
          </>
        )}
      </p>
      <SheetLatch />
      <SelectionFiguresBar />
      {illustrative === 0 ? null : (
        <span className="status-bar-item status-bar-illustrative">{frame.illustrativeRegions(illustrative)}</span>
      )}
      {errors + cautions === 0 ? (
        <span className="status-bar-item">
          <Check {...ICON} />
          {frame.noProblems}
        </span>
      ) : (
        <button type="button" className="status-bar-item" onClick={() => goTo('checks')}>
          {errors === 0 ? null : (
            <>
              <svg className="status-bar-error" width="13" height="13" viewBox="0 0 16 16" aria-hidden="true">
                <path d="M8 2 15 14H1z" fill="currentColor" />
              </svg>
              {frame.errors(errors)}
            </>
          )}
          {cautions === 0 ? null : (
            <>
              <svg className="status-bar-caution" width="13" height="13" viewBox="0 0 16 16" aria-hidden="true">
                <path d="M8 2.8 14.2 13.5H1.8z" fill="none" stroke="currentColor" strokeWidth="1.5" />
              </svg>
              {frame.cautions(cautions)}
            </>
          )}
        </button>
      )}
      {scenario === ROOT ? null : (
        <span className="status-bar-item">
          <svg className="status-bar-adjusted" width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
            <path d="M0 0h9L0 9z" fill="currentColor" />
          </svg>
          {frame.adjustments(countAdjustments(plan, scenario))}
        </span>
      )}
      <ArrangementState />
    </section>
  );
}
