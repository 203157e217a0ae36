// Stands in for the small app inside an official Electron that opens the folder named on the command line.
// The npm-carried runtime comes without it, and `electron <folder>` would silently do nothing.
const { app } = require('electron');
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'));

if (folder === undefined) {
  console.error('Name the folder of the app to open.');
  app.exit(2);
} else {
  openApp(path.resolve(folder));
}

function openApp(appFolder) {
  const manifest = JSON.parse(fs.readFileSync(path.join(appFolder, 'package.json'), 'utf8'));
  // As in an official Electron: tells the app that its own folder stands on the command line.
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
  app.setName(manifest.productName ?? manifest.name);
  app.setVersion(manifest.version);
  app.setAppPath(appFolder);
  Module._load(path.join(appFolder, manifest.main), Module, true);
}
