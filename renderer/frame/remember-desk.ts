import { asId, type ScenarioId } from '../../shared/base/ids';
import { issue } from '../../shared/base/issue';
import { ROOT } from '../../shared/plan/plan';
import { listScenarios } from '../../shared/plan/plan-lists';
import { lineOf } from '../../shared/plan/resolve';
import { rememberedSetting, rememberSetting } from '../session/desk-settings';
import { deskStart } from '../session/desk-start';
import { deskState, tell, VIEWS, type ViewId } from '../session/desk-state';
import type { PlanSession, SessionState } from '../session/plan-session';
import { StorageFailure } from '../storage/plan-store';

/** Keeps theme, language, view and scenario from one start to the next. Called once. */
export function rememberDesk(): void {
  let entered: PlanSession | null = null;
  let leave = (): void => undefined;
  deskStart.subscribe((stage) => {
    if (stage.kind !== 'open' || stage.session === entered) return;
    // Another plan than the one left starts where plans start: with its indicators.
    deskState.setState({ view: entered === null ? readView(rememberedSetting('view')) : VIEWS[0] });
    leave();
    entered = stage.session;
    leave = enterPlan(stage.session);
  });
  deskState.subscribe((now, before) => {
    const turned = now.view !== before.view || (now.dialog !== null && before.dialog === null);
    if (turned && now.message !== null && now.message === before.message) deskState.setState({ message: null });
    for (const key of ['theme', 'language', 'view'] as const) {
      if (now[key] !== before[key]) void remember(key, now[key]);
    }
    if (now.scenario !== before.scenario && entered !== null) {
      void remember('place', { plan: entered.id, scenario: now.scenario });
    }
  });
}

async function remember(key: string, value: unknown): Promise<void> {
  try {
    await rememberSetting(key, value);
  } catch (cause) {
    if (!(cause instanceof StorageFailure)) throw cause;
    tell(issue(cause.code));
  }
}

/** A view that another version may have written and this one does not have gives way to the first. */
export function readView(kept: unknown): ViewId {
  return VIEWS.find((view) => view === kept) ?? VIEWS[0];
}

/** A plan is entered where it was left; a scenario that an edit or an undo takes away gives way to its parent. */
function enterPlan(session: PlanSession): () => void {
  const wanted = rememberedScenario(rememberedSetting('place'), session.id);
  const listed = (id: ScenarioId): boolean =>
    listScenarios(session.state.getState().plan).some((scenario) => scenario.id === id);
  deskState.setState({ scenario: wanted !== null && listed(wanted) ? wanted : ROOT, active: {}, compared: [] });
  return session.state.subscribe((now, before) => {
    // What was said before this change is no longer the last thing that happened; its own words come after it.
    if (now.log.length > before.log.length) deskState.setState({ message: null });
    const { scenario } = deskState.getState();
    const shown = broughtBack(now, before) ?? scenario;
    if (!listed(shown)) deskState.setState({ scenario: lineOf(now.plan, shown).find(listed) ?? ROOT });
    else if (shown !== scenario) deskState.setState({ scenario: shown });
  });
}

/** The scenario that an undo or a redo has put back among the tabs: people want to see that it is there again. */
export function broughtBack(
  now: Pick<SessionState, 'plan' | 'log'>,
  before: Pick<SessionState, 'plan' | 'log'>,
): ScenarioId | null {
  if (now.log.length === before.log.length || now.log.at(-1)?.undoes == null) return null;
  const had = new Set(listScenarios(before.plan).map(({ id }) => id));
  return listScenarios(now.plan).find(({ id }) => !had.has(id))?.id ?? null;
}

/** The kept scenario, when it was kept for this plan. */
export function rememberedScenario(place: unknown, plan: string): ScenarioId | null {
  if (typeof place !== 'object' || place === null || !('plan' in place) || !('scenario' in place)) return null;
  return place.plan === plan && typeof place.scenario === 'string' ? asId<ScenarioId>(place.scenario) : null;
}
