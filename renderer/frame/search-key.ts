import { pinyin } from 'pinyin-pro';

/** A name made ready for searching: itself, its initials (jbyl) and its full pinyin (jibenyanglao), ü typed as v. */
export interface SearchKey {
  readonly text: string;
  readonly initials: string;
  readonly full: string;
}

const keys = new Map<string, SearchKey>();

/** Names repeat from search to search, so each is spelt out once. */
export function searchKey(name: string): SearchKey {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const options = { toneType: 'none', type: 'array', nonZh: 'consecutive' } as const;
  const made: SearchKey = {
    text: name.toLowerCase(),
    initials: pinyin(name, { ...options, pattern: 'first' })
      .join('')
      .toLowerCase(),
    full: pinyin(name, { ...options, v: true })
      .join('')
      .toLowerCase(),
  };
  keys.set(name, made);
  return made;
}

/**
 * How well a name answers what was typed; smaller is better, null is not at all. The words themselves come before
 * initials, initials before full pinyin, and in each the start before the middle. Blanks separate words that must all be found.
 */
export function matchRank(key: SearchKey, typed: string): number | null {
  const words = typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  let worst = 0;
  for (const word of words) {
    const rank = rankOfWord(key, word);
    if (rank === null) return null;
    worst = Math.max(worst, rank);
  }
  return worst;
}

function rankOfWord({ text, initials, full }: SearchKey, word: string): number | null {
  const forms = [text, initials, full];
  const asTyped = word.replaceAll('ü', 'v');
  for (const [index, form] of forms.entries()) {
    const at = form.indexOf(form === text ? word : asTyped);
    if (at !== -1) return 2 * index + (at === 0 ? 0 : 1);
  }
  return null;
}
