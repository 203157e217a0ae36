import fs from 'node:fs';
import path from 'node:path';
import { shippedPackages } from './lockfile.mjs';
import { root } from './paths.mjs';

/** Licences under which a package may be shipped with this app, which is MIT itself. */
export const ALLOWED_LICENCES = ['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD'];

/** Some packages say MIT and carry no text; its wording is the same everywhere but for the name. */
const STANDARD_TEXTS = {
  MIT: (author) => `Copyright (c) ${author}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
`,
};

/** Every shipped package with its licence and its text, in the order of names. An empty text: none was found. */
export function collectThirdParty() {
  return shippedPackages().map(({ folder, name, version, licence = '' }) => ({
    name,
    version,
    licence,
    text: licenceText(path.join(root, folder), licence),
  }));
}

/** Writes the collection twice: for the about box, and as a text beside the program. */
export function writeThirdParty(jsonFile, textFile) {
  const packages = collectThirdParty();
  fs.writeFileSync(jsonFile, JSON.stringify(packages));
  const head =
    'Equiplan contains the following packages. Electron and Chromium, on which it runs, name theirs in ' +
    'LICENSE.electron.txt and LICENSES.chromium.html in this folder.\n';
  const parts = packages.map(
    ({ name, version, licence, text }) => `${'-'.repeat(80)}\n${name} ${version} (${licence})\n\n${text.trim()}\n`,
  );
  fs.writeFileSync(textFile, [head, ...parts].join('\n'));
}

function licenceText(folder, licence) {
  const files = fs.readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)/i.test(name));
  const texts = files.sort().map((name) => fs.readFileSync(path.join(folder, name), 'utf8').replaceAll('\r\n', '\n'));
  return texts.length > 0 ? texts.join('\n') : (STANDARD_TEXTS[licence]?.(authorOf(folder)) ?? '');
}

function authorOf(folder) {
  const { author, name } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return (typeof author === 'string' ? author : author?.name) ?? `the authors of ${name}`;
}
