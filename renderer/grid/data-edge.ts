/**
 * Where Ctrl+arrow lands on one line of cells, as in Excel: inside filled cells it goes to the last filled one
 * before a blank; from a blank, or from the end of filled cells, to the next filled one; without any, to the end
 * of the line. `from` and the result are positions 0…length-1; `step` is the direction.
 */
export function dataEdge(from: number, step: 1 | -1, length: number, filled: (at: number) => boolean): number {
  const last = step === 1 ? length - 1 : 0;
  if (from === last) return from;
  let at = from + step;
  if (filled(from) && filled(at)) {
    while (at !== last && filled(at + step)) at += step;
    return at;
  }
  while (at !== last && !filled(at)) at += step;
  return at;
}
