import type { SourceLine } from './source-line';

/** `- 7 -`, `— 12 —`, 第3页, 第 3 页 共 20 页. */
const PAGE_NUMBER =
  /^(?:[-—–]{1,2}\s*\d{1,3}\s*[-—–]{1,2}|第\s*\d{1,3}\s*页(?:[\s,/]*共\s*\d{1,3}\s*页)?|\d{1,3}\s*\/\s*\d{1,3})$/;

/**
 * Lines that belong to a page and not to its text: page numbers, and the running head or foot beside one. A table goes on
 * behind them.
 */
export function pageFurniture(lines: readonly SourceLine[]): ReadonlySet<number> {
  const text = (at: number): string | null => {
    const cells = lines[at]?.cells;
    return cells?.length === 1 ? (cells[0] ?? '') : null;
  };
  const numbers = lines.flatMap((_, at) => (PAGE_NUMBER.test(text(at) ?? '') ? [at] : []));
  const beside = numbers.flatMap((at) => [at - 1, at + 1]);
  const counts = new Map<string, number>();
  for (const [at] of lines.entries()) {
    const one = text(at);
    if (one !== null) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  const heads = beside.filter((at) => {
    const one = text(at);
    return (
      one !== null &&
      one.length <= 40 &&
      !/^\d/.test(one) &&
      (counts.get(one) ?? 0) > 1 &&
      (lines[at]?.gaps ?? []).length < 2
    );
  });
  return new Set([...numbers, ...heads].map((at) => lines[at]?.line ?? 0));
}
