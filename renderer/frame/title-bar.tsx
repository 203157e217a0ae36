import { useEffect } from 'react';
import { packageScope } from '../../shared/plan/package-scope';
import { listRegions, listScenarios, planFacts } from '../../shared/plan/plan-lists';
import { useDeskState, useSessionState } from '../session/session-context';
import { useWording } from '../wording/wording-context';
import { AppMark } from './app-mark';
import { MenuBar } from './menu-bar';
import { SavedState } from './saved-state';
import { ThemeButton } from './theme-button';
import { WindowButtons } from './window-buttons';
import './title-bar.css';

/** The window's own title bar: menus, the plan's name, whether it is saved, window buttons. */
export function TitleBar() {
  const { frame, history } = useWording();
  const plan = useSessionState((state) => state.plan);
  const { title, status } = planFacts(plan);
  const scope = packageScope(plan);
  const shown = useDeskState((state) => state.scenario);
  const scenario = listScenarios(plan).find(({ id }) => id === shown);
  const sample = useSessionState((state) => state.sample);
  useEffect(() => {
    void window.desk.setWindowTitle(frame.windowTitle(title));
  }, [frame, title]);
  return (
    <header className="title-bar">
      <div className="title-bar-left">
        <AppMark />
        <MenuBar />
      </div>
      <div className="title-bar-plan">
        <h1 className="title-bar-title" title={title}>
          {title}
        </h1>
        {status === null || status === '' ? null : <span className="title-bar-tag">{status}</span>}
        {scope === null ? null : (
          <span className="title-bar-tag">
            {frame.packageFor(
              listRegions(plan)
                .filter(({ id }) => scope.regions.has(id))
                .map(({ name }) => name),
            )}
          </span>
        )}
        {scenario === undefined || scenario.state === 'draft' ? null : (
          <span className="title-bar-tag" title={scenario.name}>
            {frame.stageTag(scenario.name, history.choices[scenario.state] ?? scenario.state)}
          </span>
        )}
        {sample ? <span className="title-bar-tag">{frame.sampleTag}</span> : null}
      </div>
      <div className="title-bar-right">
        <SavedState />
        <ThemeButton />
        <WindowButtons />
      </div>
    </header>
  );
}
