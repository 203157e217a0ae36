import { readXmlPart } from './read-xml';
import { refuse } from './refuse';
import { SOURCE_LIMITS } from './source-limits';
import { XlsxText } from './xlsx-text';
import type { Zip } from './zip-directory';

export interface SharedStrings {
  readonly texts: readonly string[];
  /** Raised marks of notes that were left out of them. */
  readonly marks: number;
}

/** The table of texts that cells point into. Refuses `source.unpackedTooLarge` beyond what any plan holds. */
export function readSharedStrings(zip: Zip, part: string): SharedStrings {
  const texts: string[] = [];
  let marks = 0;
  let characters = 0;
  let item: XlsxText | null = null;
  readXmlPart(zip, part, {
    open: (name, attributes) => {
      if (name === 's:si') item = new XlsxText();
      else item?.open(name, attributes);
    },
    text: (text) => item?.add(text),
    close: (name) => {
      if (name !== 's:si') return item?.close(name);
      const { text = '', marks: more = 0 } = item ?? {};
      texts.push(text);
      marks += more;
      characters += text.length;
      if (characters > SOURCE_LIMITS.stringCharacters || texts.length > SOURCE_LIMITS.strings)
        refuse('source.unpackedTooLarge', { largest: SOURCE_LIMITS.unpackedBytes });
      item = null;
    },
  });
  return { texts, marks };
}
