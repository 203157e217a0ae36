import fs from 'node:fs';
import path from 'node:path';
import { createPackage, extractAll } from '@electron/asar';

const root = path.resolve(__dirname, '../..');

/**
 * The package under test with an invented ladder in the place of its own: the product carries no step for tests, so the
 * desk is bundled once more with one file exchanged. Answers the executable.
 */
export async function packageWithSteps(folder: string): Promise<string> {
  const app = path.join(folder, 'app');
  const content = path.join(folder, 'content');
  const archive = path.join(app, 'resources/app.asar');
  fs.cpSync(path.join(root, 'out/linux-unpacked'), app, { recursive: true, verbatimSymlinks: true });
  extractAll(archive, content);
  const { build } = await import('vite');
  await build({
    configFile: path.join(root, 'build/vite.config.mts'),
    mode: 'production',
    logLevel: 'error',
    resolve: {
      alias: [{ find: /^\.\/data-steps$/, replacement: path.join(root, 'renderer/storage/data-steps-for-test.ts') }],
    },
    build: { outDir: path.join(content, 'dist/renderer'), emptyOutDir: true },
  });
  await createPackage(content, archive);
  return path.join(app, 'equiplan');
}
