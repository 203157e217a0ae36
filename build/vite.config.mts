import path from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** The desk: renderer/ into dist/renderer, served by the shell under app://equiplan/. */
export default defineConfig({
  root: path.join(root, 'renderer'),
  // Relative addresses, so that the bundle does not care under which scheme it is served.
  base: './',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: path.join(root, 'dist/renderer'),
    emptyOutDir: true,
    // The oldest engine it must run in (docs/decisions): syntax is lowered to it, missing APIs are not.
    target: 'chrome114',
    cssTarget: 'chrome114',
    // Inlined files become data: addresses, which the content security policy would have to allow.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // Everything is read from the local disk: one large file costs less than many small ones.
    chunkSizeWarningLimit: 4000,
  },
});
