/** The named signs that offices and browsers write; all others come as numbers or as themselves. */
const NAMED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  quot: '"',
  apos: "'",
  ge: '≥',
  le: '≤',
  ne: '≠',
  asymp: '≈',
  plusmn: '±',
  times: '×',
  divide: '÷',
  deg: '°',
  permil: '‰',
  middot: '·',
  bull: '•',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  minus: '−',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  laquo: '«',
  raquo: '»',
};

/** `&ge;90&#37;` → `≥90%`. An unknown name and a number that is no character stay as they are written. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{1,8}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
    },
  );
}

/** Text as it stands in HTML, also inside quoted attributes. */
export function encodeEntities(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&${SIGNS[sign] ?? ''};`);
}

const SIGNS: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };
