const fs = require('node:fs');
const path = require('node:path');

/**
 * For electron-builder, started by build/pack.mjs and build/dist.mjs; needs the runtime that set-up noted in
 * .runtime/info.json. EQUIPLAN_PACKAGE is `e2e` (default) or `release`. The two differ in one lock only: a release
 * cannot be opened to a debugger, which is how Playwright drives the e2e one.
 * EQUIPLAN_FOREIGN=1: for another system or processor than this one, so electron-builder fetches the Electron that
 * package.json pins. EQUIPLAN_SUFFIX stands at the end of file names.
 */
const mode = process.env.EQUIPLAN_PACKAGE === 'release' ? 'release' : 'e2e';
const foreign = process.env.EQUIPLAN_FOREIGN === '1';
const suffix = process.env.EQUIPLAN_SUFFIX ?? '';
const pinned = require('../package.json').devDependencies.electron;
const runtime = foreign
  ? { version: pinned }
  : JSON.parse(fs.readFileSync(path.join(__dirname, '../.runtime/info.json'), 'utf8'));

/** Debian's names before and after its change to 64-bit time. */
const either = (name) => `${name} | ${name}t64`;

module.exports = {
  appId: 'invalid.equiplan.desk',
  productName: 'Equiplan',
  directories: { output: mode === 'release' ? 'out/release' : 'out', buildResources: 'build/icons' },

  ...(foreign ? {} : { electronDist: runtime.folder }),
  electronVersion: runtime.version,
  npmRebuild: false,
  // The opener of foreign folders that comes with a bare Electron.
  afterPack: ({ appOutDir }) => fs.promises.rm(path.join(appOutDir, 'resources/default_app.asar'), { force: true }),
  electronLanguages: ['zh-CN', 'en-US'],

  asar: true,
  // The bundles hold everything, so no package is shipped beside them.
  files: ['dist/electron/**', 'dist/renderer/**', 'package.json', '!node_modules/**'],
  // Beside the program, for people; the about box reads its own copy.
  extraFiles: [
    { from: 'dist/THIRD-PARTY.txt', to: 'THIRD-PARTY.txt' },
    { from: 'LICENSE', to: 'LICENSE.txt' },
  ],
  extraMetadata: { desktopName: 'equiplan.desktop', equiplanBuild: mode },

  fileAssociations: [
    {
      ext: 'eqplan',
      name: '均衡规划台规划',
      description: '均衡规划台规划',
      mimeType: 'application/x-equiplan',
      role: 'Editor',
    },
  ],
  // Dollars behind a backslash are filled in by electron-builder.
  artifactName: `\${productName}-\${version}-\${os}-\${arch}${suffix}.\${ext}`,
  linux: {
    target: ['deb', 'zip', 'tar.gz'],
    executableName: 'equiplan',
    icon: 'build/icons',
    category: 'Office',
    maintainer: 'Equiplan <maintainers@equiplan.invalid>',
    synopsis: 'Planning workbench for basic public service plans',
    desktop: {
      entry: {
        Name: 'Equiplan',
        'Name[zh_CN]': '均衡规划台',
        Comment: 'Planning workbench for basic public service plans',
        'Comment[zh_CN]': '基本公共服务规划工作台',
        StartupWMClass: 'equiplan',
      },
    },
  },

  deb: {
    artifactName: `\${name}_\${version}_\${arch}${suffix}.\${ext}`,
    packageCategory: 'editors',
    // What the program is linked with, and libx11-xcb1, which it opens by name and dies without; held by
    // `npm run dist:try` in an empty Debian.
    depends: [
      ...['libgtk-3-0', 'libasound2', 'libatspi2.0-0', 'libcups2'].map(either),
      ...['libnss3', 'libgbm1', 'libdrm2', 'libx11-xcb1', 'libxss1', 'libxtst6', 'libnotify4', 'libuuid1', 'xdg-utils'],
    ],
    recommends: ['fonts-noto-cjk', 'libgl1'],
    fpm: ['LICENSE=/usr/share/doc/equiplan/copyright'],
  },

  // Nothing of this was built or tried where the rest is: see docs/releasing.md.
  win: {
    target: [
      { target: 'nsis', arch: ['x64'] },
      { target: 'zip', arch: ['x64'] },
    ],
    icon: 'build/icons/512x512.png',
  },
  nsis: {
    // For one user, who needs no administrator and may choose the folder.
    oneClick: false,
    perMachine: false,
    allowElevation: false,
    allowToChangeInstallationDirectory: true,
    installerLanguages: ['zh_CN'],
    language: '2052',
    shortcutName: '均衡规划台',
    uninstallDisplayName: '均衡规划台 Equiplan',
    // Plans live there.
    deleteAppDataOnUninstall: false,
  },

  electronFuses: {
    // Three ways to make the app run foreign code as itself.
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    onlyLoadAppFromAsar: true,
    enableNodeCliInspectArguments: mode === 'e2e',
    // Checked by Electron on Windows and macOS; on Linux it has no effect.
    enableEmbeddedAsarIntegrityValidation: true,
    // The app keeps no cookies, and the key would be asked from a key ring that many desktops lack.
    enableCookieEncryption: false,
    loadBrowserProcessSpecificV8Snapshot: false,
    // The fuse exists from Electron 29 on; the app is served under app://, never file://.
    ...(Number.parseInt(runtime.version, 10) >= 29 ? { grantFileProtocolExtraPrivileges: false } : {}),
  },
};
