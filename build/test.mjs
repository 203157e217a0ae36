import './steps/node-version.mjs';
import fs from 'node:fs';
import path from 'node:path';
import { bundle } from './bundle.mjs';
import { runJourneys } from './e2e.mjs';
import { pack } from './pack.mjs';
import { tryPackage } from './release/try-package.mjs';
import { prepareMachine } from './setup.mjs';
import { outFolder, root } from './steps/paths.mjs';
import { runProgram, SetupError, say } from './steps/report.mjs';
import { runVisibly } from './steps/run-command.mjs';

// `npm test`: everything, on a machine where nothing was installed by hand. A part that fails does not keep the others
// from running. The last line is always `tests: N passed, N failed`; a skipped test counts as failed.

const reports = path.join(outFolder, 'reports');
const parts = [
  { name: 'types', run: () => asOneTest(npmTool('typescript/bin/tsc', ['--build'])) },
  { name: 'lint', run: lint },
  { name: 'unit', run: unit },
  { name: 'journeys', run: journeys },
  { name: 'release', run: release },
];

await runProgram(async () => {
  const results = [];
  try {
    const { runtime, missingLibraries } = await prepareMachine('test');
    if (missingLibraries.length > 0) results.push(problem('set-up', `missing: ${missingLibraries.join(' ')}`));
    fs.rmSync(reports, { recursive: true, force: true });
    fs.mkdirSync(reports, { recursive: true });
    for (const part of parts) results.push({ name: part.name, ...(await part.run(runtime)) });
  } catch (error) {
    console.error(error instanceof SetupError ? `\nStopped: ${error.message}` : error);
    results.push(problem('set-up', 'it stopped, see above'));
  }
  return summary(results);
});

async function lint() {
  const biome = await npmTool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']);
  const house = await npmTool('tsx/dist/cli.mjs', ['build/check-sources.ts']);
  return asOneTest(biome || house);
}

async function unit() {
  const report = path.join(reports, 'unit.json');
  const code = await npmTool('vitest/vitest.mjs', [
    ...['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  ]);
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = readReport(report) ?? {};
  return counted(code, numPassedTests, numFailedTests, numPendingTests + numTodoTests);
}

async function journeys(runtime) {
  try {
    await bundle();
    await pack('e2e', runtime);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(error.message);
    return problem('journeys', 'the package could not be made, see above');
  }
  const code = await runJourneys([]);
  const {
    expected = 0,
    unexpected = 0,
    flaky = 0,
    skipped = 0,
  } = readReport(path.join(reports, 'e2e.json'))?.stats ?? {};
  return counted(code, expected, unexpected + flaky, skipped);
}

/** The package with every lock, around whatever runtime is here: tried, and given to nobody. */
async function release(runtime) {
  try {
    await bundle();
    const { passed, failures } = await tryPackage(await pack('release', runtime, true));
    return { passed, failed: failures.length };
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(error.message);
    return problem('release', 'the package could not be made, see above');
  }
}

/** A tool of an npm package, run by this Node; resolves to its exit code. */
function npmTool(script, args) {
  say(`${script.split('/bin')[0].split('/dist')[0]} ${args.join(' ')}`);
  return runVisibly(process.execPath, [path.join(root, 'node_modules', script), ...args]);
}

function readReport(file) {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : null;
}

async function asOneTest(code) {
  return (await code) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A tool may fail without a failed test (a file that does not load); and no test at all is no success either. */
function counted(code, passed, failed, skipped) {
  const notes = [];
  if (skipped > 0) notes.push(`${skipped} skipped`);
  if (passed + failed + skipped === 0) notes.push('no test ran');
  const failures = failed + skipped;
  if (failures === 0 && (code !== 0 || passed === 0))
    return { passed, failed: 1, note: notes.join(', ') || `exit code ${code}` };
  return { passed, failed: failures, note: notes.join(', ') };
}

function problem(name, note) {
  return { name, passed: 0, failed: 1, note };
}

/** Prints one line a part and the total; resolves to the exit code. */
function summary(results) {
  console.log('');
  for (const { name, passed, failed, note } of results) {
    console.log(`${name.padEnd(10)} ${passed} passed, ${failed} failed${note ? ` (${note})` : ''}`);
  }
  const passed = results.reduce((total, part) => total + part.passed, 0);
  const failed = results.reduce((total, part) => total + part.failed, 0);
  console.log(`tests: ${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}
