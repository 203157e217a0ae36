const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const MARK = /^[[(（【〔]?注?(?:\d{1,2}|[*＊†‡]{1,3}|[①-⑳])[\])）】〕]?$/;

/**
 * Raised text as it reads on one line. Without care, `95` with a note 1 becomes 951, a number that nobody wrote: marks of
 * notes go, `m` with a raised 2 becomes m², powers of ten keep their raised digits, everything else stays as it is.
 *
 * @param before what stands before it on the same line
 */
export function raisedText(before: string, text: string): string {
  const raised = text.trim();
  if (before.trim() === '' || !MARK.test(raised)) return text;
  if (/^\d+$/.test(raised) && (/(?:^|\D)10$/.test(before) || (/[A-Za-z米]$/.test(before) && /^[23]$/.test(raised))))
    return Array.from(raised, (digit) => RAISED_DIGITS[Number(digit)]).join('');
  return '';
}
