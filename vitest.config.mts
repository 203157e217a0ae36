import { defineConfig } from 'vitest/config';

/** Unit tests stand beside their file. The journeys in e2e/ belong to Playwright and are not run here. */
export default defineConfig({
  test: {
    include: ['{shared,renderer,electron,build}/**/*.test.{ts,tsx}'],
    environment: 'node',
    env: { TZ: 'Asia/Shanghai' },
    // The default leaves one core idle, and half of this run is waiting for one long file after another.
    maxWorkers: '100%',
    testTimeout: 20_000,
    passWithNoTests: false,
  },
});
