import type { ChangeKind } from '../analysis/filter-rows';
import type { Comparator } from '../target/target';

/** The sentence forms of a 调整说明; `shared/wording` holds them by language. */
export interface ExplanationWords {
  /** 一、方案一: over the paragraphs of one scenario, where several are explained. */
  readonly heading: (number: number, scenario: string) => string;
  readonly nothing: (scenario: string, base: string) => string;
  /** Counts first: indicators, then milestones and projects. Kinds without any are left out. */
  readonly counts: (scenario: string, base: string, parts: readonly string[]) => string;
  readonly countTargets: (count: number, kinds: readonly string[]) => string;
  readonly countKind: (kind: ChangeKind, count: number) => string;
  readonly countMilestones: (count: number) => string;
  readonly countProjects: (count: number) => string;
  /** Too many to be told one by one. */
  readonly seeTable: string;
  readonly category: (name: string) => string;
  readonly projects: string;
  /** 趋严2项：, before what is told of one kind. */
  readonly kind: (kind: ChangeKind, count: number) => string;
  /** 2020年每千人执业医师数, with its region where that is not the whole. */
  readonly place: (indicator: string, year: number, region: string | null) => string;
  readonly changed: (place: string, from: string, to: string) => string;
  readonly higher: (step: string) => string;
  readonly lower: (step: string) => string;
  readonly points: (amount: string) => string;
  readonly percent: (amount: string, share: string) => string;
  readonly comparator: (from: Comparator, to: Comparator) => string;
  readonly becomesFirm: string;
  readonly becomesSoft: string;
  readonly restated: string;
  readonly otherUnit: string;
  readonly otherKind: string;
  readonly filled: (place: string, to: string) => string;
  readonly emptied: (place: string, from: string) => string;
  readonly added: (place: string, to: string | null) => string;
  readonly dropped: (place: string, from: string | null) => string;
  readonly milestone: (what: string, changes: readonly string[]) => string;
  readonly due: (from: string | null, to: string | null, later: string | null, earlier: string | null) => string;
  readonly months: (months: number) => string;
  readonly quantity: (from: string | null, to: string | null) => string;
  readonly reworded: string;
  readonly milestoneAdded: (what: string, promise: readonly string[]) => string;
  readonly milestoneDropped: (what: string) => string;
  readonly projectAdded: (name: string) => string;
  readonly projectDropped: (name: string) => string;
  readonly projectReworded: (name: string) => string;
  /** After one clause, or after several with the same reason. */
  readonly reason: (reason: string, basis: string, clauses: number) => string;
  readonly clauses: (clauses: readonly string[]) => string;
  readonly sentence: (parts: readonly string[]) => string;
}
