import { spawnSync } from 'node:child_process';
import { damageSuite } from './damage-suite';
import { damagedFiles } from './damaged-files';
import { fullDisk } from './full-disk';
import { importKills } from './import-kills';
import { killLanes } from './kill-lanes';
import { median } from './median';
import { powerCut } from './power-cut';
import { readOnlyFolder } from './read-only-folder';
import { timeToSaved } from './time-to-saved';
import { upgradeKills } from './upgrade-kills';

/** One kind of real fault. */
export interface FaultSuite {
  readonly name: string;
  /** Why this machine cannot do it; null where it can. */
  readonly missing: () => string | null;
  /** Throws at the first thing lost; else says in numbers what was survived. */
  readonly run: (folder: string, rounds: number) => Promise<string>;
}

const IMPORT_ROUNDS = 10;

export const FAULT_SUITES: readonly FaultSuite[] = [
  { name: 'saving', missing: () => null, run: timeToSaved },
  { name: 'kills', missing: () => null, run: kills },
  { name: 'import-kills', missing: () => null, run: (folder) => importKills(folder, IMPORT_ROUNDS) },
  { name: 'upgrade-kills', missing: () => null, run: upgradeKills },
  { name: 'damage', missing: () => null, run: damageSuite },
  { name: 'files', missing: () => null, run: damagedFiles },
  { name: 'disk-full', missing: () => needs('mount'), run: fullDisk },
  { name: 'read-only', missing: () => needs('chattr'), run: readOnlyFolder },
  { name: 'power-cut', missing: () => needs('mount', 'mkfs.ext4', 'losetup', 'python3'), run: powerCut },
];

async function kills(folder: string, rounds: number): Promise<string> {
  const counts = await killLanes(folder, rounds);
  const total = (of: 'rounds' | 'acknowledged' | 'beyond' | 'replaced'): number =>
    counts.reduce((sum, one) => sum + one[of], 0);
  return `${total('rounds')} kills in the middle of saving: 0 of ${total('acknowledged')} acknowledged operations lost, ${total('beyond')} that were under way kept whole, ${total('replaced')} stores torn by the kill and replaced before they opened; from the keys to 已保存 ${median(counts.flatMap(({ waits }) => waits))} ms`;
}

function needs(...tools: readonly string[]): string | null {
  if (process.getuid?.() !== 0) return 'needs the superuser';
  const absent = tools.filter((tool) => spawnSync('sh', ['-c', `command -v ${tool}`]).status !== 0);
  return absent.length === 0 ? null : `needs ${absent.join(', ')}`;
}
