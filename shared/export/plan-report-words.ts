import type { OpinionOutcome } from '../analysis/opinion-outcome';
import type { Indicator, Milestone } from '../plan/entity';
import type { Signature } from './report';

/** What a list is called: on its tab, as its title, above its table. */
export interface ListWords {
  readonly name: string;
  readonly title: string;
  /** `of` is the plan's title, or the district's name. */
  readonly caption: (of: string, year: number) => string;
}

/** Every word of the reports that list a plan, by language. */
export interface PlanReportWords {
  readonly indicators: ListWords;
  readonly milestones: ListWords;
  readonly regions: ListWords;
  readonly opinions: ListWords;
  readonly issuer: (name: string) => string;
  readonly unitNote: string;
  readonly columns: {
    readonly number: string;
    readonly category: string;
    readonly indicator: string;
    readonly unit: string;
    readonly yearly: string;
    readonly attribute: string;
    readonly responsible: string;
    readonly base: (year: number) => string;
    readonly target: (year: number) => string;
    readonly box: string;
    readonly project: string;
    readonly milestone: string;
    readonly quantity: string;
    readonly due: string;
    readonly counting: string;
    readonly firmness: string;
    readonly status: string;
    readonly regions: string;
    readonly aggregate: string;
    readonly residual: string;
    readonly subject: string;
    readonly opinion: string;
    readonly outcome: string;
    readonly before: string;
    readonly after: string;
    readonly reason: string;
    readonly basis: string;
  };
  readonly attribute: Readonly<Record<NonNullable<Indicator['attribute']>, string>>;
  readonly counting: Readonly<Record<NonNullable<Milestone['counting']>, string>>;
  readonly firmness: Readonly<Record<Milestone['firmness'], string>>;
  readonly status: Readonly<Record<Milestone['status'], string>>;
  readonly outcome: Readonly<Record<OpinionOutcome, string>>;
  /** What a draft may change of a milestone or an indicator, by field. */
  readonly fields: Readonly<Record<string, string>>;
  readonly fieldOf: (name: string, field: string) => string;
  /** An indicator somewhere else than in the target year of the whole. */
  readonly place: (name: string, region: string | null, year: number | null) => string;
  readonly unsaid: string;
  readonly percentAYear: (amount: string) => string;
  readonly illustrativeRegion: (name: string) => string;
  readonly boxOf: (number: string, name: string) => string;
  readonly notes: {
    readonly scenario: (name: string) => string;
    readonly indicators: (count: number) => string;
    readonly milestones: (count: number) => string;
    readonly yearly: string;
    readonly attributeUnsaid: string;
    readonly aggregate: string;
    readonly missing: (indicators: readonly string[]) => string;
    readonly opinions: (all: number, adjusted: number, inForce: number) => string;
    readonly opinionsFrom: string;
    readonly noOpinions: string;
    readonly illustrative: string;
    readonly illustrativeRegions: string;
  };
  readonly signatures: readonly Signature[];
}

export interface ListOptions {
  readonly words: PlanReportWords;
  readonly issuer: string;
  readonly sample: boolean;
}
