import type { Desk } from '../fixtures';

/** Chooses 恢复, waits until the app has ended to start anew, and starts it as it would have done itself. */
export async function restore(desk: Desk): Promise<void> {
  const ended = new Promise((resolve) => desk.app.process().once('exit', resolve));
  await desk.window.getByRole('button', { name: '恢复', exact: true }).press('Enter');
  await ended;
  await desk.relaunch();
}
