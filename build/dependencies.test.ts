import { describe, expect, it, test } from 'vitest';
import { deniedPackages, isOlder } from './deny-list';
import { lockedPackages, shippedPackages } from './steps/lockfile.mjs';
import { ALLOWED_LICENCES, collectThirdParty } from './steps/third-party.mjs';

describe('the packages of the lockfile', () => {
  test('hold none that is known to be bad', () => {
    expect(lockedPackages().length).toBeGreaterThan(200);
    expect(deniedPackages(lockedPackages())).toEqual([]);
  });

  test('are named when they are, also below others', () => {
    const folder = 'node_modules/a/node_modules/mammoth';
    const found = deniedPackages([
      { folder, name: 'mammoth', version: '1.10.9' },
      { folder, name: 'mammoth', version: '1.11.0' },
      { folder: 'node_modules/xlsx', name: 'xlsx', version: '0.99.0' },
    ]);
    expect(found).toEqual([
      `${folder} 1.10.9: CVE-2025-11849: a document reads files (good from 1.11.0)`,
      'node_modules/xlsx 0.99.0: frozen on npm with CVE-2023-30533 and CVE-2024-22363',
    ]);
  });

  it.each([
    ['1.2.9', '1.2.10', true],
    ['2.0.0', '1.9.9', false],
    ['1.2.3', '1.2.3', false],
    ['1.2.3-beta.1', '1.2.3', true],
    ['1.3.0-beta.1', '1.2.3', false],
  ])('%s older than %s: %s', (version, than, older) => {
    expect(isOlder(version, than)).toBe(older);
  });
});

describe('what is shipped', () => {
  const collected = collectThirdParty();

  test('is what the product needs, with what that needs, and no tool of the workshop', () => {
    const names = shippedPackages().map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['react', 'scheduler', 'dexie', 'ag-grid-community', 'valibot']));
    for (const tool of ['typescript', 'vite', 'electron-builder', '@types/react']) expect(names).not.toContain(tool);
    expect(collected).toHaveLength(names.length);
  });

  test('carries a licence that lets it be shipped, and its text', () => {
    expect(collected.filter(({ licence }) => !ALLOWED_LICENCES.includes(licence))).toEqual([]);
    expect(collected.filter(({ text }) => text.length < 200).map(({ name }) => name)).toEqual([]);
  });
});
