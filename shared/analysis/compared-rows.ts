import type { ScenarioId, Year } from '../base/ids';
import type { Category, Indicator, Milestone, Project, Region } from '../plan/entity';
import type { Reason } from '../plan/plan';
import type { Attainment } from '../target/attainment';
import type { Direction } from '../target/compare-targets';
import type { Target } from '../target/target';
import type { TargetMove } from './target-move';

/** A row of a comparison, and below it what one scenario says in a row. */
export interface TargetRow {
  readonly category: Category | null;
  /** As the first scenario that lists it describes it. */
  readonly indicator: Indicator;
  readonly region: Region;
  readonly year: Year;
  /** Base value in the first scenario. */
  readonly base: Target | null;
  /** One for each scenario compared, in their order. Worked out when asked for: most rows of a plan differ nowhere. */
  readonly sides: readonly ComparedTarget[];
  /** Those of the sides, known for every row: see `verdict`. */
  readonly verdicts: Uint8Array;
  readonly directions: readonly Direction[];
  readonly differs: boolean;
}

/** One scenario's side of a compared row. */
export interface ComparedTarget {
  /** False where the scenario does not list the indicator; the other fields are then empty. */
  readonly listed: boolean;
  readonly target: Target | null;
  /** As this scenario names it. */
  readonly unit: string | null;
  /** The scenario that holds the value; null when none does. */
  readonly from: ScenarioId | null;
  readonly own: boolean;
  /** True when nobody set this year and interpolation filled it in. */
  readonly computed: boolean;
  /** Whether a reader sees something else than in the first scenario; 2.5 and 2.50 differ and bind alike. */
  readonly differs: boolean;
  /** Against the first scenario compared; `same` for the first itself. */
  readonly direction: Direction;
  readonly move: TargetMove;
  /** Where this scenario's base value stands to what it asks for in the row's year. */
  readonly state: Attainment;
  /** Why it differs from the first scenario; of the first itself: why another differs from it. */
  readonly reason: Reason | null;
}

/** A project as such: whether it is there at all, its name, its sentences, who is responsible. */
export interface ProjectRow {
  readonly project: Project;
  readonly sides: readonly ComparedProject[];
  readonly differs: boolean;
}

export interface ComparedProject {
  /** Null when the scenario does not list it. */
  readonly project: Project | null;
  readonly differs: boolean;
  readonly move: 'none' | 'added' | 'dropped' | 'reworded';
  readonly reasons: readonly Reason[];
}

export interface MilestoneRow {
  readonly project: Project;
  /** As the first scenario that lists it words it. */
  readonly milestone: Milestone;
  readonly sides: readonly ComparedMilestone[];
  readonly differs: boolean;
}

/** One scenario's side of a milestone. */
export interface ComparedMilestone {
  /** Null when the scenario does not list it. */
  readonly milestone: Milestone | null;
  readonly differs: boolean;
  /** Quantity, deadline and firmness together; `incomparable` where they contradict each other. */
  readonly direction: Direction;
  readonly quantity: TargetMove;
  /** Months later (positive) or earlier than in the first scenario; null when only one of them has a deadline. */
  readonly monthsMoved: number | null;
  /** Set where 力争 was added or dropped. */
  readonly firmness: Milestone['firmness'] | null;
  readonly reasons: readonly Reason[];
}
