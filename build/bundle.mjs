import './steps/node-version.mjs';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { distFolder, root } from './steps/paths.mjs';
import { runProgram, SetupError, say } from './steps/report.mjs';
import { makeWhenChanged, stampOf } from './steps/source-stamp.mjs';
import { writeThirdParty } from './steps/third-party.mjs';

const sources = [
  'shared',
  'renderer',
  'electron',
  'build/bundle.mjs',
  'build/vite.config.mts',
  'build/steps/third-party.mjs',
  'package.json',
  'package-lock.json',
];

/**
 * Bundles the desk (Vite) and the shell (esbuild) into dist/, with the licences of the packages in them, unless dist/
 * already comes from these sources.
 */
export async function bundle() {
  const began = Date.now();
  const ran = await makeWhenChanged({
    product: path.join(distFolder, 'renderer/index.html'),
    stampFile: path.join(distFolder, 'bundle.stamp'),
    stamp: stampOf(sources),
    make: async () => {
      await bundleDesk();
      await bundleShell();
      writeThirdParty(path.join(distFolder, 'renderer/licences.json'), path.join(distFolder, 'THIRD-PARTY.txt'));
    },
  });
  say(ran ? `Bundles: built in ${((Date.now() - began) / 1000).toFixed(1)} s.` : 'Bundles: up to date.');
}

async function bundleDesk() {
  const { build } = await import('vite');
  await explained('renderer/', () =>
    build({ configFile: path.join(root, 'build/vite.config.mts'), mode: 'production', logLevel: 'warn' }),
  );
}

/** Main and preload become one CommonJS file each: a sandboxed preload can load nothing else. */
async function bundleShell() {
  const { build } = await import('esbuild');
  fs.rmSync(path.join(distFolder, 'electron'), { recursive: true, force: true });
  await explained('electron/', () =>
    build({
      absWorkingDir: root,
      entryPoints: ['electron/main.ts', 'electron/preload.ts'],
      outdir: path.join(distFolder, 'electron'),
      outExtension: { '.js': '.cjs' },
      bundle: true,
      format: 'cjs',
      platform: 'node',
      // The Node inside the oldest runtime (Electron 25).
      target: 'node18',
      external: ['electron'],
      logLevel: 'error',
    }),
  );
}

async function explained(folder, build) {
  try {
    await build();
  } catch (error) {
    throw new SetupError(
      `${folder} could not be bundled. ${error.message}\n\`npm run types\` shows what does not fit.`,
    );
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await runProgram(bundle);
