import './steps/node-version.mjs';
import { pathToFileURL } from 'node:url';
import { installNpmPackages } from './steps/npm-packages.mjs';
import { runProgram } from './steps/report.mjs';
import { installSystemLibraries } from './steps/system-libraries.mjs';

/**
 * From a bare machine to one that can build and run Equiplan. Each step says in one line what it does and is skipped
 * when done before. Uses nothing but Node until the npm packages are there; hence the imports inside.
 * `purpose` is `start`, `start-without-display`, `test`, `release` or `try-release`: it decides which system packages
 * are needed.
 * Resolves to `{ runtime, missingLibraries }`.
 */
export async function prepareMachine(purpose) {
  const missingLibraries = installSystemLibraries(purpose);
  await installNpmPackages();
  const { prepareRuntime } = await import('./runtime.mjs');
  return { runtime: await prepareRuntime(), missingLibraries };
}

/** The same, and the bundles. */
export async function prepare(purpose) {
  const machine = await prepareMachine(purpose);
  const { bundle } = await import('./bundle.mjs');
  await bundle();
  return machine;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runProgram(async () => {
    await prepare(process.argv[2] ?? 'start');
  });
}
