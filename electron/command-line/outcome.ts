import type { Wording } from '../../shared/wording/zh-CN';
import type { FileReader } from './file-reader';

/** 0 done; 1 done, with problems of severity error; 2 bad usage or unreadable input, nothing written. */
export type ExitCode = 0 | 1 | 2;

/** What a command prints, and how it ends. Commands return it instead of printing, so that tests can look at it. */
export interface Outcome {
  readonly exit: ExitCode;
  readonly output: string;
  readonly message: string;
}

/** What every command gets: its words, the clock, ids, and what reads the files it is given. */
export interface CommandTools {
  readonly reader: FileReader;
  readonly wording: Wording;
  readonly now: () => string;
  readonly newId: () => string;
  readonly author: string;
  readonly appVersion: string;
}

export function refuse(message: string): Outcome {
  return { exit: 2, output: '', message };
}

export function printJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
