import { stageOf } from './acknowledged-edits';
import { startDesk } from './edited-desk';

/** Starts on the folder. Where the desk is in trouble, chooses to restore; false where it opened as if nothing had been. */
export async function restoredByChoice(dataFolder: string): Promise<boolean> {
  const desk = await startDesk(dataFolder);
  try {
    if ((await stageOf(desk.window)) !== 'trouble') return false;
    const ended = new Promise((resolve) => desk.app.process().once('exit', resolve));
    const restore = desk.window.getByRole('button', { name: '恢复', exact: true });
    if ((await restore.count()) === 0) {
      const title = await desk.window.getByRole('heading').first().innerText();
      throw new Error(`The desk says “${title}” and does not offer to restore.`);
    }
    await restore.click();
    await ended;
    return true;
  } finally {
    await desk.kill();
  }
}
