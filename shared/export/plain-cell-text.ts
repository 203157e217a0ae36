/** What XML cannot carry: a spreadsheet calls a file with any of it damaged. Lone surrogates are no characters at all. */
const ILLEGAL = /(?![\t\n\r])\p{Cc}|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;

/** Most UTF-16 units one spreadsheet cell takes. */
const LONGEST_CELL = 32_767;

/** A text as a cell can hold it. */
export function plainCellText(text: string): string {
  return text.replace(ILLEGAL, '').slice(0, LONGEST_CELL);
}
