import type { RunningDesk } from '../launch-desk';
import { stageOf } from './acknowledged-edits';
import { startDesk } from './edited-desk';

/**
 * Starts on the folder. Where the desk is in trouble, chooses to restore and answers what it said; null where it opened
 * as if nothing had been, which `whenOpen` may look at.
 */
export async function restoredByChoice(
  dataFolder: string,
  whenOpen: (desk: RunningDesk) => Promise<unknown> = async () => null,
): Promise<string | null> {
  const desk = await startDesk(dataFolder);
  try {
    if ((await stageOf(desk.window)) !== 'trouble') {
      await whenOpen(desk);
      return null;
    }
    const said = await desk.window.getByRole('heading').first().innerText();
    const ended = new Promise((resolve) => desk.app.process().once('exit', resolve));
    const restore = desk.window.getByRole('button', { name: '恢复', exact: true });
    if ((await restore.count()) === 0) throw new Error(`The desk says “${said}” and does not offer to restore.`);
    await restore.click();
    await ended;
    return said;
  } finally {
    await desk.kill();
  }
}
