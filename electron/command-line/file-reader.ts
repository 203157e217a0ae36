import { type ChildProcess, fork } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Issue, issue } from '../../shared/base/issue';
import { fail, type Result } from '../../shared/base/result';
import { limitSeconds } from '../../shared/import/reading-time';
import type { ReadingKind, ReadingRequest, Readings } from './reading-process';

export interface ReadingLimits {
  readonly secondsFor: (bytes: number) => number;
  /** Of memory. */
  readonly megabytes: number;
}

/** Reads foreign files in a process that is ended when a file takes more time or memory than any plan does. */
export interface FileReader {
  /**
   * Issues: those of the readers, `file.unreadable`, `source.tooLarge`, and where the process had to be ended or died
   * `import.tookTooLong`, `import.tookTooMuch`, `import.readerFailed`. Files are read one after another.
   */
  read<K extends ReadingKind>(kind: K, file: string): Promise<Result<Readings[K], Issue>>;
  /** Lets the process load while the caller does; the first reading would start it anyway. */
  start(): void;
  close(): void;
}

const LIMITS: ReadingLimits = { secondsFor: limitSeconds, megabytes: 2048 };
/** How the engine ends a process whose memory is used up. */
const OUT_OF_MEMORY = 'SIGABRT';
/** Node 20 reads TypeScript by this package; the command itself was started by it. */
const TSX = pathToFileURL(createRequire(__filename).resolve('tsx')).href;

/** One process for all files of a command: starting one costs as much as reading many. */
export function createFileReader({ secondsFor, megabytes }: ReadingLimits = LIMITS): FileReader {
  let process: ChildProcess | null = null;

  function started(): ChildProcess {
    process ??= fork(path.join(__dirname, 'reading-process.ts'), {
      execArgv: [`--max-old-space-size=${megabytes}`, '--import', TSX],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    return process;
  }

  function end(): void {
    process?.kill('SIGKILL');
    process = null;
  }

  function ask(request: ReadingRequest, seconds: number): Promise<unknown> {
    const name = path.basename(request.file);
    const asked = started();
    return new Promise((resolve) => {
      const settle = (answer: unknown): void => {
        clearTimeout(limit);
        asked.off('message', settle).off('exit', died);
        resolve(answer);
      };
      const refuse = (reason: Issue): void => {
        end();
        settle(fail(reason));
      };
      const died = (code: number | null, signal: NodeJS.Signals | null): void =>
        refuse(
          signal === OUT_OF_MEMORY
            ? issue('import.tookTooMuch', name, { megabytes })
            : issue('import.readerFailed', name, { reason: String(signal ?? code) }),
        );
      const limit = setTimeout(() => refuse(issue('import.tookTooLong', name, { seconds })), seconds * 1000);
      asked.once('message', settle).once('exit', died);
      asked.send(request);
    });
  }

  return {
    start: () => void started(),
    close: end,
    // The process answers what it was asked for, with what `Readings` says.
    read: async <K extends ReadingKind>(kind: K, file: string) =>
      (await ask({ kind, file }, secondsFor(await sizeOf(file)))) as Result<Readings[K], Issue>,
  };
}

/** The size a file is said to have; of one that is not there the reader tells. */
async function sizeOf(file: string): Promise<number> {
  const found = await stat(file).catch(() => null);
  return found?.size ?? 0;
}
