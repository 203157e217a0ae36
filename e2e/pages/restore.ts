import type { Desk } from '../fixtures';

/** Chooses 恢复, waits until the app has ended to start anew, and starts it as it would have done itself. */
export async function restore(desk: Desk): Promise<void> {
  const ended = new Promise((resolve) => desk.app.process().once('exit', resolve));
  const pressed = desk.window
    .getByRole('button', { name: '恢复', exact: true })
    .press('Enter')
    // The key ends the app, maybe before it is answered.
    .catch((error: Error) => {
      if (!/closed/.test(error.message)) throw error;
    });
  await Promise.all([pressed, ended]);
  await desk.relaunch();
}
