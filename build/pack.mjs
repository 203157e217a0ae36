import './steps/node-version.mjs';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { releaseRuntime } from './release/release-runtime.mjs';
import { distFolder, outFolder, root } from './steps/paths.mjs';
import { runProgram, SetupError, say } from './steps/report.mjs';
import { capture } from './steps/run-command.mjs';
import { makeWhenChanged, stampOf } from './steps/source-stamp.mjs';

const inputs = [
  'dist/electron',
  'dist/renderer',
  'dist/THIRD-PARTY.txt',
  'LICENSE',
  'package.json',
  'build/electron-builder.config.cjs',
  'build/icons',
];

/**
 * Packs dist/ and the runtime into a folder that runs by itself, unless that was done from the same inputs.
 * Mode `e2e` goes to out/linux-unpacked, `release` to out/release/linux-unpacked. Resolves to the executable.
 */
export async function pack(mode, runtime, allowTestRuntime = testRuntimeIsAllowed()) {
  if (mode === 'release') refuseTestRuntime(runtime, allowTestRuntime);
  const output = mode === 'release' ? path.join(outFolder, 'release') : outFolder;
  const executable = path.join(output, 'linux-unpacked/equiplan');
  const began = Date.now();
  const ran = await makeWhenChanged({
    product: executable,
    stampFile: path.join(output, 'pack.stamp'),
    stamp: `${stampOf(inputs)} ${runtime.version} ${runtime.origin}`,
    make: () => runPackager(mode, output),
  });
  say(
    ran
      ? `Package (${mode}): made in ${((Date.now() - began) / 1000).toFixed(1)} s.`
      : `Package (${mode}): up to date.`,
  );
  return executable;
}

function runPackager(mode, output) {
  if (!fs.existsSync(path.join(distFolder, 'electron/main.cjs'))) {
    throw new SetupError('there is nothing to pack yet: run `npm run build` first.');
  }
  fs.rmSync(path.join(output, 'linux-unpacked'), { recursive: true, force: true });
  const { code, stdout, stderr } = capture(
    process.execPath,
    [
      path.join(root, 'node_modules/electron-builder/cli.js'),
      ...['--linux', 'dir', '--publish', 'never', '--config', 'build/electron-builder.config.cjs'],
    ],
    { seconds: 300, env: { ...process.env, EQUIPLAN_PACKAGE: mode } },
  );
  if (code === 0) return;
  console.error(stdout, stderr);
  throw new SetupError('electron-builder failed; its own words stand above.');
}

/** The Electron that package.json names. */
export function pinnedElectron() {
  return JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')).devDependencies.electron;
}

/** For trying the way to a release where the official Electron is out of reach. */
export function testRuntimeIsAllowed() {
  return process.env.EQUIPLAN_ALLOW_TEST_RUNTIME === '1';
}

function refuseTestRuntime(runtime, allowTestRuntime) {
  const { refused } = releaseRuntime(runtime, pinnedElectron(), allowTestRuntime);
  if (refused !== undefined) throw new SetupError(refused);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runProgram(async () => {
    const { prepare } = await import('./setup.mjs');
    const { runtime } = await prepare('start');
    const executable = await pack(process.argv[2] === 'release' ? 'release' : 'e2e', runtime);
    say(`It runs by itself: ${executable}`);
  });
}
