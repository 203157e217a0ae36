import type { Year } from '../base/ids';
import type { Category, Indicator, Region } from '../plan/entity';
import type { Plan } from '../plan/plan';
import type { Direction } from '../target/compare-targets';
import type { Target } from '../target/target';
import { baseOf, comparedTargets, type SidePlace } from './compared-targets';
import type { ComparedTarget, TargetRow } from './comparison';

/** What a row knows from the start. */
export interface RowFacts {
  readonly category: Category | null;
  readonly indicator: Indicator;
  readonly region: Region;
  readonly year: Year;
  readonly directions: readonly Direction[];
  readonly differs: boolean;
}

/** A row that works its sides out when somebody asks for them, once: of a million rows a screen shows forty. */
export class ComparedRow implements TargetRow {
  readonly category: Category | null;
  readonly indicator: Indicator;
  readonly region: Region;
  readonly year: Year;
  readonly directions: readonly Direction[];
  readonly differs: boolean;
  readonly #plan: Plan;
  readonly #sides: readonly Omit<SidePlace, 'region' | 'year'>[];
  #compared: readonly ComparedTarget[] | null = null;

  constructor(plan: Plan, sides: readonly Omit<SidePlace, 'region' | 'year'>[], facts: RowFacts) {
    this.category = facts.category;
    this.indicator = facts.indicator;
    this.region = facts.region;
    this.year = facts.year;
    this.directions = facts.directions;
    this.differs = facts.differs;
    this.#plan = plan;
    this.#sides = sides;
  }

  get sides(): readonly ComparedTarget[] {
    this.#compared ??= comparedTargets(
      this.#plan,
      this.#sides.map((side) => ({ ...side, region: this.region, year: this.year })),
    );
    return this.#compared;
  }

  get base(): Target | null {
    const [first] = this.#sides;
    if (first === undefined) return null;
    return baseOf(this.#plan, { ...first, indicator: this.indicator, region: this.region, year: this.year });
  }
}
