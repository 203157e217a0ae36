/** One thing measured against its baseline in the same run. */
export interface Bench {
  readonly name: string;
  readonly baselineName: string;
  /** The ratio that must not be exceeded; null where none has been set yet. */
  readonly bound: number | null;
  readonly subject: () => unknown;
  readonly baseline: () => unknown;
}

export interface BenchResult {
  readonly name: string;
  readonly baselineName: string;
  readonly bound: number | null;
  /** Milliseconds, medians. */
  readonly subject: number;
  readonly baseline: number;
  readonly ratio: number;
}

const PAIRS = 5;

/** Medians of five interleaved pairs, after one pair to warm up: machines swing, ratios in one run hold. */
export function measure({ subject, baseline, ...bench }: Bench): BenchResult {
  const times: [number, number][] = [];
  for (let pair = -1; pair < PAIRS; pair += 1) {
    const both: [number, number] = [timeOf(subject), timeOf(baseline)];
    if (pair >= 0) times.push(both);
  }
  return medianPairs(bench, times);
}

/** Milliseconds of the subject and of its baseline, pair by pair. */
export function medianPairs(
  bench: Pick<Bench, 'name' | 'baselineName' | 'bound'>,
  times: readonly (readonly [number, number])[],
): BenchResult {
  const [own, base] = [median(times.map(([time]) => time)), median(times.map(([, time]) => time))];
  return { ...bench, subject: own, baseline: base, ratio: own / base };
}

function timeOf(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
