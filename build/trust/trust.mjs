import '../steps/node-version.mjs';
import path from 'node:path';
import { pack } from '../pack.mjs';
import { prepare } from '../setup.mjs';
import { root } from '../steps/paths.mjs';
import { runProgram, say } from '../steps/report.mjs';
import { runVisibly } from '../steps/run-command.mjs';
import { startVirtualDisplay } from '../steps/virtual-display.mjs';

// `npm run trust [-- suite…] [-- --rounds=50]`: real faults in the packaged app, longer than `npm test` may take. Writes its
// numbers into docs/trust.md. What this machine cannot do (root, loop devices) is named with the reason and fails nothing.
await runProgram(async () => {
  const { runtime } = await prepare('test');
  await pack('e2e', runtime);
  say('Faults: in the packaged app, on a virtual display.');
  const screen = await startVirtualDisplay({ width: 1366, height: 768 });
  try {
    return await runVisibly(
      process.execPath,
      [path.join(root, 'node_modules/tsx/dist/cli.mjs'), 'e2e/faults/run-faults.ts', ...process.argv.slice(2)],
      { env: { ...process.env, DISPLAY: screen.display } },
    );
  } finally {
    screen.stop();
  }
});
