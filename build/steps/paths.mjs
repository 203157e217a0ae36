import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where set-up keeps and finds things. All absolute. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const distFolder = path.join(root, 'dist');
export const outFolder = path.join(root, 'out');
export const runtimeFolder = path.join(root, '.runtime');
export const runtimeInfoFile = path.join(runtimeFolder, 'info.json');
