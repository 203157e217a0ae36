import type { Report } from '../../shared/export/report';

/** Longer paragraphs might not fit one page. */
const LONGEST = 320;

/**
 * Running text in paragraphs that every page has room for: pages break between paragraphs, so a very long one is parted
 * after a sentence, or after a comma-like sign where a sentence itself is too long.
 */
export function shortParagraphs(report: Report): Report {
  if (report.columns.length > 0 || report.paragraphs.every(({ text }) => text.length <= LONGEST)) return report;
  return {
    ...report,
    paragraphs: report.paragraphs.flatMap(({ role, text }) => partText(text).map((part) => ({ role, text: part }))),
  };
}

function partText(text: string): readonly string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > LONGEST) {
    const head = rest.slice(0, LONGEST);
    const end = ['。', '；', '，', '、', ' '].map((sign) => head.lastIndexOf(sign) + 1).find((at) => at > 0) ?? LONGEST;
    // Half a character is no character.
    const cut = /[\ud800-\udbff]$/.test(rest.slice(0, end)) ? end - 1 : end;
    parts.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return [...parts, rest];
}
