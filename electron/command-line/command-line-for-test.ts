import { afterAll } from 'vitest';
import { runEquiplan } from './equiplan';
import { createFileReader, type ReadingLimits } from './file-reader';
import type { Outcome } from './outcome';

/** The command line with one reader for all tests of a file; called at its top. */
export function commandLineForTest(limits?: ReadingLimits): (args: readonly string[]) => Promise<Outcome> {
  const reader = createFileReader(limits);
  afterAll(() => reader.close());
  return (args) => runEquiplan(args, reader);
}
