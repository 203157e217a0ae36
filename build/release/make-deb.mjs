#!/usr/bin/env node
// Stands in for fpm (electron-builder's CUSTOM_FPM_PATH) with what every Debian has: lays the files out as they will be
// installed and hands the folder to dpkg-deb. fpm itself is a download, and out of reach where this is built.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { controlFile, readFpmArguments } from './fpm-arguments.mjs';

/** fpm's names for the scripts around installing, and dpkg's. */
const SCRIPTS = {
  'before-install': 'preinst',
  'after-install': 'postinst',
  'before-remove': 'prerm',
  'after-remove': 'postrm',
};

const read = readFpmArguments(process.argv.slice(2));
if (read.options.t !== 'deb') {
  console.error(`make-deb makes .deb only, not ${read.options.t}.`);
  process.exit(1);
}
const tree = fs.mkdtempSync(path.join(os.tmpdir(), 'equiplan-deb-'));
try {
  fs.chmodSync(tree, 0o755);
  for (const { source, place } of read.contents) layOut(source, path.join(tree, place));
  execFileSync('chmod', ['-R', 'u+rwX,go=rX', tree]);
  writeControlFolder();
  const compression = read.options['deb-compression'] ?? 'xz';
  execFileSync(
    'dpkg-deb',
    // Level 6 would save a tenth of the size for five times the minutes.
    [
      '--root-owner-group',
      `-Z${compression}`,
      ...(compression === 'xz' ? ['-z2'] : []),
      '-b',
      tree,
      read.options.package,
    ],
    { stdio: 'inherit' },
  );
} finally {
  fs.rmSync(tree, { recursive: true, force: true });
}

function layOut(source, target) {
  if (!fs.statSync(source).isDirectory()) {
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.copyFileSync(source, target);
    return;
  }
  fs.mkdirSync(target, { recursive: true });
  execFileSync('cp', ['-a', `${source.replace(/\/$/, '')}/.`, target]);
}

function writeControlFolder() {
  const files = filesBelow(tree);
  const kilobytes = files.reduce((sum, file) => sum + Math.ceil(fs.statSync(path.join(tree, file)).size / 1024), 0);
  const control = path.join(tree, 'DEBIAN');
  fs.mkdirSync(control, { mode: 0o755 });
  fs.writeFileSync(path.join(control, 'control'), controlFile(read, kilobytes));
  fs.writeFileSync(path.join(control, 'md5sums'), files.map((file) => `${md5(file)}  ${file}\n`).join(''));
  for (const [option, name] of Object.entries(SCRIPTS)) {
    const script = read.options[option];
    if (script === undefined) continue;
    fs.copyFileSync(script, path.join(control, name));
    fs.chmodSync(path.join(control, name), 0o755);
  }
}

function filesBelow(folder) {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)))
    .sort();
}

/** dpkg keeps these sums to find damaged files; nothing secret rests on them. */
function md5(file) {
  return createHash('md5')
    .update(fs.readFileSync(path.join(tree, file)))
    .digest('hex');
}
