/** How a number binds: `=` is a plain number, printed without a sign. */
export type Comparator = '=' | '≥' | '>' | '≤' | '<' | '≈';

export const COMPARATORS: readonly Comparator[] = ['=', '≥', '>', '≤', '<', '≈'];

/** What multiplies the typed digits: `2万` is number 20000, scale 万, decimals 0. */
export type Scale = '' | '万' | '亿';

/** Readings that go with a number or a range, all as written in the plan. */
export interface TargetReading {
  /** Total over the plan period, printed 〔5000〕. */
  readonly cumulative: boolean;
  /** Quantity or growth for each year, printed 17.4/年 or 每年1500. */
  readonly perYear: boolean;
  /** Softened by 力争, 争取, 努力, 基本; printed with 力争. */
  readonly soft: boolean;
}

export interface NumberTarget extends TargetReading {
  readonly kind: 'number';
  readonly comparator: Comparator;
  /** Plain value in the indicator's unit, scale multiplied in. */
  readonly number: number;
  /** Digits after the point as typed, before the scale: 2.60 → 2. Printed precision is content. */
  readonly decimals: number;
  readonly scale: Scale;
}

export interface RangeTarget extends TargetReading {
  readonly kind: 'range';
  readonly low: number;
  readonly high: number;
  readonly decimals: number;
  /** Digits after the point of `low`, only where they differ from those of `high`: 5-5.5. */
  readonly lowDecimals?: number;
  readonly scale: Scale;
}

/** A change against the base: 提高2.6个百分点, 下降20%, 翻一番. Kept as text, with its number for reading. */
export interface ChangeTarget {
  readonly kind: 'change';
  readonly text: string;
}

/** 进一步提高, 与GDP增长同步: no number, and none is ever made up. */
export interface WordsTarget {
  readonly kind: 'words';
  readonly text: string;
}

/** 完成市下达指标: the number will come from above. */
export interface DelegatedTarget {
  readonly kind: 'delegated';
  readonly text: string;
}

/** A dash on paper: looked at and left without a target. Neither blank nor 0. */
export interface NotSetTarget {
  readonly kind: 'notSet';
}

/**
 * What a cell of a plan can hold. Base values and actuals are targets too (mostly plain numbers),
 * so that one cell type serves the whole sheet. A blank cell is the absence of a Target.
 */
export type Target = NumberTarget | RangeTarget | ChangeTarget | WordsTarget | DelegatedTarget | NotSetTarget;

/** Which way is better. `none`: neither (structure ratios, descriptive numbers). */
export type Polarity = 'higher' | 'lower' | 'none';
