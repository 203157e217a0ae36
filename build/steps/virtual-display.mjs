import { spawn } from 'node:child_process';
import { SetupError } from './report.mjs';

/**
 * Starts an Xvfb of the given size on a display number it finds free itself (-displayfd), reachable only on this
 * machine. Resolves to `{ display, stop }`; `display` is the value for DISPLAY.
 */
export function startVirtualDisplay({ width, height }) {
  return new Promise((resolve, reject) => {
    const screen = `${width}x${height}x24`;
    const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', screen, '-nolisten', 'tcp', '-ac', '-noreset'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const fail = (reason) =>
      reject(
        new SetupError(
          `the virtual display (Xvfb) did not start: ${reason}. Install it with \`apt-get install xvfb\`, ` +
            'or set DISPLAY to a screen that is there.',
        ),
      );
    server.on('error', (error) => fail(error.message));
    server.on('exit', (code) => fail(`it ended with code ${code}`));
    server.stdout.once('data', (number) => {
      resolve({ display: `:${String(number).trim()}`, stop: () => server.kill('SIGTERM') });
    });
  });
}
