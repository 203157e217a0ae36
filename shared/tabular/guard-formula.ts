/**
 * Starts that a spreadsheet runs as a formula or a command, also behind blanks and quotes, also in full width
 * (OWASP, CSV injection).
 */
const RUNS = /^[\s"']*[=+\-@＝＋－＠]|^'*[\t\r\n]/;

/**
 * Text for a spreadsheet that reads plain text: an apostrophe in front makes it take the rest as text and run
 * nothing. Genuine numbers, also negative ones, are not for it: whoever writes a number knows that it is one.
 */
export function guardFormula(text: string): string {
  return RUNS.test(text) ? `'${text}` : text;
}

/** Takes off the one apostrophe that `guardFormula` puts in front; every guarded text comes back as it was. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && RUNS.test(text.slice(1)) ? text.slice(1) : text;
}

/** `'90`, as a spreadsheet shows a number kept as text, is 90. Before words an apostrophe is a quotation mark. */
export function unguardNumber(text: string): string {
  return text.replace(/^'(?=[-+−－＋≥≤<>＜＞]?=?[.．]?[\d０-９])/, '');
}
