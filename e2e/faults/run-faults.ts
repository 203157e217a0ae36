import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { FAULT_SUITES } from './fault-suites';

const PAGE = path.resolve(__dirname, '../../docs/trust.md');
const [BEGIN, END] = ['<!-- numbers -->', '<!-- /numbers -->'];

/** Runs the named suites, or all, prints one line each, and writes the lines of a whole run into docs/trust.md. */
async function main(): Promise<void> {
  const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  const rounds = Number(process.argv.find((argument) => argument.startsWith('--rounds='))?.slice(9) ?? 500);
  const suites = FAULT_SUITES.filter(({ name }) => names.length === 0 || names.includes(name));
  const lines: string[] = [];
  for (const { name, missing, run } of suites) {
    const why = missing();
    const told = why === null ? await survived(name, (folder) => run(folder, rounds)) : `not done: ${why}`;
    lines.push(`| ${name} | ${told} |`);
    console.log(`${name.padEnd(10)} ${told}`);
  }
  if (names.length === 0 && process.exitCode !== 1) writeNumbers(lines);
}

async function survived(name: string, run: (folder: string) => Promise<string>): Promise<string> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `equiplan-${name}-`));
  const began = Date.now();
  try {
    const told = await run(folder);
    fs.rmSync(folder, { recursive: true, force: true });
    return `${told} (${Math.round((Date.now() - began) / 1000)} s)`;
  } catch (error) {
    process.exitCode = 1;
    console.error(error);
    return `FAILED, see ${folder}`;
  }
}

function writeNumbers(lines: readonly string[]): void {
  const page = fs.readFileSync(PAGE, 'utf8');
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`${PAGE} has no place for the numbers.`);
  const facts = `Written by \`npm run trust\` on ${new Date().toISOString().slice(0, 10)}, ${os.cpus().length} × ${os.arch()}, ${os.type()} ${os.release()}.`;
  const table = ['| fault | outcome |', '|---|---|', ...lines].join('\n');
  fs.writeFileSync(PAGE, `${before}${BEGIN}\n${facts}\n\n${table}\n${END}${after}`);
}

void main().then(() => process.exit());
