import { expect, test } from './fixtures';

test.describe('the window', () => {
  test('opens with the workbench in it, in Chinese', async ({ desk }) => {
    await expect(desk.window.getByRole('main')).toBeVisible();
    await expect(desk.window.locator('html')).toHaveAttribute('lang', /^zh/);
  });

  test('opens again on the same data, also after all its processes were killed', async ({ desk }) => {
    await expect(desk.window.getByRole('main')).toBeVisible();
    await desk.kill();
    await desk.relaunch();
    await expect(desk.window.getByRole('main')).toBeVisible();
    await desk.relaunch();
    await expect(desk.window.getByRole('main')).toBeVisible();
  });
});
