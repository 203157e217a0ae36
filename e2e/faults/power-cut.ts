import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { type StoredOperation, storedLog } from '../pages/stored-log';
import { acknowledgedTurns, turnsUnderWay } from './acknowledged-edits';
import { editedDesk, expectLog, expectOpen, PLAN, startDesk } from './edited-desk';
import { replacedStores } from './replaced-stores';
import { restoredByChoice } from './restored-by-choice';

const ROUNDS = 20;
/** Starts one after another without trouble, everything there at each. */
const WHOLE_STARTS = 2;
const MOST_STARTS = 6;
/** EXT4_IOC_SHUTDOWN with NOLOGFLUSH: what the disk has not got by now it never gets. */
const SHUTDOWN =
  'import fcntl,os,struct,sys; fcntl.ioctl(os.open(sys.argv[1], os.O_RDONLY), 0x8004587d, struct.pack("I", 2))';

/**
 * Cuts a file system's power in the middle of saving, again and again, and compares every acknowledged operation with
 * what is there at the next start and at later ones. A store whose end was not written is to be replaced before it opens,
 * without a question; where the desk asks all the same, it has to say so and its restoring has to bring everything back.
 */
export async function powerCut(folder: string): Promise<string> {
  const image = path.join(folder, 'disk.img');
  // The data folder itself, so that the network log of the journeys stays on a disk that lives.
  const data = path.join(folder, 'data');
  fs.mkdirSync(data, { recursive: true });
  execFileSync('truncate', ['-s', '300M', image]);
  execFileSync('mkfs.ext4', ['-q', '-F', image]);
  const troubles: string[] = [];
  let compared = 0;
  let beyond = 0;
  const replaced = new Set<string>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const acknowledged = await mounted(image, data, () => cutWhileSaving(data, round === 0));
    await mounted(image, data, async () => {
      let found = 0;
      let wholeStarts = 0;
      for (let start = 1; wholeStarts < WHOLE_STARTS; start += 1) {
        if (start > MOST_STARTS) throw new Error(`After cut ${round + 1} the desk is in trouble again and again.`);
        const trouble = await restoredByChoice(data, async (desk) => {
          found = await expectLog(desk, acknowledged);
        });
        wholeStarts = trouble === null ? wholeStarts + 1 : 0;
        if (trouble !== null) troubles.push(`${trouble}, start ${start} after cut ${round + 1}`);
      }
      for (const { name } of replacedStores(data)) replaced.add(name);
      compared += acknowledged.length;
      beyond += found - acknowledged.length;
    });
  }
  return `${ROUNDS} power cuts on ext4: the store replaced from the journal before it opened ${replaced.size} times, restored by choice ${told(troubles)} times; 0 of ${compared} acknowledged operations lost, also a start later, ${beyond} that were under way kept whole`;
}

function told(troubles: readonly string[]): string {
  return troubles.length === 0 ? '0' : `${troubles.length} (${[...new Set(troubles)].join('; ')})`;
}

/** Answers what had been acknowledged when the power went. */
async function cutWhileSaving(data: string, first: boolean): Promise<readonly StoredOperation[]> {
  const desk = first ? (await editedDesk(data, 10)).desk : await startDesk(data);
  try {
    await expectOpen(desk);
    await acknowledgedTurns(desk.window, 8, false);
    const acknowledged = await storedLog(desk.window, PLAN);
    await turnsUnderWay(desk.window, 6, false);
    execFileSync('python3', ['-c', SHUTDOWN, data]);
    return acknowledged;
  } finally {
    await desk.kill();
  }
}

async function mounted<T>(image: string, folder: string, work: () => Promise<T>): Promise<T> {
  execFileSync('mount', ['-o', 'loop', image, folder]);
  try {
    return await work();
  } finally {
    unmount(folder);
  }
}

/** Never lazily: a file system that is still held would be mounted again as it was shut down. */
function unmount(folder: string): void {
  const patiently = 'for try in 1 2 3 4 5 6 7 8 9 10; do umount "$1" && exit 0; sleep 0.3; done; exit 1';
  execFileSync('sh', ['-c', patiently, 'unmount', folder]);
}
