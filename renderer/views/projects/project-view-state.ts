import { createStore } from 'zustand/vanilla';
import type { MilestoneFilter } from './project-rows';

/** What the toolbar of the project view has chosen, and which boxes are folded away. */
export interface ProjectViewState {
  readonly filter: MilestoneFilter;
  readonly adjusted: 'all' | 'only';
  readonly collapsed: ReadonlySet<string>;
}

export const projectViewState = createStore<ProjectViewState>(() => ({
  filter: 'all',
  adjusted: 'all',
  collapsed: new Set(),
}));

export function toggleBox(box: string): void {
  projectViewState.setState(({ collapsed }) => {
    const next = new Set(collapsed);
    if (!next.delete(box)) next.add(box);
    return { collapsed: next };
  });
}
