import './steps/node-version.mjs';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { prepare } from './setup.mjs';
import { outFolder, root } from './steps/paths.mjs';
import { runProgram, SetupError, say } from './steps/report.mjs';
import { startVirtualDisplay } from './steps/virtual-display.mjs';

const secondsForThePicture = 60;
const secondsForClosing = 5;

await runProgram(async () => {
  const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  const { runtime } = await prepare(hasDisplay ? 'start' : 'start-without-display');
  return hasDisplay ? startOnDisplay(runtime) : startOnVirtualDisplay(runtime);
});

async function startOnDisplay(runtime) {
  say('Equiplan: opening the window.');
  return openApp(runtime, { environment: {}, switches: [] }).ended;
}

/** No screen here: shows the window to a virtual one and leaves a picture of it, so that there is something to see. */
async function startOnVirtualDisplay(runtime) {
  const picture = path.join(outFolder, 'equiplan-window.png');
  fs.mkdirSync(outFolder, { recursive: true });
  fs.rmSync(picture, { force: true });

  say('Equiplan: there is no display, so the window opens on a virtual one (Xvfb).');
  const screen = await startVirtualDisplay({ width: 1920, height: 1080 });
  const app = openApp(runtime, {
    environment: { DISPLAY: screen.display, EQUIPLAN_PICTURE: picture },
    // No graphics card and no desktop session here, which Chromium would lament in a dozen lines.
    switches: ['--disable-gpu', '--log-level=3'],
  });
  try {
    await Promise.race([pictureWritten(picture), app.ended.then(endedTooEarly)]);
    say(`Equiplan: the window is open; a picture of it is at ${picture}`);
    if (shouldEndAfterPicture()) return 0;
    say('Equiplan: keeps running until it is closed or you press Ctrl+C.');
    return await app.ended;
  } finally {
    app.stop();
    await app.ended;
    screen.stop();
  }
}

/** Starts the app in a process group of its own, so that no helper process of Electron outlives it. */
function openApp(runtime, { environment, switches }) {
  const args = [root, '--lang=zh-CN', '--open-sample', ...switches, ...process.argv.slice(2)];
  // Chromium refuses to sandbox root; for everybody else the sandbox stays on.
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  const env = { ...process.env, ...environment };
  delete env.ELECTRON_RUN_AS_NODE;
  const child = spawn(runtime.executable, args, {
    cwd: root,
    env,
    stdio: 'inherit',
    detached: process.platform !== 'win32',
  });

  const stop = () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    setTimeout(() => killGroup(child), secondsForClosing * 1000).unref();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);

  const ended = new Promise((resolve, reject) => {
    child.on('error', (error) =>
      reject(new SetupError(`Electron did not start: ${error.message}. Run \`npm run setup\`.`)),
    );
    child.on('exit', (code) => resolve(code ?? 0));
  });
  return { ended, stop };
}

/** Asked to close, the app may still be waiting for something; its helper processes must not outlive it either. */
function killGroup(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  if (process.platform === 'win32') child.kill('SIGKILL');
  else process.kill(-child.pid, 'SIGKILL');
}

async function pictureWritten(picture) {
  for (let waited = 0; waited < secondsForThePicture * 10; waited += 1) {
    if (isWholePng(picture)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new SetupError(
    `the app runs but showed no window within ${secondsForThePicture} s. What it said stands above; ` +
      'run `npm run check` to see whether the sources are sound.',
  );
}

/** A PNG ends with the chunk IEND; before that the app is still writing. */
function isWholePng(file) {
  return fs.existsSync(file) && fs.readFileSync(file).subarray(-8, -4).toString('latin1') === 'IEND';
}

function endedTooEarly(code) {
  throw new SetupError(
    `the app ended with code ${code} before its window was painted. What it said stands above. If it names the sandbox, ` +
      'this system forbids user namespaces: ask an administrator to allow them (kernel.unprivileged_userns_clone=1).',
  );
}

function shouldEndAfterPicture() {
  return !process.stdout.isTTY || Boolean(process.env.CI) || process.env.EQUIPLAN_START_ONCE === '1';
}
