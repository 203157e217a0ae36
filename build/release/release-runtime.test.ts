import { expect, test } from 'vitest';
import { releaseRuntime } from './release-runtime.mjs';

const official = { origin: 'official', version: '45.5.0' };

test('the pinned Electron makes a release, from a download or a folder', () => {
  expect(releaseRuntime(official, '45.5.0', false)).toEqual({ suffix: '' });
  expect(releaseRuntime({ ...official, origin: 'environment' }, '45.5.0', true)).toEqual({ suffix: '' });
});

test.each([
  { origin: 'npm-carried', version: '25.1.1' },
  { origin: 'npm-carried', version: '45.5.0' },
  { origin: 'environment', version: '44.0.0' },
])('$version ($origin) makes none, or one that says so in its name', (runtime) => {
  expect(releaseRuntime(runtime, '45.5.0', false).refused).toContain('official Electron 45.5.0');
  expect(releaseRuntime(runtime, '45.5.0', true)).toEqual({ suffix: '-testruntime' });
});
