const fs = require('node:fs');
const path = require('node:path');

/**
 * For electron-builder, started by build/pack.mjs; needs the runtime that set-up noted in .runtime/info.json.
 * EQUIPLAN_PACKAGE is `e2e` (default) or `release`. The two differ in one lock only: a release cannot be opened
 * to a debugger, which is how Playwright drives the e2e one.
 */
const mode = process.env.EQUIPLAN_PACKAGE === 'release' ? 'release' : 'e2e';
const runtime = JSON.parse(fs.readFileSync(path.join(__dirname, '../.runtime/info.json'), 'utf8'));

module.exports = {
  appId: 'invalid.equiplan.desk',
  productName: 'Equiplan',
  directories: { output: mode === 'release' ? 'out/release' : 'out', buildResources: 'build/icons' },

  electronDist: runtime.folder,
  electronVersion: runtime.version,
  npmRebuild: false,
  // The opener of foreign folders that comes with a bare Electron.
  afterPack: ({ appOutDir }) => fs.promises.rm(path.join(appOutDir, 'resources/default_app.asar'), { force: true }),
  electronLanguages: ['zh-CN', 'en-US'],

  asar: true,
  // The bundles hold everything, so no package is shipped beside them.
  files: ['dist/electron/**', 'dist/renderer/**', 'package.json', '!node_modules/**'],
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
  linux: {
    target: ['dir'],
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
