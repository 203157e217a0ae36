import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import '../steps/node-version.mjs';
import { runProgram, SetupError, say } from '../steps/report.mjs';
import { startVirtualDisplay } from '../steps/virtual-display.mjs';

const secondsForOneStart = 30;
/** EX_CONFIG of sysexits: the app itself refused its command line. */
const REFUSED = 78;
/** A window that shows nothing packs into a few kilobytes. */
const smallestPictureBytes = 40_000;

/**
 * What a release package must and must not do, tried on the package itself. Where an attempt would otherwise open a
 * window, a switch is added that the app refuses: ending with 78 then says that our own code ran, and nothing else did.
 */
const attempts = [
  { name: 'the workbench comes up, without a graphics card or a message bus', run: workbenchComesUp },
  { name: 'the fuses are set as configured', run: fusesAreSet },
  { name: 'it does not run scripts as Node', run: notNode },
  { name: 'NODE_OPTIONS are not heard', run: noNodeOptions },
  { name: 'a debugger is refused, also with the flag of tests', run: noDebugger },
  { name: 'code beside the archive is not loaded', run: onlyTheArchive },
  { name: 'the licences are beside the program', run: licencesAreThere },
];

/** Runs every attempt on the packed program; resolves to `{ passed, failures }`, a failure being a sentence. */
export async function tryPackage(executable) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'equiplan-release-'));
  const screen = await startVirtualDisplay({ width: 1600, height: 1000 });
  const failures = [];
  try {
    for (const { name, run } of attempts) {
      const failure = await run({ executable, folder, display: screen.display });
      say(`  ${failure === null ? 'yes' : 'NO '}  ${name}${failure === null ? '' : `: ${failure}`}`);
      if (failure !== null) failures.push(`${name}: ${failure}`);
    }
  } finally {
    screen.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
  return { passed: attempts.length - failures.length, failures };
}

async function workbenchComesUp({ executable, folder, display }) {
  const picture = path.join(folder, 'window.png');
  const run = start(executable, {
    args: [`--user-data-dir=${path.join(folder, 'data')}`, '--open-sample'],
    env: { DISPLAY: display, EQUIPLAN_PICTURE: picture, DBUS_SESSION_BUS_ADDRESS: 'disabled:' },
  });
  const ended = await Promise.race([run.ended, until(() => isWholePng(picture))]);
  run.stop();
  await run.ended;
  if (ended !== true)
    return `it ended with ${ended?.code} before its window was painted: ${ended?.output.slice(0, 500)}`;
  const size = fs.statSync(picture).size;
  return size >= smallestPictureBytes ? null : `the picture of the window has only ${size} bytes`;
}

async function fusesAreSet({ executable }) {
  const { FuseV1Options, getCurrentFuseWire } = await import('@electron/fuses');
  process.env.EQUIPLAN_PACKAGE = 'release';
  const wanted = createRequire(import.meta.url)('../electron-builder.config.cjs').electronFuses;
  const wire = await getCurrentFuseWire(executable);
  const wrong = Object.entries(wanted).filter(([name, on]) => {
    const option = FuseV1Options[name[0].toUpperCase() + name.slice(1)];
    return wire[option] !== (on ? '1' : '0').charCodeAt(0);
  });
  return wrong.length === 0 ? null : `${wrong.map(([name]) => name).join(', ')} differ`;
}

async function notNode({ executable, folder }) {
  const { script, marker } = markingScript(folder, 'as-node');
  return refusedAndUnmarked(marker, executable, folder, [script], { ELECTRON_RUN_AS_NODE: '1' });
}

async function noNodeOptions({ executable, folder }) {
  const { script, marker } = markingScript(folder, 'options');
  return refusedAndUnmarked(marker, executable, folder, [], { NODE_OPTIONS: `--require ${script}` });
}

async function noDebugger({ executable, folder }) {
  for (const given of ['--inspect=0', '--inspect-brk=0', '--remote-debugging-port=0', '--remote-debugging-pipe']) {
    const { code, output } = await endOf(executable, folder, [given], { EQUIPLAN_E2E: '1' });
    if (code !== REFUSED) return `${given} ended with ${code}`;
    if (/listening/i.test(output)) return `${given} opened a port`;
  }
  return null;
}

/** Puts another app beside the archive, where Electron would look first. */
async function onlyTheArchive({ executable, folder }) {
  const { script, marker } = markingScript(folder, 'beside');
  const beside = path.join(path.dirname(executable), 'resources/app');
  fs.mkdirSync(beside, { recursive: true });
  try {
    fs.copyFileSync(script, path.join(beside, 'main.js'));
    fs.writeFileSync(path.join(beside, 'package.json'), JSON.stringify({ name: 'other', main: 'main.js' }));
    return await refusedAndUnmarked(marker, executable, folder, [], {});
  } finally {
    fs.rmSync(beside, { recursive: true, force: true });
  }
}

async function licencesAreThere({ executable }) {
  const wanted = ['LICENSE.txt', 'THIRD-PARTY.txt', 'LICENSE.electron.txt', 'LICENSES.chromium.html'];
  const missing = wanted.filter((name) => !fs.existsSync(path.join(path.dirname(executable), name)));
  return missing.length === 0 ? null : `${missing.join(', ')} missing`;
}

async function refusedAndUnmarked(marker, executable, folder, args, env) {
  const { code, output } = await endOf(executable, folder, [...args, '--js-flags=--no-opt'], env);
  if (fs.existsSync(marker)) return 'foreign code ran';
  return code === REFUSED ? null : `it ended with ${code} instead of ${REFUSED}: ${output.slice(0, 300)}`;
}

/** A script that leaves a trace and ends whatever runs it. */
function markingScript(folder, name) {
  const script = path.join(folder, `${name}.js`);
  const marker = path.join(folder, `${name}.ran`);
  fs.writeFileSync(script, `require('fs').writeFileSync(${JSON.stringify(marker)}, ''); process.exit(0);\n`);
  return { script, marker };
}

async function endOf(executable, folder, args, env) {
  const run = start(executable, { args: [`--user-data-dir=${path.join(folder, 'refused')}`, ...args], env });
  const force = setTimeout(run.kill, secondsForOneStart * 1000);
  const ended = await run.ended;
  clearTimeout(force);
  return ended;
}

/** Starts the program in a process group of its own, so that no helper process outlives it. */
function start(executable, { args, env }) {
  const { EQUIPLAN_E2E: _flag, ELECTRON_RUN_AS_NODE: _node, NODE_OPTIONS: _options, ...inherited } = process.env;
  // Chromium refuses to sandbox root; for everybody else the sandbox stays on.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(executable, [...args, ...asRoot], {
    env: { ...inherited, ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  const ended = new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: null, output: error.message }));
    child.on('exit', (code) => resolve({ code, output }));
  });
  const kill = () => process.kill(-child.pid, 'SIGKILL');
  return { ended, kill, stop: () => child.exitCode === null && child.kill('SIGTERM') };
}

async function until(isThere) {
  for (let waited = 0; waited < secondsForOneStart * 10; waited += 1) {
    if (isThere()) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { code: 'nothing', output: `no window within ${secondsForOneStart} s` };
}

/** A PNG ends with the chunk IEND; before that the app is still writing. */
function isWholePng(file) {
  return fs.existsSync(file) && fs.readFileSync(file).subarray(-8, -4).toString('latin1') === 'IEND';
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runProgram(async () => {
    const executable = process.argv[2];
    if (executable === undefined) throw new SetupError('name the program of the unpacked release to try.');
    const { failures } = await tryPackage(path.resolve(executable));
    return failures.length === 0 ? 0 : 1;
  });
}
