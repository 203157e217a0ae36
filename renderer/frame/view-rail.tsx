import { Columns2, Flag, History, Map as MapIcon, ShieldCheck, Table2 } from 'lucide-react';
import { commandFacts } from '../../shared/desk/command-table';
import { checkPlan } from '../../shared/rules/check-plan';
import { goTo, VIEWS, type ViewId } from '../session/desk-state';
import { useDeskState, useSessionState } from '../session/session-context';
import { useWording } from '../wording/wording-context';
import './view-rail.css';

const ICONS = {
  indicators: Table2,
  regions: MapIcon,
  projects: Flag,
  comparison: Columns2,
  checks: ShieldCheck,
  history: History,
} as const satisfies Record<ViewId, unknown>;

/** The views, at the left. 校核 carries the number of problems in the current scenario: red once one is an error. */
export function ViewRail() {
  const { frame } = useWording();
  const current = useDeskState((state) => state.view);
  const scenario = useDeskState((state) => state.scenario);
  const plan = useSessionState((state) => state.plan);
  const found = checkPlan(plan, scenario).filter((problem) => problem.severity !== 'info');
  const problems = found.length;
  const tone = found.some((problem) => problem.severity === 'error') ? 'error' : 'caution';
  return (
    <nav className="view-rail" aria-label={frame.views} data-pane="rail" tabIndex={-1}>
      {VIEWS.map((view) => {
        const Icon = ICONS[view];
        const badge = view === 'checks' && problems > 0 ? problems : null;
        return (
          <button
            key={view}
            type="button"
            className="view-rail-item"
            aria-current={view === current ? 'page' : undefined}
            title={`${frame.viewNames[view]}（${commandFacts(`view.${view}`).keys[0] ?? ''}）`}
            onClick={() => goTo(view)}
          >
            <Icon size={20} strokeWidth={view === current ? 1.75 : 1.4} aria-hidden="true" />
            <span>{frame.viewNames[view]}</span>
            {badge === null ? null : (
              <span className="view-rail-badge" data-tone={tone} role="img" aria-label={frame.problems(badge)}>
                {badge > 99 ? '99+' : badge}
              </span>
            )}
          </button>
        );
      })}
    </nav>
  );
}
