/** Something a paste must ask before it goes on. */
export type PasteQuestion =
  /** Rows and columns that find no place in the sheet. `yes`: the rest without them. */
  | { readonly kind: 'beyond'; readonly rows: number; readonly columns: number }
  /** Values with another unit than their row's. `yes`: their numbers count; `other`: kept as written, flagged. */
  | { readonly kind: 'unit'; readonly typed: string; readonly unit: string; readonly cells: number };

export type QuestionAnswer = 'yes' | 'other' | 'cancel';

export interface AskedQuestion {
  readonly question: PasteQuestion;
  readonly answer: (answer: QuestionAnswer) => void;
}

/** What a paste special takes over. */
export interface SpecialChoice {
  readonly transpose: boolean;
  readonly skipBlanks: boolean;
  readonly calculate: 'none' | 'add' | 'multiply';
}

export const PLAIN_CHOICE: SpecialChoice = { transpose: false, skipBlanks: false, calculate: 'none' };

export interface AskedSpecial {
  readonly rows: number;
  readonly columns: number;
  /** The last paste special, which this one starts from. */
  readonly last: SpecialChoice;
  /** Null: not at all. */
  readonly choose: (choice: SpecialChoice | null) => void;
}
