import './steps/node-version.mjs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { pack } from './pack.mjs';
import { prepare } from './setup.mjs';
import { root } from './steps/paths.mjs';
import { runProgram, say } from './steps/report.mjs';
import { runVisibly } from './steps/run-command.mjs';
import { startVirtualDisplay } from './steps/virtual-display.mjs';

/**
 * Runs the journeys in the packaged app on one virtual display of its own, whatever display there is: windows must not
 * jump at the person who tests. Resolves to Playwright's exit code.
 */
export async function runJourneys(playwrightArguments) {
  say('Journeys: in the packaged app, on a virtual display of 1920×1080.');
  const screen = await startVirtualDisplay({ width: 1920, height: 1080 });
  try {
    return await runVisibly(
      process.execPath,
      [
        path.join(root, 'node_modules/@playwright/test/cli.js'),
        ...['test', '--config', 'e2e/playwright.config.ts', ...playwrightArguments],
      ],
      { env: { ...process.env, DISPLAY: screen.display } },
    );
  } finally {
    screen.stop();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runProgram(async () => {
    const { runtime } = await prepare('test');
    await pack('e2e', runtime);
    return runJourneys(process.argv.slice(2));
  });
}
