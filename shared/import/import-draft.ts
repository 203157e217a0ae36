import type { Issue } from '../base/issue';
import type { Indicator, Milestone } from '../plan/entity';
import type { Target } from '../target/target';
import type { SourceLine } from './source-line';

/** How sure the reader is: `high` may be taken as it is, `low` always comes with a problem that says why. */
export type Confidence = 'high' | 'low';

/** A cell as printed (width folded, footnote marks removed) and what it was read as; null when unreadable. */
export interface DraftCell {
  readonly text: string;
  readonly target: Target | null;
  readonly place: string;
}

export interface DraftIndicator {
  readonly category: string | null;
  readonly name: string;
  readonly unit: string | null;
  /** 约束性, 预期性, as printed. */
  readonly attribute: string | null;
  readonly responsible: string | null;
  /** null where the cell is empty or the table has no such column; a printed dash is a cell. */
  readonly base: DraftCell | null;
  readonly target: DraftCell | null;
  /** The 年均/累计 or 年均增长 column, which often carries the real target, under its heading. */
  readonly pace: { readonly heading: string; readonly cell: DraftCell } | null;
  /** Every year column, base and target among them, in the order of the table. */
  readonly values: ReadonlyMap<number, DraftCell>;
  readonly place: string;
  readonly confidence: Confidence;
  /** Which way is better, where a person has said so in the review; otherwise it is guessed. */
  readonly polarity?: Indicator['polarity'];
  /** Whose values these are, where the source says so: a region's name. Absent: of the whole, or as chosen in the review. */
  readonly region?: string;
  /** The region of a plan, told by a hidden key of a fill-in form. */
  readonly regionId?: string;
  /** The indicator of a plan this row is about, told by a hidden key of a fill-in form. */
  readonly id?: string;
  /** 配合单位. */
  readonly assisting?: string;
  /** The indicator of which this is a part: 每千人口医护人员数 over 其中:注册护士. */
  readonly parent?: string;
  /** Notes that are marked at the name or a value; the mark itself where its text was not found. */
  readonly notes?: readonly string[];
}

export interface DraftMilestone {
  /** The clause it was read from. */
  readonly text: string;
  /** `quantified`: an explicit number. The others (全覆盖, 一批, 有所降低) carry none, and none is made up. */
  readonly kind: 'quantified' | 'coverage' | 'unquantified' | 'qualitative';
  readonly quantity: Target | null;
  readonly unit: string | null;
  readonly year: number | null;
  /** The deadline as written: 到2020年, 2017年底前, 每年. */
  readonly due: string | null;
  readonly cumulative: boolean;
  readonly perYear: boolean;
  readonly soft: boolean;
  readonly action: string | null;
  readonly object: string | null;
  readonly scope: string | null;
  readonly place: string;
  /** How the quantity counts, where a person has said so in the review. */
  readonly counting?: Milestone['counting'];
  /** The milestone of a plan this is about, told by a hidden key of a fill-in form. */
  readonly id?: string;
}

/** How far a milestone of a plan is, as a returned form says. */
export interface DraftStatus {
  /** Words of the milestone, as they stand in the row. */
  readonly what: string;
  /** As written. */
  readonly text: string;
  /** Null where that names none of the states. */
  readonly status: Milestone['status'] | null;
  readonly place: string;
  /** The milestone of the plan, told by a hidden key. */
  readonly id?: string;
  /** Who filled it in. */
  readonly region?: string;
  readonly regionId?: string;
}

export interface DraftProject {
  readonly number: number;
  readonly name: string;
  readonly sentences: readonly string[];
  readonly milestones: readonly DraftMilestone[];
  readonly place: string;
  /** 牵头单位, 责任单位, and 配合单位, as printed. */
  readonly responsible?: string;
  readonly assisting?: string;
}

export interface DraftBox {
  /** 专栏1, or the heading of a numbered group. */
  readonly label: string;
  readonly number: number;
  readonly title: string;
  readonly projects: readonly DraftProject[];
  readonly place: string;
}

export type Severity = 'error' | 'warning' | 'info';

export interface DraftProblem {
  readonly severity: Severity;
  readonly issue: Issue;
}

/** Consecutive lines that no recogniser used, so that nothing disappears unseen. */
export interface Unrecognised {
  readonly place: string;
  readonly lines: number;
  /** The first of them, cut to a glance. */
  readonly text: string;
}

/** One number of a plan split over districts: a column of a district table. */
export interface DraftSplit {
  readonly indicator: string;
  readonly unit: string | null;
  /** Of the heading, else of the caption over the table. */
  readonly year: number | null;
  readonly cells: readonly { readonly district: string; readonly cell: DraftCell }[];
  /** 合计, 全市. */
  readonly whole: { readonly district: string; readonly cell: DraftCell } | null;
  readonly place: string;
  readonly confidence: Confidence;
}

/** A heading of the running text. */
export interface DraftSection {
  /** 1 for the outermost. */
  readonly level: number;
  readonly title: string;
  readonly place: string;
}

/** A sentence of the prose that tells the number of an indicator again. */
export interface DraftMention {
  /** Which of the indicators of the draft. */
  readonly indicator: number;
  readonly place: string;
  readonly sentence: string;
  /** The number with its words: 达到58%以上. */
  readonly value: string;
  /** Whose value it is; null where the sentence names no year and the number is that of the target year. */
  readonly year: number | null;
  /** Whether it is the number of the table. */
  readonly agrees: boolean;
  /** Which run of digits of the sentence (`digitRuns`). */
  readonly nth: number;
  /** Which of the sections of the draft it stands in; null before the first. */
  readonly section: number | null;
  /** `low`: the sentence names the indicator in other words, and is known by subject and number. */
  readonly confidence: Confidence;
}

/** A note printed under a table, with its mark where it has one. */
export interface DraftNote {
  readonly mark: string | null;
  readonly text: string;
  readonly place: string;
}

/** What a text was understood as, before a person has looked at it. Nothing of it is stored yet. */
export interface ImportDraft {
  readonly title: string | null;
  /** 征求意见稿, 送审稿…, without brackets. */
  readonly status: string | null;
  readonly startYear: number | null;
  readonly baseYear: number | null;
  readonly targetYear: number | null;
  readonly indicators: readonly DraftIndicator[];
  readonly boxes: readonly DraftBox[];
  readonly problems: readonly DraftProblem[];
  readonly unrecognised: readonly Unrecognised[];
  /** Notes under the tables of indicators. */
  readonly notes?: readonly DraftNote[];
  /** Numbers split over districts. */
  readonly splits?: readonly DraftSplit[];
  /** States of milestones in a returned form. */
  readonly statuses?: readonly DraftStatus[];
  /** Present for a returned fill-in form: the id of the plan it was made from, null where its keys were deleted. */
  readonly form?: { readonly plan: string | null };
  /** Headings of the running text, in order. */
  readonly sections?: readonly DraftSection[];
  readonly mentions?: readonly DraftMention[];
  /** Paragraphs with figures, outside of tables: what they tell of a plan shows only beside it. */
  readonly prose?: readonly SourceLine[];
}
