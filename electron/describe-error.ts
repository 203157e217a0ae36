/**
 * An error as lines for the log: name, code and stack, with everything in quotes cut out of the message,
 * because a message may quote what it stumbled over and the log must hold no plan content.
 */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return `thrown ${typeof error}`;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const message = error.message.replace(/(["'`]).*?\1|“.*?”/gs, '…').slice(0, 200);
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [`${error.name}${code}: ${message}`, ...frames.slice(0, 12)].join('\n');
}
