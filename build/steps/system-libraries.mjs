import fs from 'node:fs';
import { SetupError, say } from './report.mjs';
import { capture } from './run-command.mjs';

/**
 * Debian packages beyond a bare system, by what needs them.
 * From Debian 13 and Ubuntu 24.04 on some carry the suffix t64 (64-bit time); both spellings are accepted.
 */
const packages = [
  { name: 'libgtk-3-0', purposes: ['start', 'test', 'release'], why: 'Electron: windows and dialogs' },
  { name: 'libnss3', purposes: ['start', 'test', 'release'], why: 'Electron: certificates' },
  { name: 'libgbm1', purposes: ['start', 'test', 'release'], why: 'Electron: graphics buffers' },
  { name: 'libasound2', purposes: ['start', 'test', 'release'], why: 'Electron: linked for sound' },
  { name: 'libx11-xcb1', purposes: ['start', 'test', 'release'], why: 'Electron: opened by name at start' },
  { name: 'libxss1', purposes: ['start', 'test', 'release'], why: 'Electron: idle time' },
  { name: 'libxtst6', purposes: ['start', 'test', 'release'], why: 'Electron: input events' },
  { name: 'libnotify4', purposes: ['start', 'test', 'release'], why: 'Electron: notifications' },
  { name: 'xdg-utils', purposes: ['start', 'test', 'release'], why: 'Electron: the desktop’s file associations' },
  { name: 'ca-certificates', purposes: ['start', 'test', 'release'], why: 'downloads over HTTPS' },
  { name: 'fonts-noto-cjk', purposes: ['start', 'test', 'release'], why: 'Chinese text on screen and paper' },
  { name: 'xvfb', purposes: ['start-without-display', 'test', 'release'], why: 'a display where there is none' },
  { name: 'xauth', purposes: ['start-without-display', 'test'], why: 'xvfb-run, to try one command by hand' },
  { name: 'p7zip-full', purposes: ['release'], why: '7za packs .zip and .tar.gz' },
  { name: 'dpkg', purposes: ['release'], why: 'dpkg-deb makes the .deb' },
  { name: 'debootstrap', purposes: ['try-release'], why: 'an empty Debian to try the .deb in' },
  { name: 'poppler-utils', purposes: ['test'], why: 'tests read the printed PDF (pdftotext, pdftoppm)' },
  { name: 'libreoffice-calc', purposes: ['test'], why: 'tests open the exported spreadsheet' },
  { name: 'libreoffice-writer', purposes: ['test'], why: 'tests open the exported Word document' },
  { name: 'python3-uno', purposes: ['test'], why: 'tests copy and paste in LibreOffice Calc' },
  { name: 'ibus-libpinyin', purposes: ['test'], why: 'tests type Chinese with a real input method' },
  { name: 'ibus-gtk3', purposes: ['test'], why: 'the way from that input method into a window' },
  { name: 'dbus', purposes: ['test'], why: 'the message bus it needs' },
  { name: 'xdotool', purposes: ['test'], why: 'tests press keys as a keyboard does' },
];

/**
 * Installs the system packages that `purpose` needs and this machine lacks.
 * Resolves to the names still missing (not root, or no apt): building goes on without them.
 */
export function installSystemLibraries(purpose) {
  if (process.platform !== 'linux') return [];
  const wanted = packagesFor(purpose);
  if (capture('dpkg-query', ['--version']).code !== 0) {
    say(`System libraries: not a Debian system, not checked. The app needs what Debian calls ${wanted.join(' ')}.`);
    return [];
  }
  const missing = wanted.filter((name) => !installedPackages(wanted).has(name));
  if (missing.length === 0) {
    say('System libraries: all present.');
    return [];
  }
  if (process.getuid?.() !== 0) {
    say(`System libraries: ${missing.length} missing. Ask an administrator to run this line, then start again:`);
    console.log(`    sudo apt-get install --no-install-recommends ${missing.map(nameHere).join(' ')}`);
    return missing;
  }
  say(`System libraries: installing ${missing.join(' ')} …`);
  for (const name of missing) console.log(`    ${name}: ${packages.find((entry) => entry.name === name)?.why}`);
  installWithApt(missing);
  say('System libraries: installed.');
  return [];
}

/** What a purpose needs besides its own. */
const INCLUDES = { 'start-without-display': ['start'], 'try-release': ['release'] };

export function packagesFor(purpose) {
  const purposes = [purpose, ...(INCLUDES[purpose] ?? [])];
  return packages.filter((entry) => entry.purposes.some((each) => purposes.includes(each))).map((entry) => entry.name);
}

function installedPackages(names) {
  const spellings = names.flatMap((name) => [name, `${name}t64`]);
  // dpkg-query complains about every unknown name and still lists the known ones.
  // biome-ignore lint/suspicious/noTemplateCurlyInString: these fields are filled in by dpkg-query.
  const { stdout } = capture('dpkg-query', ['-W', '-f=${Package} ${db:Status-Status}\n', ...spellings]);
  const lines = stdout.split('\n').filter((line) => line.endsWith(' installed'));
  return new Set(lines.map((line) => line.split(' ')[0].replace(/t64$/, '')));
}

function installWithApt(missing) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };
  const update = capture('apt-get', ['update', '-qq'], { env, seconds: 300 });
  const install = capture(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120', ...missing.map(nameHere)],
    { env, seconds: 1200 },
  );
  if (install.code !== 0) {
    const reason =
      `${install.stderr}\n${update.stderr}`.split('\n').find((line) => line.startsWith('E:')) ?? 'no reason given';
    throw new SetupError(
      `apt-get could not install ${missing.join(' ')} (${reason}). ` +
        'Check that this machine reaches its Debian mirror, then run the same command again.',
    );
  }
}

/** The spelling this release knows. `apt-cache show` also answers for packages not installed. */
function nameHere(name) {
  if (!fs.existsSync('/usr/bin/apt-cache')) return name;
  return capture('apt-cache', ['show', `${name}t64`]).stdout.includes('Package:') ? `${name}t64` : name;
}
