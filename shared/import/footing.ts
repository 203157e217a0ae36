import type { DraftNote } from './import-draft';
import { placeOfLine, type SourceLine } from './source-line';

export interface Footing {
  readonly notes: readonly DraftNote[];
  /** Index behind the last line of notes. */
  readonly end: number;
}

const OPENING = /^(?:\(?(?:附?注|备注|说明|注释|注解)\)?\s*(?:[\d①-⑳]{1,2}\s*)?[::.、]?|数据来源[::]|资料来源[::])/;
const MARK = /^(?:[*†‡★☆▲△※]+|[①-⑳]|\[\d{1,2}\]|\(\d{1,2}\)|\d{1,2}[.、])\s*/;
/** Notes that go on over more lines than this are text. */
const MOST = 12;

/** The notes printed under a table: `注:①〔〕内为五年累计数。` and what follows it with marks of its own. */
export function findFooting(lines: readonly SourceLine[], from: number): Footing {
  const notes: DraftNote[] = [];
  let end = from;
  for (; end < lines.length && end - from < MOST; end += 1) {
    const line = lines[end];
    const cells = new Set(line?.cells.filter((cell) => cell !== ''));
    const [text] = cells;
    if (line === undefined || text === undefined || cells.size !== 1) break;
    const opens = OPENING.test(text) && text.length > 2;
    if (
      !opens &&
      !(notes.length > 0 && MARK.test(text) && !/^\d/.test(text)) &&
      !(notes.length === 0 && /^(?:[*†‡★☆▲△※①-⑳]|\[1\])/.test(text))
    )
      break;
    notes.push(...split(text).map((note) => ({ ...note, place: placeOfLine(line.line) })));
  }
  return { notes, end };
}

/** `注:①…;②…` → a note for each mark. */
function split(text: string): { mark: string | null; text: string }[] {
  const body = text.replace(/^\(?(?:附?注|备注|说明|注释|注解)\)?(?=[\d①-⑳]|\s*[::.、])\s*[::.、]?\s*/, '');
  const parts = body
    .split(/(?=[①-⑳]|(?<=^|[;。])\s*(?:[*†‡★☆▲△※]+|\d{1,2}[.、](?:(?!\d)|(?=(?:19|20)\d\d年))|\[\d{1,2}\]))/u)
    .filter((part) => part.trim() !== '');
  return parts.map((part) => {
    const mark = /^(?:([*†‡★☆▲△※]+|[①-⑳])|\[?(\d{1,2})(?:\]|[.、::]))\s*[::]?\s*/.exec(part.trim());
    return {
      mark: mark?.[1] ?? mark?.[2] ?? null,
      text: part
        .trim()
        .slice(mark?.[0].length ?? 0)
        .replace(/[;]$/, ''),
    };
  });
}
