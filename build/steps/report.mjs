const started = Date.now();

/** One line on the terminal with the seconds since the start, so that a slow step is seen. */
export function say(sentence) {
  console.log(`[${((Date.now() - started) / 1000).toFixed(1).padStart(5)} s] ${sentence}`);
}

/**
 * A failure a person can act on: its message says what happened and what to do.
 * Shown without a stack; anything else that is thrown is a bug and keeps its stack.
 */
export class SetupError extends Error {}

/** Runs a program's main function and turns its failure into a sentence and an exit code. */
export async function runProgram(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    console.error(error instanceof SetupError ? `\nStopped: ${error.message}` : error);
    process.exitCode = 1;
  }
}
