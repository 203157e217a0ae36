import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import { en } from '../../shared/wording/en';
import { type Wording, zhCN } from '../../shared/wording/zh-CN';
import { checkCommand } from './check-command';
import { compareCommand } from './compare-command';
import type { FileReader } from './file-reader';
import { importCommand } from './import-command';
import { issueCommand } from './issue-command';
import { mergeCommand } from './merge-command';
import { type CommandTools, type Outcome, refuse } from './outcome';
import { showCommand } from './show-command';

const OPTIONS = {
  out: { type: 'string' },
  json: { type: 'boolean' },
  scenario: { type: 'string' },
  scenarios: { type: 'string' },
  'only-differences': { type: 'boolean' },
  explanation: { type: 'boolean' },
  regions: { type: 'string' },
  'out-folder': { type: 'string' },
  format: { type: 'string' },
  prefer: { type: 'string' },
  lang: { type: 'string' },
} as const;

/** Runs one command of the command line and says how it ended; prints nothing itself. The reader is the caller's to close. */
export async function runEquiplan(args: readonly string[], reader: FileReader): Promise<Outcome> {
  const wording: Wording = args[args.indexOf('--lang') + 1] === 'en' && args.includes('--lang') ? en : zhCN;
  const parsed = readArguments(args);
  if (parsed === null) return refuse(wording.commandLine.usage);
  const [command, ...files] = parsed.positionals;
  const options = parsed.values;
  const tools = commandTools(wording, reader);
  switch (command) {
    case 'import':
      return importCommand(files, options, tools);
    case 'show':
      return showCommand(files, options, tools);
    case 'check':
      return checkCommand(files, options, tools);
    case 'compare':
      return compareCommand(
        files,
        {
          ...options,
          outFolder: options['out-folder'],
          onlyDifferences: options['only-differences'] === true,
          explanation: options.explanation === true,
        },
        tools,
      );
    case 'issue':
      return issueCommand(files, options, tools);
    case 'merge':
      return mergeCommand(files, options, tools);
    case undefined:
      return refuse(wording.commandLine.usage);
    default:
      return refuse(`${wording.commandLine.unknownCommand(command)}\n${wording.commandLine.usage}`);
  }
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (cause) {
    // parseArgs throws TypeErrors for words it does not know; the answer to each is how to call.
    if (cause instanceof TypeError) return null;
    throw cause;
  }
}

function commandTools(wording: Wording, reader: FileReader): CommandTools {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return {
    wording,
    reader,
    now: () => new Date().toISOString(),
    newId: () => randomBytes(10).toString('hex'),
    author: userInfo().username,
    appVersion: version,
  };
}
