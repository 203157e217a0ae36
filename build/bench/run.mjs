import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { build } from 'esbuild';
import { distFolder, root } from '../steps/paths.mjs';

/** Bundled as the desk is: run from single modules, every use of an imported constant would be a call. */
const bundle = path.join(distFolder, 'bench/bench.mjs');
await build({
  absWorkingDir: root,
  entryPoints: ['build/bench/bench.ts'],
  outfile: bundle,
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  logLevel: 'warning',
  plugins: [
    {
      name: 'steps-stay-where-they-are',
      setup: ({ onResolve }) =>
        onResolve({ filter: /\.mjs$/ }, ({ path: asked, resolveDir, kind }) =>
          kind === 'entry-point' ? null : { path: path.resolve(resolveDir, asked), external: true },
        ),
    },
  ],
});
process.exitCode =
  spawnSync(process.execPath, [bundle, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' }).status ?? 1;
