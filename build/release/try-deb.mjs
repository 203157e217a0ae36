import '../steps/node-version.mjs';
import fs from 'node:fs';
import path from 'node:path';
import { outFolder, root } from '../steps/paths.mjs';
import { runProgram, SetupError, say } from '../steps/report.mjs';
import { installSystemLibraries } from '../steps/system-libraries.mjs';
import { startVirtualDisplay } from '../steps/virtual-display.mjs';
import { makeEmptyDebian } from './empty-debian.mjs';

// `npm run dist:try`: installs the .deb into an empty Debian, opens a file in it as an ordinary user, takes it off again.
// Minutes, not seconds, so it is no part of `npm test`.

const user = 'planner';
const home = `/home/${user}`;
const planFile = `${home}/规划 方案.eqplan`;
const secondsForTheWindow = 60;

const steps = [
  { name: 'installs with nothing but what it names itself', run: install },
  { name: 'every library it is linked with is there', run: librariesAreThere },
  { name: 'its desktop entry has a Chinese name and the type of its files', run: desktopEntry },
  { name: 'a plan file is known by its type and opened by it', run: fileAssociation },
  { name: 'its files are as the package says', run: filesUnchanged },
  { name: 'starts for an ordinary user, inside the sandbox', run: startsAsUser },
  { name: 'is taken off without a trace, the person’s data stays', run: takenOff },
];

await runProgram(async () => {
  const deb = process.argv[2] ? path.resolve(process.argv[2]) : newestDeb();
  installSystemLibraries('try-release');
  const debian = makeEmptyDebian();
  let failures = 0;
  try {
    for (const { name, run } of steps) {
      const failure = await run(debian, deb);
      say(`  ${failure === null ? 'yes' : 'NO '}  ${name}${failure === null ? '' : `: ${failure}`}`);
      if (failure !== null) failures += 1;
    }
  } finally {
    debian.remove();
  }
  return failures === 0 ? 0 : 1;
});

function newestDeb() {
  const folder = path.join(outFolder, 'release');
  const names = fs.existsSync(folder) ? fs.readdirSync(folder).filter((name) => name.endsWith('.deb')) : [];
  const newest = names
    .map((name) => path.join(folder, name))
    .sort((a, b) => fs.statSync(b).mtimeMs - fs.statSync(a).mtimeMs)[0];
  if (newest === undefined) throw new SetupError('there is no .deb in out/release: run `npm run dist` first.');
  return newest;
}

function install(debian, deb) {
  fs.copyFileSync(deb, path.join(debian.folder, 'tmp/equiplan.deb'));
  debian.run('useradd', '--create-home', user);
  debian.run('apt-get', 'update', '-qq');
  // What every desktop has, to ask about types of files and to see Chinese; nothing the package itself needs.
  const desktop = debian.run(
    'apt-get',
    'install',
    '-y',
    '-qq',
    '--no-install-recommends',
    'libglib2.0-bin',
    'desktop-file-utils',
    'fonts-noto-cjk',
  );
  const { code, stderr } = debian.run(
    'apt-get',
    'install',
    '-y',
    '-qq',
    '--no-install-recommends',
    '/tmp/equiplan.deb',
  );
  return code === 0 && desktop.code === 0 ? null : (desktop.stderr + stderr).trim().slice(-500);
}

function librariesAreThere(debian) {
  const { stdout, stderr } = debian.run('ldd', '/opt/Equiplan/equiplan');
  const missing = stdout.split('\n').filter((line) => line.includes('not found'));
  return missing.length === 0 && stdout !== '' ? null : `${missing.join(', ')} ${stderr}`;
}

function desktopEntry(debian) {
  const file = path.join(debian.folder, 'usr/share/applications/equiplan.desktop');
  if (!fs.existsSync(file)) return 'there is none';
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  const wanted = [
    /^Name\[zh_CN\]=均衡规划台$/,
    /^MimeType=application\/x-equiplan;/,
    /^Exec=\S*equiplan %U$/,
    /^Icon=equiplan$/,
  ];
  const missing = wanted.filter((line) => !lines.some((found) => line.test(found)));
  return missing.length === 0 ? null : `${missing.join(', ')} missing`;
}

function fileAssociation(debian) {
  const file = path.join(debian.folder, planFile);
  // Only its name speaks for it here; what is in it is the app's concern.
  fs.writeFileSync(file, '不是规划');
  const type = debian.run('gio', 'info', '-a', 'standard::content-type', planFile).stdout;
  if (!type.includes('application/x-equiplan')) return `its type is ${type.trim()}`;
  const opener = debian.run('gio', 'mime', 'application/x-equiplan').stdout;
  return opener.includes('equiplan.desktop') ? null : `it is opened by ${opener.trim()}`;
}

function filesUnchanged(debian) {
  const { code, stdout } = debian.run('dpkg', '--verify', 'equiplan');
  return code === 0 && stdout === '' ? null : stdout.slice(0, 500);
}

async function startsAsUser(debian) {
  const picture = path.join(debian.folder, home, 'window.png');
  const screen = await startVirtualDisplay({ width: 1600, height: 1000 });
  const child = debian.start(
    user,
    { DISPLAY: screen.display, EQUIPLAN_PICTURE: `${home}/window.png`, XDG_RUNTIME_DIR: home },
    ...['/usr/bin/equiplan', planFile],
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  const ended = new Promise((resolve) => child.on('exit', resolve));
  try {
    for (let waited = 0; !isWholePng(picture); waited += 1) {
      const died = child.exitCode !== null || child.signalCode !== null;
      if (died || waited > secondsForTheWindow * 10) {
        return `no window (${child.signalCode ?? child.exitCode ?? 'still waiting'}): ${output.slice(0, 800)}`;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const kept = path.join(outFolder, 'release/equiplan-from-deb.png');
    fs.copyFileSync(picture, kept);
    say(`  its window: ${path.relative(root, kept)}`);
    return pagesAreSandboxed(debian.folder) ? null : 'its pages run outside of the sandbox';
  } finally {
    child.kill('SIGTERM');
    const force = setTimeout(() => process.kill(-child.pid, 'SIGKILL'), 5000);
    await ended;
    clearTimeout(force);
    screen.stop();
  }
}

/** System calls of every page's process are filtered (`Seccomp: 2`, proc(5)); at least one page must be there. */
function pagesAreSandboxed(folder) {
  const pages = fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const command = fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8');
        return command.includes('--type=renderer') && fs.readlinkSync(`/proc/${pid}/root`).startsWith(folder);
      } catch {
        // It has ended in the meantime.
        return false;
      }
    });
  return (
    pages.length > 0 && pages.every((pid) => /^Seccomp:\t2$/m.test(fs.readFileSync(`/proc/${pid}/status`, 'utf8')))
  );
}

function takenOff(debian) {
  const { code, stderr } = debian.run('apt-get', 'purge', '-y', '-qq', 'equiplan');
  if (code !== 0) return stderr.trim().slice(-500);
  fs.rmSync(path.join(debian.folder, 'tmp/equiplan.deb'));
  const left = debian
    .run('find', '/', '-xdev', '-iname', '*equiplan*', '-not', '-path', `${home}/*`, '-not', '-path', '/proc/*')
    .stdout.trim();
  if (left !== '') return `left behind: ${left.replaceAll('\n', ' ')}`;
  const data = path.join(debian.folder, home, '.config/Equiplan/logs/equiplan.log');
  if (!fs.existsSync(data)) return 'the data of the person is gone';
  const known = debian.run('gio', 'mime', 'application/x-equiplan').stdout;
  return known.includes('equiplan.desktop') ? 'the desktop still offers it' : null;
}

/** A PNG ends with the chunk IEND; before that the app is still writing. */
function isWholePng(file) {
  return fs.existsSync(file) && fs.readFileSync(file).subarray(-8, -4).toString('latin1') === 'IEND';
}
