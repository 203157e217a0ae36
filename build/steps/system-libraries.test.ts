import { expect, test } from 'vitest';
import { packagesFor } from './system-libraries.mjs';

test('a start without a display installs what every start needs, and the display', () => {
  const start = packagesFor('start');
  expect(start).toContain('libgtk-3-0');
  expect(packagesFor('start-without-display')).toEqual([...start, 'xvfb', 'xauth']);
});

test('the tests need all of it, and the programs that read what was written', () => {
  expect(packagesFor('test')).toEqual(
    expect.arrayContaining([...packagesFor('start-without-display'), 'poppler-utils', 'libreoffice-calc']),
  );
});
