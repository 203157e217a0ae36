import os from 'node:os';
import { app, screen } from 'electron';
import type { ShellFacts } from './diagnosis';
import { isTestRuntime } from './electron-differences';
import type { ShellEnvironment } from './environment';

/** Versions, system, screens and graphics of this run: what a maintainer asks first. */
export function shellFacts(environment: ShellEnvironment, freeBytes: number | null): ShellFacts {
  const { electron, chrome } = environment.versions;
  return {
    app: {
      version: app.getVersion(),
      build: environment.build ?? 'none',
      electron,
      chrome,
      testRuntime: isTestRuntime(electron),
    },
    system: {
      platform: environment.platform,
      release: os.release(),
      processor: os.arch(),
      processors: os.cpus().length,
      memoryBytes: os.totalmem(),
      locale: app.getSystemLocale(),
      sandbox: !environment.withoutSandbox,
      screens: screen.getAllDisplays().map(({ size, scaleFactor }) => ({ ...size, scaleFactor })),
      graphics: app.getGPUFeatureStatus(),
    },
    freeBytes,
    homeFolder: os.homedir(),
  };
}
