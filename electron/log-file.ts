import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

export const LARGEST_LOG_BYTES = 2_000_000;
const KEPT_FILES = 5;

/** The shell's diary: what happened to windows and processes. Never plan content. */
export type Log = (event: string, detail?: string) => void;

/**
 * Appends to `equiplan.log`, moving it on to `.1` … `.4` when it is large. Synchronous, so that the last words of a
 * dying process arrive. A log that cannot be written must not stop the app: it falls back to standard error.
 */
export function createLog(folder: string, now: () => Date): Log {
  const file = path.join(folder, 'equiplan.log');
  return (event, detail = '') => {
    const line = `${now().toISOString()} ${event}${detail === '' ? '' : ` ${detail}`}\n`;
    try {
      mkdirSync(folder, { recursive: true });
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LARGEST_LOG_BYTES) rotate(file);
      appendFileSync(file, line);
    } catch (error) {
      process.stderr.write(`log not written (${error instanceof Error ? error.name : 'unknown'}): ${line}`);
    }
  };
}

function rotate(file: string): void {
  for (let index = KEPT_FILES - 1; index >= 1; index -= 1) {
    const from = index === 1 ? file : `${file}.${index - 1}`;
    if (statSync(from, { throwIfNoEntry: false }) !== undefined) renameSync(from, `${file}.${index}`);
  }
}
