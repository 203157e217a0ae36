import path from 'node:path';
import { fileURLToPath } from 'node:url';

const OPENABLE = /\.(eqplan|docx|docm|doc|wps|xlsx|xlsm|xls|et|csv|tsv|txt|md|html?)$/i;

/**
 * The files named on a command line, absolute. Takes what ends like something we open, so switches, the program itself
 * and whatever Chromium puts between them fall away. After `--` a leading dash belongs to the name.
 */
export function fileArguments(argv: readonly string[], folder: string): readonly string[] {
  const files: string[] = [];
  let switchesEnded = false;
  for (const argument of argv.slice(1)) {
    if (argument === '--' && !switchesEnded) switchesEnded = true;
    else if ((switchesEnded || !argument.startsWith('-')) && OPENABLE.test(argument)) {
      const file = argumentToPath(argument, folder);
      if (file !== null) files.push(file);
    }
  }
  return files;
}

/** File managers hand over `file://` addresses on some desktops. Null for an address that is no local file. */
function argumentToPath(argument: string, folder: string): string | null {
  if (!/^file:\/\//i.test(argument))
    return /^[a-z][a-z0-9+.-]+:\/\//i.test(argument) ? null : path.resolve(folder, argument);
  try {
    return fileURLToPath(argument);
  } catch (error) {
    if (error instanceof TypeError || error instanceof URIError) return null;
    throw error;
  }
}
