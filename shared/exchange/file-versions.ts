/** The parts of a plan file as JSON, before anything but their digests is checked. */
export interface FileContent {
  readonly manifest: unknown;
  readonly plan: unknown;
  readonly operations: readonly unknown[];
}

/** One arrow of the ladder on which a file of an earlier format climbs to the present one. */
export interface FileStep {
  /** The format that stands when the step is done; it begins at the one below. */
  readonly to: number;
  /** Total on whatever stands there: what a step does not understand it leaves for the checks behind the ladder. */
  readonly climb: (content: FileContent) => FileContent;
}

/** Nothing of format 1 is written another way in 2: it may say more with fewer letters. */
const COLUMNS: FileStep = { to: 2, climb: (content) => content };

/** All steps there have ever been, from 2 up without a gap. */
export const FILE_STEPS: readonly FileStep[] = [COLUMNS];

/** What a build with these steps writes, and the last format it reads. */
export function topFormat(steps: readonly FileStep[]): number {
  return 1 + steps.length;
}

/** The last format of this build. A file of a later one is refused; earlier ones climb. */
export const FORMAT_VERSION = topFormat(FILE_STEPS);

/** From which format on many values may be written as columns. */
export const COLUMNS_FROM = COLUMNS.to;

export function climbFile(content: FileContent, from: number, steps: readonly FileStep[]): FileContent {
  return steps.filter(({ to }) => to > from).reduce((now, step) => step.climb(now), content);
}
