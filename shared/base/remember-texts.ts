/** Texts kept young before the older ones are forgotten: the different cells of a large table, a few megabytes. */
const MOST_TEXTS = 10_000;
/** Longer texts are sentences: they seldom come twice. */
const LONGEST_TEXT = 60;

/**
 * The same pure reading of a text, answered from memory when the text comes again. The columns of a table say the same
 * few things thousands of times. Answers are shared, so `read` must give data that nobody changes.
 */
export function rememberTexts<Answer>(read: (text: string) => Answer): (text: string) => Answer {
  // Two generations: what is asked for again moves to the young, so that names that come once do not push it out.
  let young = new Map<string, Answer>();
  let old = new Map<string, Answer>();
  return (text) => {
    if (text.length > LONGEST_TEXT) return read(text);
    const known = young.get(text);
    if (known !== undefined) return known;
    const answer = old.get(text) ?? read(text);
    if (young.size >= MOST_TEXTS) {
      old = young;
      young = new Map();
    }
    young.set(text, answer);
    return answer;
  };
}
