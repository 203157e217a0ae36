import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAppAddress, resolveAppPath } from './app-path';

const ROOT = '/opt/equiplan/renderer';
const at = (rest: string) => {
  const found = resolveAppPath(ROOT, `app://equiplan${rest}`);
  return found.kind === 'file' ? found.path.slice(ROOT.length) : found.status;
};

test.each([
  ['/', '/index.html'],
  ['/index.html?x=1#y', '/index.html'],
  ['/assets/a.js', '/assets/a.js'],
  ['/%E8%A7%84.svg', '/规.svg'],
  ['/../main.js', '/main.js'],
  ['/%2e%2e/main.js', '/main.js'],
])('%s is the file %s below the root', (address, file) => {
  expect(at(address)).toBe(file);
});

test.each([
  ['/..%2fmain.js', 403],
  ['/a/..%2f..%2f..%2fetc.js', 403],
  ['/secret.txt', 404],
  ['//etc/passwd', 404],
  ['/..%5cmain.js', 404],
  ['/%00a.js', 404],
  ['/%E8.js', 404],
  ['/assets/', 404],
  ['/main.cjs', 404],
])('%s is refused with %i', (address, status) => {
  expect(at(address)).toBe(status);
});

test('another host or scheme is not ours', () => {
  expect(resolveAppPath(ROOT, 'app://other/a.js')).toEqual({ kind: 'refused', status: 404 });
  expect(resolveAppPath(ROOT, 'https://equiplan/a.js')).toEqual({ kind: 'refused', status: 404 });
  expect(['app://equiplan/x', 'app://equiplan.evil/x', 'file:///x'].map(isAppAddress)).toEqual([true, false, false]);
});

test('no address whatever leaves the root', () => {
  const piece = fc.constantFrom('..', '%2e%2e', '%2f', '/', '\\', '%5c', 'a.js', '%00', '.', '//', 'x');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const found = resolveAppPath(ROOT, `app://equiplan/${pieces.join('')}`);
      if (found.kind === 'file') expect(found.path.startsWith(`${ROOT}/`)).toBe(true);
    }),
  );
});
