import './steps/node-version.mjs';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pack, pinnedElectron, testRuntimeIsAllowed } from './pack.mjs';
import { releaseRuntime } from './release/release-runtime.mjs';
import { tryPackage } from './release/try-package.mjs';
import { prepare } from './setup.mjs';
import { outFolder, root } from './steps/paths.mjs';
import { runProgram, SetupError, say } from './steps/report.mjs';
import { capture } from './steps/run-command.mjs';

// `npm run dist`: the packages for this system. `-- --windows` and `-- --linux-arm64` make those of other systems, for
// which electron-builder must reach its download host. What was made and what not stands at the end, with sums.

const releaseFolder = path.join(outFolder, 'release');
const arch = process.arch === 'arm64' ? '--arm64' : '--x64';

/** Packages for other systems: how they are asked for, and what stands in the way here. */
const FOREIGN = [
  {
    option: '--windows',
    name: 'Windows installer and portable .zip (x64)',
    targets: ['--win', 'nsis', 'zip', '--x64'],
    needs:
      'needs Electron for Windows and the NSIS tools from electron-builder’s download host, and on Linux wine. Run ' +
      '`npm run dist -- --windows` on Windows 10 or newer, or where that host is within reach. It is configured and was never tried.',
  },
  {
    option: '--linux-arm64',
    name: 'Linux .deb, .zip and .tar.gz for arm64',
    targets: ['--linux', 'deb', 'zip', 'tar.gz', '--arm64'],
    needs:
      'needs the official Electron for arm64. Run `npm run dist -- --linux-arm64` where its download host is within ' +
      'reach, or `npm run dist` on such a machine. It was never tried.',
  },
];
/** What nobody should look for. */
const NEVER = [
  'AppImage and rpm: their tools are downloads of their own; .deb and .tar.gz serve the same systems.',
  'LoongArch and SW64: there is no official Electron for them.',
  'Signatures: there is no certificate, so Windows SmartScreen will warn.',
];

await runProgram(async () => {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((option) => !FOREIGN.some((foreign) => foreign.option === option));
  if (unknown.length > 0) throw new SetupError(`unknown: ${unknown.join(' ')}. Known: --windows --linux-arm64.`);
  const { runtime } = await prepare('release');
  removeOldPackages();
  // Packages for other systems never hold the runtime of this one.
  const failures = asked.length === 0 ? await packagesOfThisSystem(runtime) : foreignPackages(asked);
  report(asked, failures, asked.length === 0 ? `${runtime.version} (${runtime.origin})` : pinnedElectron());
  return failures.length === 0 ? 0 : 1;
});

/** Tries the unpacked program first: the packages then hold exactly what was tried. */
async function packagesOfThisSystem(runtime) {
  const { refused, suffix } = releaseRuntime(runtime, pinnedElectron(), testRuntimeIsAllowed());
  if (refused !== undefined) throw new SetupError(refused);
  if (process.platform !== 'linux') throw new SetupError('here only `npm run dist -- --windows` is prepared.');
  const executable = await pack('release', runtime);
  say('Release package: tried as a user’s machine and a stranger would.');
  const { failures } = await tryPackage(executable);
  if (failures.length > 0) throw new SetupError(`the package is not fit to be given away:\n  ${failures.join('\n  ')}`);
  const began = Date.now();
  runBuilder(['--prepackaged', path.dirname(executable), '--linux', 'zip', 'tar.gz', 'deb', arch], {
    EQUIPLAN_SUFFIX: suffix,
    ELECTRON_BUILDER_7ZIP_PATH: '/usr/bin/7za',
    CUSTOM_FPM_PATH: path.join(root, 'build/release/make-deb.mjs'),
    // The last tenth of the size would cost ten times the time.
    ELECTRON_BUILDER_COMPRESSION_LEVEL: process.env.ELECTRON_BUILDER_COMPRESSION_LEVEL ?? '1',
  });
  say(`Packages: made in ${((Date.now() - began) / 1000).toFixed(0)} s.`);
  return [];
}

/** Resolves to the sentences of what failed; one failure does not keep the other from being made. */
function foreignPackages(asked) {
  return FOREIGN.filter(({ option }) => asked.includes(option)).flatMap(({ name, targets, needs }) => {
    try {
      runBuilder(targets, {
        EQUIPLAN_FOREIGN: '1',
        ...(process.platform === 'linux' ? { CUSTOM_FPM_PATH: path.join(root, 'build/release/make-deb.mjs') } : {}),
      });
      return [];
    } catch (error) {
      if (!(error instanceof SetupError)) throw error;
      return [`${name}: ${error.message} It ${needs}`];
    }
  });
}

function runBuilder(args, environment) {
  const { code, stdout, stderr } = capture(
    process.execPath,
    [
      path.join(root, 'node_modules/electron-builder/cli.js'),
      ...args,
      ...['--publish', 'never', '--config', 'build/electron-builder.config.cjs'],
    ],
    { seconds: 1200, env: { ...process.env, EQUIPLAN_PACKAGE: 'release', ...environment } },
  );
  if (code === 0) return;
  console.error(stdout.slice(-3000), stderr.slice(-3000));
  throw new SetupError('electron-builder failed; its own words stand above.');
}

function removeOldPackages() {
  for (const name of packageNames()) fs.rmSync(path.join(releaseFolder, name));
}

function packageNames() {
  if (!fs.existsSync(releaseFolder)) return [];
  return fs.readdirSync(releaseFolder).filter((name) => /\.(deb|zip|tar\.gz|exe)$|^SHA256SUMS$/.test(name));
}

function report(asked, failures, electron) {
  const sums = packageNames().map((name) => {
    const content = fs.readFileSync(path.join(releaseFolder, name));
    return { name, megabytes: content.length / 1e6, sum: createHash('sha256').update(content).digest('hex') };
  });
  fs.writeFileSync(path.join(releaseFolder, 'SHA256SUMS'), sums.map(({ name, sum }) => `${sum}  ${name}\n`).join(''));
  console.log(`\nMade in ${path.relative(root, releaseFolder)}/ around Electron ${electron}:`);
  for (const { name, megabytes, sum } of sums) console.log(`  ${name}  ${megabytes.toFixed(1)} MB\n    SHA-256 ${sum}`);
  if (sums.length === 0) console.log('  nothing');
  console.log('\nNot made:');
  for (const failure of failures) console.log(`  ${failure}`);
  for (const { option, name, needs } of FOREIGN) if (!asked.includes(option)) console.log(`  ${name}: ${needs}`);
  for (const sentence of NEVER) console.log(`  ${sentence}`);
}
