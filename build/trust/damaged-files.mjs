import '../steps/node-version.mjs';
import path from 'node:path';
import { root } from '../steps/paths.mjs';
import { runProgram, say } from '../steps/report.mjs';
import { runVisibly } from '../steps/run-command.mjs';

// `npm run trust:files [-- 10000]`: good files of every kind, damaged by a seed and read; `npm test` reads 200 of them.
await runProgram(async () => {
  const rounds = process.argv[2] ?? '10000';
  say(`Damaged files: ${rounds}, each read or refused in time.`);
  return runVisibly(
    process.execPath,
    [
      path.join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      'shared/import/readers/hostile-files.test.ts',
      '-t',
      'by a seed',
    ],
    { env: { ...process.env, EQUIPLAN_MUTATIONS: rounds } },
  );
});
