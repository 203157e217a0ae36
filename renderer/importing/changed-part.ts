/** Signs around what changed, so that a number keeps its word: 达到90%. */
const AROUND = 4;

/** What differs between two texts, with a little of what stands around it: in a narrow cell two long sentences look alike. */
export function changedPart(text: string, other: string): string {
  const shorter = Math.min(text.length, other.length);
  let head = 0;
  while (head < shorter && text[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && text.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  const from = Math.max(0, head - AROUND);
  const to = Math.min(text.length, text.length - tail + AROUND);
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}
