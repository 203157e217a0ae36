import { describe, expect, test } from 'vitest';
import { readEnvironment } from './environment';
import { fileArguments } from './file-arguments';
import { REFUSED_SWITCHES } from './refused-switches';

function environment(
  argv: readonly string[],
  env: Record<string, string> = {},
  execPath = '/opt/Equiplan/equiplan',
  build: string | null = 'release',
) {
  return readEnvironment({
    argv,
    env,
    platform: 'linux',
    execPath,
    versions: { electron: '25.1.1', chrome: '114' },
    folder: '/home/li',
    hasSwitch: () => false,
    build,
    userName: () => '李明',
    hostName: 'pc-01',
    processId: 4711,
  });
}

describe('files on the command line', () => {
  const files = (...argv: string[]) => fileArguments(['/opt/equiplan', ...argv], '/home/li');

  test('are taken with blanks, relative or absolute, in any case', () => {
    expect(files('规划 方案.eqplan', '/data/A.EQPLAN', './x.txt')).toEqual([
      '/home/li/规划 方案.eqplan',
      '/data/A.EQPLAN',
      '/home/li/x.txt',
    ]);
  });

  test('may be file addresses of this machine only', () => {
    expect(
      files('file:///home/li/%E8%A7%84%20a.eqplan', 'file://server/x.eqplan', 'https://x.example/a.eqplan'),
    ).toEqual(['/home/li/规 a.eqplan']);
    expect(files('file:///bad%2fname.eqplan', 'file:///%E8%.eqplan')).toEqual([]);
  });

  test('stand out from switches, the app folder and foreign files', () => {
    expect(files('.', '--user-data-dir=/tmp/a.txt', '--lang=zh', 'a.exe', '--', '-dash.eqplan')).toEqual([
      '/home/li/-dash.eqplan',
    ]);
  });
});

describe('the environment', () => {
  test('of a plain start asks for nothing', () => {
    expect(environment(['/opt/Equiplan/equiplan'])).toMatchObject({
      packaged: true,
      underTest: false,
      openSample: false,
      withoutSandbox: false,
      refusedSwitches: [],
      dataFolder: null,
      pictureFile: null,
      files: [],
      userName: '李明',
    });
  });

  test('reads switches before a bare --, and the test flag from the environment', () => {
    const read = environment(
      [
        '/x/electron',
        '.',
        '--open-sample',
        '--user-data-dir=data',
        '--no-sandbox',
        '--inspect=0',
        '--',
        '--remote-debugging-port=1',
      ],
      { EQUIPLAN_E2E: '1', EQUIPLAN_PICTURE: 'shot.png' },
      '/x/electron',
    );
    expect(read).toMatchObject({
      packaged: false,
      underTest: true,
      openSample: true,
      withoutSandbox: true,
      refusedSwitches: ['inspect'],
      dataFolder: '/home/li/data',
      pictureFile: '/home/li/shot.png',
    });
  });

  test('believes the test flag only in a package made for tests', () => {
    const flag = { EQUIPLAN_E2E: '1' };
    const underTest = (build: string | null) => environment(['x'], flag, '/opt/Equiplan/equiplan', build).underTest;
    expect(['e2e', 'release', null].map(underTest)).toEqual([true, false, false]);
    expect(environment(['x'], {}, '/opt/Equiplan/equiplan', 'e2e').underTest).toBe(false);
  });

  test('sees every switch that a shipped app does not accept, with one dash or two', () => {
    const given = REFUSED_SWITCHES.map((name, index) => `${index % 2 === 0 ? '--' : '-'}${name}=1`);
    expect(environment(['x', ...given]).refusedSwitches).toEqual(REFUSED_SWITCHES);
    expect(environment(['x', '--lang=zh-CN', '--disable-gpu', 'inspect.eqplan']).refusedSwitches).toEqual([]);
  });

  test('has an empty name for a user the system does not know', () => {
    const unknown = readEnvironment({
      argv: ['x'],
      env: {},
      platform: 'linux',
      execPath: '/x',
      versions: {},
      folder: '/',
      hasSwitch: () => false,
      build: null,
      hostName: 'x',
      processId: 1,
      userName: () => {
        throw Object.assign(new Error('no such user'), { code: 'ERR_SYSTEM_ERROR' });
      },
    });
    expect(unknown.userName).toBe('');
  });
});
