import path from 'node:path';
import { checkLayers } from './layer-rule';
import { checkSecurityPatterns } from './security-patterns';
import { readSourceFiles } from './source-files';

// The part of `npm run lint` that knows this house: prints every breach and fails when there is one.
const files = readSourceFiles(path.resolve(__dirname, '..'));
const breaches = [...checkLayers(files), ...checkSecurityPatterns(files)];

for (const { file, rule } of breaches) console.error(`${file}: ${rule}`);
console.log(`House rules: ${files.size} files, ${breaches.length} breaches.`);
process.exitCode = breaches.length === 0 ? 0 : 1;
