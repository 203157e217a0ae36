import type { ComponentType } from 'react';
import type { ViewId } from '../session/desk-state';
import { useDeskState } from '../session/session-context';
import { ChecksView } from '../views/checks/checks-view';
import { ComparisonView } from '../views/comparison/comparison-view';
import { HistoryView } from '../views/history/history-view';
import { IndicatorsView } from '../views/indicators/indicators-view';
import { ProjectsView } from '../views/projects/projects-view';
import { RegionsView } from '../views/regions/regions-view';

const VIEW_OF: Readonly<Record<ViewId, ComponentType>> = {
  indicators: IndicatorsView,
  regions: RegionsView,
  projects: ProjectsView,
  comparison: ComparisonView,
  checks: ChecksView,
  history: HistoryView,
};

export function CurrentView() {
  const View = VIEW_OF[useDeskState((state) => state.view)];
  return <View />;
}
