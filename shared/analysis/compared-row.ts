import type { Year } from '../base/ids';
import type { Category, Indicator, Region } from '../plan/entity';
import type { Plan } from '../plan/plan';
import type { Direction } from '../target/compare-targets';
import type { Target } from '../target/target';
import { directionOf, SAME } from '../target/verdict';
import type { ComparedTarget, TargetRow } from './compared-rows';
import { baseOf, comparedTargets, type SidePlace } from './compared-targets';

/** What the rows of an indicator have in common. */
export interface ComparedIndicator {
  readonly category: Category | null;
  readonly indicator: Indicator;
  readonly sides: readonly Pick<SidePlace, 'scenario' | 'indicator'>[];
}

export interface RowFacts {
  readonly region: Region;
  readonly year: Year;
  readonly verdicts: Uint8Array;
}

/** A row that works its sides out when somebody asks for them, once: of a million rows a screen shows forty. */
export class ComparedRow implements TargetRow {
  readonly region: Region;
  readonly year: Year;
  readonly verdicts: Uint8Array;
  readonly #plan: Plan;
  readonly #of: ComparedIndicator;
  #compared: readonly ComparedTarget[] | null = null;

  constructor(plan: Plan, of: ComparedIndicator, { region, year, verdicts }: RowFacts) {
    this.#plan = plan;
    this.#of = of;
    this.region = region;
    this.year = year;
    this.verdicts = verdicts;
  }

  get category(): Category | null {
    return this.#of.category;
  }

  get indicator(): Indicator {
    return this.#of.indicator;
  }

  get directions(): readonly Direction[] {
    return Array.from(this.verdicts, directionOf);
  }

  get differs(): boolean {
    return this.verdicts.some((verdict) => verdict !== SAME);
  }

  get sides(): readonly ComparedTarget[] {
    this.#compared ??= comparedTargets(
      this.#plan,
      this.#of.sides.map((side) => ({ ...side, region: this.region, year: this.year })),
    );
    return this.#compared;
  }

  get base(): Target | null {
    const [first] = this.#of.sides;
    if (first === undefined) return null;
    return baseOf(this.#plan, { ...first, indicator: this.indicator, region: this.region, year: this.year });
  }
}
