import { expect, test } from 'vitest';
import { controlFile, readFpmArguments } from './fpm-arguments.mjs';

const read = readFpmArguments([
  ...['-s', 'dir', '--force', '-t', 'deb', '-d', 'libnss3', '-d', 'libgtk-3-0 | libgtk-3-0t64'],
  ...['--deb-recommends', 'fonts-noto-cjk', '--deb-compression', 'xz', '--architecture', 'amd64'],
  ...['--description', 'Workbench\n for plans\n\nof services', '--version=1.2.0-beta.1', '--name', 'equiplan'],
  ...['--maintainer', 'Equiplan <a@b.invalid>', '--url', 'https://equiplan.invalid', '--category', 'editors'],
  ...['/out/a=b/=/opt/Equiplan', '/tmp/equiplan.desktop=/usr/share/applications/equiplan.desktop'],
]);

test('what electron-builder says to fpm is understood', () => {
  expect(read.options).toMatchObject({ s: 'dir', t: 'deb', version: '1.2.0-beta.1', 'deb-compression': 'xz' });
  expect(read.depends).toEqual(['libnss3', 'libgtk-3-0 | libgtk-3-0t64']);
  expect(read.contents).toEqual([
    { source: '/out/a=b/', place: '/opt/Equiplan' },
    { source: '/tmp/equiplan.desktop', place: '/usr/share/applications/equiplan.desktop' },
  ]);
});

test('the control file names what dpkg needs and leaves out what was not said', () => {
  expect(controlFile(read, 1234)).toBe(
    `Package: equiplan
Version: 1.2.0~beta.1
Architecture: amd64
Maintainer: Equiplan <a@b.invalid>
Installed-Size: 1234
Depends: libnss3, libgtk-3-0 | libgtk-3-0t64
Recommends: fonts-noto-cjk
Section: editors
Priority: optional
Homepage: https://equiplan.invalid
Description: Workbench
 for plans
 .
 of services
`,
  );
});
