/** A text without the marks of its notes, and these marks as printed: `*`, `①`, `1` for [1]. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly string[];
}

const MARK =
  '(?:[*†‡★☆▲△※]+|[①-⑳]|[⁰¹²³⁴⁵⁶⁷⁸⁹]+|[[(〔【]?注\\s*(?:\\d{1,2}|[①-⑳])?[\\])〕】]?|\\[\\d{1,2}\\]|\\[[①-⑳*]+\\])';
/** What a mark may end with; most cells end otherwise, and the search for marks is slow. */
const MARK_ENDS = /[*†‡★☆▲△※①-⑳⁰¹²³⁴⁵⁶⁷⁸⁹\d\])〕】注]$/;
const TRAILING = new RegExp(`(.*?\\S)\\s*(${MARK})$`, 'u');

/**
 * Takes marks of notes off the end of a name or value. `[5]` alone is a total over the period, `m²` a unit and a name
 * that is nothing but a mark stays; so something has to be left, and before brackets with digits a digit, sign or Han.
 */
export function withoutMarks(printed: string): MarkedText {
  const marks: string[] = [];
  let text = printed.trim();
  if (!MARK_ENDS.test(text)) return { text, marks };
  // 〔8000〕3: behind the bracket of a total a digit can only be the mark of a note.
  const behindTotal = /^([〔[【][^〔〕[\]【】]*\d[^〔〕[\]【】]*[〕\]】])\s*(\d{1,2})$/.exec(text);
  if (behindTotal !== null) return { text: behindTotal[1] ?? text, marks: [behindTotal[2] ?? ''] };
  for (let found = TRAILING.exec(text); found !== null; found = TRAILING.exec(text)) {
    const [, rest = '', mark = ''] = found;
    if (/[A-Za-z米]$/.test(rest) && /^[⁰¹²³⁴⁵⁶⁷⁸⁹]+$/.test(mark)) break;
    if (/^[[(〔【]\d/.test(mark) && !/[\d%‰\p{Script=Han})〕\]—-]$/u.test(rest)) break;
    if (/^10$/.test(rest.slice(-2)) && /^[⁰¹²³⁴⁵⁶⁷⁸⁹]+$/.test(mark)) break;
    marks.unshift(mark.replace(/[[\]()〔〕【】注\s]/g, ''));
    text = rest.trim();
  }
  return { text, marks };
}

/** Scans and old pages print the decimal point as 。: `76。7`, and `1。空气质量` for a running number, and 〈 for <. */
export function cleanValue(text: string): string {
  return text
    .trim()
    .replace(/^\*\*(.+)\*\*$/, '$1')
    .replace(/^〈(?=\s*\d)/, '<')
    .replace(/^〉(?=\s*\d)/, '>')
    .replace(/(?<=\d)[。·](?=\d)/g, '.')
    .replace(/^(\d{1,2})。(?=\p{Script=Han})/u, '$1.');
}

/** `90 95` in one cell are two values whose line end was lost, and never 9095. */
export function isTwoNumbers(text: string): boolean {
  return /[\d%‰]\s+[-+]?\d/.test(text.trim());
}
