/** How often each value of a column follows itself: value, times, value, times … */
export type Runs = readonly number[];

/** Collects a column as runs. */
export class RunsWriter {
  readonly runs: number[] = [];

  add(value: number): void {
    const { runs } = this;
    const last = runs.length - 2;
    if (last >= 0 && runs[last] === value) runs[last + 1] = (runs[last + 1] as number) + 1;
    else runs.push(value, 1);
  }
}

/** Collects a column of names: each once, then by its place among them. */
export class NamesWriter extends RunsWriter {
  readonly names: string[] = [];
  readonly #places = new Map<string, number>();
  #last: string | null = null;
  #place = 0;

  addName(name: string): void {
    // Most names are the one before.
    if (this.#last !== name) {
      this.#place = this.#places.get(name) ?? this.names.length;
      if (this.#place === this.names.length) {
        this.names.push(name);
        this.#places.set(name, this.#place);
      }
      this.#last = name;
    }
    this.add(this.#place);
  }
}

/** The column that runs stand for, or null: not of that length, or a value that is no place among so many. */
export function unrolled(runs: unknown, count: number, places: number): Uint32Array | null {
  if (!Array.isArray(runs) || runs.length % 2 !== 0) return null;
  const column = new Uint32Array(count);
  let at = 0;
  for (let run = 0; run < runs.length; run += 2) {
    const [value, times] = [runs[run] as unknown, runs[run + 1] as unknown];
    if (!isPlace(value, places) || !isPlace(times, count - at + 1) || times === 0) return null;
    column.fill(value, at, at + times);
    at += times;
  }
  return at === count ? column : null;
}

/** True for 0 … limit − 1. */
function isPlace(value: unknown, limit: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < limit;
}
