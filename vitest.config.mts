import { defineConfig } from 'vitest/config';

/** Unit tests stand beside their file. The journeys in e2e/ belong to Playwright and are not run here. */
export default defineConfig({
  test: {
    include: ['{shared,renderer,electron,build}/**/*.test.{ts,tsx}'],
    environment: 'node',
    env: { TZ: 'Asia/Shanghai' },
    testTimeout: 20_000,
    passWithNoTests: false,
  },
});
