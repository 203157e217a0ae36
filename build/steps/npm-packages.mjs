import fs from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';
import { SetupError, say } from './report.mjs';
import { runVisibly } from './run-command.mjs';

/** Makes node_modules what package-lock.json says. */
export async function installNpmPackages() {
  if (nodeModulesMatchLockfile()) {
    say('npm packages: as in the lockfile.');
    return;
  }
  say('npm packages: installing with npm ci …');
  // Install scripts stay off: no package here needs one, and each would be foreign code run as the user.
  const code = await runVisibly(process.platform === 'win32' ? 'npm.cmd' : 'npm', [
    'ci',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  if (code !== 0) {
    throw new SetupError(
      'npm ci failed; its reason stands above. Usually the npm registry is out of reach: ' +
        'check `npm config get registry` and the network, then run the same command again.',
    );
  }
  say('npm packages: installed.');
}

/**
 * npm notes in node_modules/.package-lock.json what it put there. Contents are compared, not dates:
 * a fresh checkout gives every file a new date.
 */
function nodeModulesMatchLockfile() {
  const installedFile = path.join(root, 'node_modules/.package-lock.json');
  if (!fs.existsSync(installedFile)) return false;
  const wanted = readPackages(path.join(root, 'package-lock.json'));
  const installed = readPackages(installedFile);
  return Object.entries(wanted).every(([folder, entry]) => {
    if (folder === '') return true;
    // Optional packages are for other platforms when they are absent.
    if (installed[folder] === undefined) return entry.optional === true || entry.devOptional === true;
    return installed[folder].version === entry.version;
  });
}

function readPackages(file) {
  return JSON.parse(fs.readFileSync(file, 'utf8')).packages;
}
