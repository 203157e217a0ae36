import type { RegionId, ScenarioId, Year } from '../base/ids';
import type { MilestoneRow, ProjectRow } from './compared-rows';
import type { TargetRows } from './target-rows';

/** Scenarios side by side: data only. The view, the printed table and the exports all read this. */
export interface Comparison {
  /** The first is what the others are held against. */
  readonly scenarios: readonly ScenarioId[];
  readonly targets: TargetRows;
  /** How many rows the scope has; more than `targets` where only differing rows were asked for. */
  readonly total: number;
  readonly projects: readonly ProjectRow[];
  readonly milestones: readonly MilestoneRow[];
  readonly counts: readonly DirectionCount[];
}

export interface ComparisonScope {
  /** The first is what the others are held against. At least one. */
  readonly scenarios: readonly ScenarioId[];
  readonly years: readonly Year[];
  readonly regions: readonly RegionId[];
  /** Left out: all of them. */
  readonly categories?: readonly string[] | undefined;
  /** Responsible units, the empty text for rows without one. Left out: all of them. */
  readonly responsible?: readonly string[] | undefined;
  /** Rows that are alike everywhere are counted, not listed: what a national plan asks for. */
  readonly onlyDiffering?: true | undefined;
}

/** What one scenario changes against the first. */
export interface DirectionCount {
  readonly scenario: ScenarioId;
  readonly stricter: number;
  readonly looser: number;
  readonly same: number;
  readonly incomparable: number;
  /** Milestones that differ in whatever way. */
  readonly milestones: number;
  /** Milestones whose deadline moved, and those whose quantity changed. */
  readonly moved: number;
  readonly requantified: number;
  /** Indicators, projects and milestones that only this scenario lists, and that only the first lists. */
  readonly added: number;
  readonly dropped: number;
}
