import type { Comparison } from '../analysis/comparison';
import type { Direction } from '../target/compare-targets';
import type { MoveWords } from './move-text';
import type { ReportParagraph, Signature } from './report';

/** Every word of a printed comparison; `shared/wording` holds them by language. */
export interface ComparisonReportWords {
  readonly indicators: {
    readonly name: string;
    readonly title: string;
    readonly caption: (table: number, plan: string, years: readonly number[]) => string;
  };
  readonly milestones: {
    readonly name: string;
    readonly title: string;
    readonly caption: (table: number, plan: string) => string;
  };
  readonly passages: {
    readonly name: string;
    readonly title: string;
    readonly caption: (table: number, plan: string) => string;
    readonly section: string;
    /** Head of the sentences as they are, in the plan in force or in a scenario. */
    readonly before: string;
    readonly of: (scenario: string) => string;
    readonly after: (scenario: string) => string;
    readonly dropped: string;
    /** A sentence that nobody but a person can word: what it says, and each number with what it should be. */
    readonly toWord: (text: string, numbers: readonly (readonly [told: string, held: string])[]) => string;
    readonly illustrative: (text: string) => string;
    readonly illustrativeNote: string;
    readonly count: (count: number) => string;
    readonly none: string;
    /** Last line of a 调整说明. */
    readonly seeAnnex: (count: number, annex: string) => string;
  };
  readonly explanation: { readonly name: string; readonly title: string };
  readonly annex: (number: number) => string;
  readonly issuer: (name: string) => string;
  readonly unitNote: string;
  readonly columns: {
    readonly number: string;
    readonly category: string;
    readonly indicator: string;
    readonly region: string;
    readonly year: string;
    readonly unit: string;
    readonly attribute: string;
    readonly base: (year: number) => string;
    readonly original: string;
    readonly target: string;
    readonly change: string;
    readonly reason: string;
    readonly basis: string;
    readonly responsible: string;
    readonly project: string;
    readonly milestone: string;
    readonly quantity: string;
    readonly due: string;
  };
  readonly binding: string;
  readonly expected: string;
  /** Stands for what the plan does not say. */
  readonly unsaid: string;
  readonly illustrativeRegion: (name: string) => string;
  /** 方案一 稳妥 → 一: how a scenario is named before its reason. */
  readonly shortName: (name: string) => string;
  readonly reasonOf: (scenario: string, reason: string) => string;
  readonly reasonJoint: string;
  readonly moves: MoveWords;
  readonly notes: {
    readonly marks: string;
    readonly milestoneMarks: string;
    readonly rows: (all: number, unlisted: number) => string;
    readonly milestoneRows: (all: number, unlisted: number) => string;
    readonly noDifference: string;
    readonly counts: (scenario: string, counts: Readonly<Record<Exclude<Direction, 'same'>, number>>) => string;
    readonly milestoneCount: (scenario: string, count: number) => string;
    readonly attributeUnsaid: string;
    readonly unitUnsaid: (indicators: readonly string[]) => string;
    /** The scenarios are those of the sample. */
    readonly illustrative: string;
    /** Figures of a listed region are made up. */
    readonly illustrativeRegions: string;
  };
  readonly signatures: readonly Signature[];
}

export interface ComparisonReportOptions {
  readonly words: ComparisonReportWords;
  readonly onlyDifferences: boolean;
  readonly signatures: boolean;
  /** The office that draws the table up; empty leaves room to write it in. */
  readonly issuer: string;
  /** The plan on the desk is the sample: its scenarios are made up. */
  readonly sample: boolean;
  /** 调整说明, a part of its own before the tables, which then become its annexes. Left out or empty: none. */
  readonly explanation?: readonly ReportParagraph[] | undefined;
}

/** What both parts are made from. */
export interface ReportSource {
  readonly comparison: Comparison;
  readonly scenarioNames: readonly string[];
  readonly title: string;
  readonly baseYear: number;
  /** Whether the scenario all others are held against is the plan in force. */
  readonly againstRoot: boolean;
  readonly options: ComparisonReportOptions;
}

/** In mm: a column that nobody has filled in yet leaves its room to the reasons. */
export function responsibleWidth(units: readonly (string | null)[]): number {
  return units.some((unit) => unit !== null && unit !== '') ? 21.5 : 14;
}
