/** A piece of a number format. `text` is what it shows where it shows itself. */
export interface FormatToken {
  readonly kind:
    | 'literal'
    | 'digit'
    | 'point'
    | 'comma'
    | 'percent'
    | 'exponent'
    | 'slash'
    | 'general'
    | 'text'
    | 'date'
    | 'elapsed';
  readonly text: string;
}

export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  /** `[>=100]`: for which numbers the section is; null where it says nothing. */
  readonly holds: ((value: number) => boolean) | null;
}

const TOKEN =
  /"([^"]*)"?|\\(.)|_.|\*.|\[([^\]]*)\]|(General|G\/通用格式)|(AM\/PM|A\/P|上午\/下午)|([Ee][+-])|([ymdhs]+|[yYMDHS]+|aaaa?|e+|ss?\.0+)|([0#?])|(\.)|(,)|(%)|(\/)|(@)|(;)|(.)/gsu;

/** A sheet has a handful of formats and a hundred thousand cells. */
const cut = new Map<string, readonly FormatSection[]>();
const MOST_KEPT = 1000;

/** A number format cut into its sections (positive; negative; zero; text) and their pieces. */
export function formatSections(format: string): readonly FormatSection[] {
  const known = cut.get(format);
  if (known !== undefined) return known;
  if (cut.size >= MOST_KEPT) cut.clear();
  const sections = cutFormat(format);
  cut.set(format, sections);
  return sections;
}

function cutFormat(format: string): readonly FormatSection[] {
  const sections: { tokens: FormatToken[]; holds: FormatSection['holds'] }[] = [{ tokens: [], holds: null }];
  for (const match of format.slice(0, LONGEST_FORMAT).matchAll(TOKEN)) {
    const section = sections.at(-1);
    if (section === undefined) break;
    const [
      whole,
      quoted,
      escaped,
      bracket,
      general,
      noon,
      exponent,
      date,
      digit,
      point,
      comma,
      percent,
      slash,
      text,
      end,
    ] = match;
    const add = (kind: FormatToken['kind'], shown: string): void => {
      section.tokens.push({ kind, text: shown });
    };
    if (end !== undefined) sections.push({ tokens: [], holds: null });
    else if (quoted !== undefined) add('literal', quoted);
    else if (escaped !== undefined) add('literal', escaped);
    else if (bracket !== undefined) {
      const currency = /^\$([^-]*)/.exec(bracket)?.[1];
      if (currency !== undefined && currency !== '') add('literal', currency);
      else if (/^[hms]+$/i.test(bracket)) add('elapsed', bracket.toLowerCase());
      else section.holds ??= condition(bracket);
    } else if (general !== undefined) add('general', '');
    else if (noon !== undefined) add('date', 'noon');
    else if (exponent !== undefined) add('exponent', exponent);
    else if (date !== undefined) add('date', date.toLowerCase());
    else if (digit !== undefined) add('digit', digit);
    else if (point !== undefined) add('point', '.');
    else if (comma !== undefined) add('comma', ',');
    else if (percent !== undefined) add('percent', '%');
    else if (slash !== undefined) add('slash', '/');
    else if (text !== undefined) add('text', '');
    else if (whole.length === 1 || /^[^_*]/u.test(whole)) add('literal', whole);
  }
  return sections;
}

const LONGEST_FORMAT = 255;

function condition(bracket: string): FormatSection['holds'] {
  const match = /^(<=|>=|<>|<|>|=)(-?[\d.]+)$/.exec(bracket);
  if (match === null) return null;
  const limit = Number(match[2]);
  const tests: Readonly<Record<string, (value: number) => boolean>> = {
    '<=': (value) => value <= limit,
    '>=': (value) => value >= limit,
    '<>': (value) => value !== limit,
    '<': (value) => value < limit,
    '>': (value) => value > limit,
    '=': (value) => value === limit,
  };
  return tests[match[1] ?? ''] ?? null;
}
