/** What is looked for in cells. */
export interface TextQuery {
  readonly text: string;
  readonly matchCase: boolean;
  /** The whole cell must read so, blanks around it aside. */
  readonly wholeCell: boolean;
}

/** Whether a text answers a query. An empty query finds nothing. */
export function matchesText(text: string, query: TextQuery): boolean {
  return occurrences(text, query).length > 0;
}

/**
 * The text with every occurrence replaced, from left to right, none within what was put in; null when there is none.
 * The replacement is taken as it is: no sign in it has a meaning.
 */
export function replaceText(text: string, query: TextQuery, replacement: string): string | null {
  const found = occurrences(text, query);
  if (found.length === 0) return null;
  if (query.wholeCell) return replacement;
  let made = '';
  let from = 0;
  for (const at of found) {
    made += text.slice(from, at) + replacement;
    from = at + query.text.length;
  }
  return made + text.slice(from);
}

/** Where the query stands, in UTF-16 units, without overlaps. */
function occurrences(text: string, query: TextQuery): readonly number[] {
  if (query.text === '') return [];
  const [hay, needle] = query.matchCase ? [text, query.text] : [foldCase(text), foldCase(query.text)];
  if (query.wholeCell) return hay.trim() === needle.trim() ? [0] : [];
  const found: number[] = [];
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + needle.length)) found.push(at);
  return found;
}

/** Lower case letter by letter, as long as the text itself, so that places in one are places in the other. */
function foldCase(text: string): string {
  return text.replace(/[A-Z\u00c0-\u024f\u0370-\u04ff\uff21-\uff3a]/g, (letter) => {
    const low = letter.toLowerCase();
    return low.length === letter.length ? low : letter;
  });
}
