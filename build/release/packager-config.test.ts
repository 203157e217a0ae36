import { createRequire } from 'node:module';
import { afterEach, expect, test, vi } from 'vitest';

const load = createRequire(import.meta.url);

/** The configuration as read for another system, which needs no runtime to be here. */
function configuration(mode: 'e2e' | 'release') {
  vi.stubEnv('EQUIPLAN_PACKAGE', mode);
  vi.stubEnv('EQUIPLAN_FOREIGN', '1');
  vi.stubEnv('EQUIPLAN_SUFFIX', '-x');
  delete load.cache[load.resolve('../electron-builder.config.cjs')];
  return load('../electron-builder.config.cjs');
}

afterEach(() => vi.unstubAllEnvs());

test('electron-builder understands every word of the configuration', async () => {
  const { validateConfiguration } = load('app-builder-lib/out/util/config/config');
  const log = { add: () => undefined, isEnabled: false };
  await validateConfiguration(configuration('release'), log);
  await expect(validateConfiguration({ ...configuration('release'), nsiss: {} }, log)).rejects.toThrow('nsiss');
});

test('the packages differ in one lock, and name what they are', () => {
  const [release, tested] = [configuration('release'), configuration('e2e')];
  const changed = Object.keys(release.electronFuses).filter(
    (name) => release.electronFuses[name] !== tested.electronFuses[name],
  );
  expect(changed).toEqual(['enableNodeCliInspectArguments']);
  expect(release.electronFuses).toMatchObject({ runAsNode: false, onlyLoadAppFromAsar: true });
  expect([release.extraMetadata.equiplanBuild, tested.extraMetadata.equiplanBuild]).toEqual(['release', 'e2e']);
  // biome-ignore lint/suspicious/noTemplateCurlyInString: filled in by electron-builder.
  expect(release.deb.artifactName).toBe('${name}_${version}_${arch}-x.${ext}');
});

test('Windows needs no administrator, speaks Chinese and keeps the plans when it is taken off', () => {
  expect(configuration('release').nsis).toMatchObject({
    oneClick: false,
    perMachine: false,
    allowElevation: false,
    language: '2052',
    installerLanguages: ['zh_CN'],
    deleteAppDataOnUninstall: false,
  });
});
