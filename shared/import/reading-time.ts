/** A plan is read in well under a second; what takes longer than this is not one. */
const LEAST_SECONDS = 20;
/** A large one may take its time: 100 000 rows are 5 MB, and ten seconds on the machine this was measured on. */
const SECONDS_A_MEGABYTE = 10;
const MOST_SECONDS = 120;

/** Whole seconds a file of this size may take to be read, by whoever reads it: then its reader is ended. */
export function limitSeconds(bytes: number): number {
  return Math.min(MOST_SECONDS, Math.round(LEAST_SECONDS + (bytes / 1_000_000) * SECONDS_A_MEGABYTE));
}
