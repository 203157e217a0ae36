import { createStore } from 'zustand/vanilla';
import type { MilestoneFilter } from './project-rows';

/** What the toolbar of the project view has chosen. */
export interface ProjectViewState {
  readonly filter: MilestoneFilter;
  readonly adjusted: 'all' | 'only';
}

export const projectViewState = createStore<ProjectViewState>(() => ({
  filter: 'all',
  adjusted: 'all',
}));
