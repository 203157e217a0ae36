import path from 'node:path';
import { fileArguments } from './file-arguments';
import { REFUSED_SWITCHES } from './refused-switches';

/** Everything the shell takes from outside at start; read once, here and nowhere else. */
export interface ShellEnvironment {
  readonly platform: NodeJS.Platform;
  readonly packaged: boolean;
  /** Tests drive this run: debugging is allowed and no dialog about failures waits for a person. */
  readonly underTest: boolean;
  /** What kind of package this is, as the packager wrote it; null where it is none. */
  readonly build: string | null;
  readonly openSample: boolean;
  readonly withoutSandbox: boolean;
  /** Names of switches given that a shipped app does not accept. */
  readonly refusedSwitches: readonly string[];
  /** Another place for all data, absolute; null for the system's own. */
  readonly dataFolder: string | null;
  /** Where to leave a picture of the window after it has been painted; null for none. */
  readonly pictureFile: string | null;
  readonly files: readonly string[];
  readonly runningFolder: string;
  readonly versions: { readonly electron: string; readonly chrome: string };
  readonly userName: string;
  readonly hostName: string;
  readonly processId: number;
}

/** The parts of `process` and `os` the environment is read from. */
export interface EnvironmentSource {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly execPath: string;
  readonly versions: { readonly electron?: string; readonly chrome?: string };
  readonly folder: string;
  /** As Chromium reads them: on Windows a slash begins a switch too, and capitals do not matter. */
  readonly hasSwitch: (name: string) => boolean;
  /** `equiplanBuild` of the packed package.json; null where it has none. */
  readonly build: string | null;
  /** Throws where the system has no name for the user. */
  readonly userName: () => string;
  readonly hostName: string;
  readonly processId: number;
}

export function readEnvironment(source: EnvironmentSource): ShellEnvironment {
  const switches = readSwitches(source.argv);
  const dataFolder = switches.get('user-data-dir');
  const picture = source.env.EQUIPLAN_PICTURE;
  const packaged = !/^electron(\.exe)?$/i.test(path.basename(source.execPath));
  return {
    platform: source.platform,
    packaged,
    // A variable alone must not open an installed app: the package has to be one made for tests.
    underTest: source.env.EQUIPLAN_E2E === '1' && (!packaged || source.build === 'e2e'),
    build: source.build,
    openSample: switches.has('open-sample'),
    withoutSandbox: switches.has('no-sandbox'),
    refusedSwitches: REFUSED_SWITCHES.filter((name) => switches.has(name) || source.hasSwitch(name)),
    dataFolder: dataFolder ? path.resolve(source.folder, dataFolder) : null,
    pictureFile: picture ? path.resolve(source.folder, picture) : null,
    files: fileArguments(source.argv, source.folder),
    runningFolder: source.folder,
    versions: { electron: source.versions.electron ?? '', chrome: source.versions.chrome ?? '' },
    userName: nameOrEmpty(source.userName),
    hostName: source.hostName,
    processId: source.processId,
  };
}

/** Switches before a bare `--`; the last of a name counts, as in Chromium. */
function readSwitches(argv: readonly string[]): ReadonlyMap<string, string> {
  const switches = new Map<string, string>();
  for (const argument of argv.slice(1)) {
    if (argument === '--') break;
    const found = /^--?([a-z][a-z0-9-]*)(?:=(.*))?$/s.exec(argument);
    if (found?.[1] !== undefined) switches.set(found[1], found[2] ?? '');
  }
  return switches;
}

/** Accounts without an entry in the user table (containers) make the system's call throw; a name is only an offer. */
function nameOrEmpty(userName: () => string): string {
  try {
    return userName();
  } catch (error) {
    if (error instanceof Error && 'code' in error) return '';
    throw error;
  }
}
