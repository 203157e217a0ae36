import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../steps/paths.mjs';
import { SetupError, say } from '../steps/report.mjs';
import { capture } from '../steps/run-command.mjs';

/**
 * Makes an empty Debian of this machine's own release in a folder, from the mirror that this machine's apt uses.
 * Resolves to `{ folder, run, start, remove }`; `run` answers `{ code, stdout, stderr }` of a command inside.
 */
export function makeEmptyDebian() {
  if (process.getuid?.() !== 0) {
    throw new SetupError('only root can make and enter an empty Debian: run the same command with sudo.');
  }
  const { suite, mirror } = aptSource();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'equiplan-debian-'));
  const cache = path.join(root, '.cache/debian');
  fs.mkdirSync(cache, { recursive: true });
  say(`Empty Debian: ${suite}, unpacking …`);
  const made = capture('debootstrap', ['--variant=minbase', `--cache-dir=${cache}`, suite, folder, mirror], {
    seconds: 900,
  });
  if (made.code !== 0) {
    fs.rmSync(folder, { recursive: true, force: true });
    throw new SetupError(`debootstrap failed: ${made.stdout.trim().split('\n').at(-1)}`);
  }
  fs.chmodSync(folder, 0o755);
  // Services of installed packages must not start in here.
  fs.writeFileSync(path.join(folder, 'usr/sbin/policy-rc.d'), '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  mount(['-t', 'proc', 'proc', path.join(folder, 'proc')]);
  fs.mkdirSync(path.join(folder, 'dev/shm'), { recursive: true });
  mount(['-t', 'tmpfs', '-o', 'mode=1777', 'tmpfs', path.join(folder, 'dev/shm')]);

  const environment = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LANG: 'C.UTF-8', DEBIAN_FRONTEND: 'noninteractive' };
  return {
    folder,
    run: (command, ...args) => capture('chroot', [folder, command, ...args], { env: environment, seconds: 900 }),
    /** Starts a program inside as another user; the caller ends it. */
    start: (user, extra, command, ...args) =>
      spawn('chroot', [`--userspec=${user}:${user}`, folder, command, ...args], {
        env: { ...environment, HOME: `/home/${user}`, ...extra },
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    remove: () => {
      for (const place of ['dev/shm', 'proc']) capture('umount', ['--lazy', path.join(folder, place)]);
      // A folder that is still mounted must not be emptied.
      if (fs.readFileSync('/proc/mounts', 'utf8').includes(`${folder}/`)) say(`Still mounted, left there: ${folder}`);
      else fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The release this machine runs and where its apt gets it from. */
function aptSource() {
  const suite = /^VERSION_CODENAME=(\w+)$/m.exec(fs.readFileSync('/etc/os-release', 'utf8'))?.[1];
  const { stdout } = capture('apt-get', [
    'indextargets',
    '--format',
    '$(REPO_URI) $(CODENAME) $(COMPONENT)',
    'Created-By: Packages',
  ]);
  const sources = stdout.split('\n').map((line) => line.split(' '));
  const mirror = sources.find(([, codename, component]) => codename === suite && component === 'main')?.[0];
  if (mirror === undefined) throw new SetupError('apt has no source for this Debian release: run `apt-get update`.');
  return { suite, mirror };
}

function mount(args) {
  const { code, stderr } = capture('mount', args);
  if (code !== 0) throw new SetupError(`mount ${args.join(' ')} failed: ${stderr.trim()}`);
}
