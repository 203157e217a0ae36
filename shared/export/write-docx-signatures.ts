import type { Signature } from './report';
import { FACE } from './write-docx-fonts';
import { paragraph, run, type Tab } from './write-docx-xml';

/** Between two of them, in twips. */
const GAP = 300;
/** 15 mm: nobody signs on less. */
const SHORTEST_BLANK = 850;
const CHARACTER = FACE.above.size * 20;

/**
 * 审核：______ side by side: what the labels and the date leave of the width is shared by the blanks alike. Where that is
 * too little to sign on, they stand on two lines.
 */
export function signatureLines(signed: readonly Signature[], width: number): readonly string[] {
  if (signed.length === 0) return [];
  const half = Math.ceil(signed.length / 2);
  const lines =
    signed.length === 1 || blankWidth(signed, width) >= SHORTEST_BLANK
      ? [signed]
      : [signed.slice(0, half), signed.slice(half)];
  return lines.map((line, index) =>
    lineOf(line, width, { before: index === 0 ? 240 : 120, last: index === lines.length - 1 }),
  );
}

function lineOf(
  signed: readonly Signature[],
  width: number,
  { before, last }: { readonly before: number; readonly last: boolean },
): string {
  const room = Math.max(SHORTEST_BLANK, blankWidth(signed, width));
  let at = 0;
  const tabs: Tab[] = [];
  const inside = signed.map(({ label, blank }, index) => {
    at += widthOf(label + blank);
    if (blank === '') {
      at += room;
      tabs.push({ at: Math.round(at), kind: 'left', leader: 'underscore' });
    }
    const line = blank === '' ? run('\t', FACE.above) : run(blank, { ...FACE.above, underlined: true });
    if (index === signed.length - 1) return run(label, FACE.above) + line;
    at += GAP;
    tabs.push({ at: Math.round(at), kind: 'left' });
    return run(label, FACE.above) + line + run('\t', FACE.above);
  });
  return paragraph({ line: { height: 240, rule: 'auto' }, before, tabs, keepNext: !last }, inside.join(''));
}

/** What each blank gets where all stand on one line; a date brings its own. */
function blankWidth(signed: readonly Signature[], width: number): number {
  const said = signed.reduce((sum, { label, blank }) => sum + widthOf(label + blank), 0);
  const blanks = signed.filter(({ blank }) => blank === '').length;
  return blanks === 0 ? width : (width - said - GAP * (signed.length - 1)) / blanks;
}

/** Chinese characters and signs are as wide as they are tall, others about half. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character >= '\u2e80' ? CHARACTER : CHARACTER / 2), 0);
}
