import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { acknowledgedTurns, turnsUnderWay } from './acknowledged-edits';
import { editedDesk, expectOpen, expectOperations, startDesk } from './edited-desk';

const ROUNDS = 6;
/** EXT4_IOC_SHUTDOWN with NOLOGFLUSH: what the disk has not got by now it never gets. */
const SHUTDOWN =
  'import fcntl,os,struct,sys; fcntl.ioctl(os.open(sys.argv[1], os.O_RDONLY), 0x8004587d, struct.pack("I", 2))';

/** Cuts a file system's power in the middle of saving, again and again, and looks for what had been acknowledged. */
export async function powerCut(folder: string): Promise<string> {
  const image = path.join(folder, 'disk.img');
  // The data folder itself, so that the network log of the journeys stays on a disk that lives.
  const data = path.join(folder, 'data');
  fs.mkdirSync(data, { recursive: true });
  execFileSync('truncate', ['-s', '300M', image]);
  execFileSync('mkfs.ext4', ['-q', '-F', image]);
  let operations = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    execFileSync('mount', ['-o', 'loop', image, data]);
    try {
      const seeded = round === 0 ? await editedDesk(data, 10) : null;
      const desk = seeded?.desk ?? (await startDesk(data));
      await expectOpen(desk);
      operations = seeded?.operations ?? operations;
      // An even number of turns leaves undo and redo where they were, whatever went on beyond the acknowledged ones.
      operations += await acknowledgedTurns(desk.window, 8, false);
      await turnsUnderWay(desk.window, 6, false);
      execFileSync('python3', ['-c', SHUTDOWN, data]);
      await desk.kill();
    } finally {
      unmount(data);
    }
    execFileSync('mount', ['-o', 'loop', image, data]);
    try {
      await expectOperations(data, operations);
    } finally {
      unmount(data);
    }
  }
  return `${ROUNDS} power cuts on ext4: 0 of ${operations} acknowledged operations lost`;
}

/** Never lazily: a file system that is still held would be mounted again as it was shut down. */
function unmount(folder: string): void {
  const patiently = 'for try in 1 2 3 4 5 6 7 8 9 10; do umount "$1" && exit 0; sleep 0.3; done; exit 1';
  execFileSync('sh', ['-c', patiently, 'unmount', folder]);
}
