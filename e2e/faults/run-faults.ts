import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { FAULT_SUITES } from './fault-suites';

const PAGE = path.resolve(__dirname, '../../docs/trust.md');
const [BEGIN, END] = ['<!-- numbers -->', '<!-- /numbers -->'];

/** Runs the named suites, or all, prints one line each, and writes what each survived into its row of docs/trust.md. */
async function main(): Promise<void> {
  const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  const rounds = Number(process.argv.find((argument) => argument.startsWith('--rounds='))?.slice(9) ?? 500);
  for (const { name, missing, run } of FAULT_SUITES.filter((one) => names.length === 0 || names.includes(one.name))) {
    const why = missing();
    const told = why === null ? await survived(name, (folder) => run(folder, rounds)) : `not done: ${why}`;
    console.log(`${name.padEnd(14)} ${told}`);
    if (!told.startsWith('FAILED')) writeRow(name, told);
  }
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

/** Puts a row into the table of numbers, in the place of the one before it. The page is read anew: runs may overlap. */
function writeRow(name: string, told: string): void {
  const page = fs.readFileSync(PAGE, 'utf8');
  const [before, rest] = page.split(BEGIN);
  const [old, after] = rest?.split(END) ?? [];
  if (before === undefined || old === undefined || after === undefined) throw new Error(`${PAGE} has no place for it.`);
  const kept = new Map(Array.from(old.matchAll(/^\| ([\w-]+) \| \d.*$/gm), ([row, suite]) => [suite, row]));
  kept.set(name, `| ${name} | ${new Date().toISOString().slice(0, 10)} | ${told} |`);
  const rows = FAULT_SUITES.flatMap((suite) => kept.get(suite.name) ?? []);
  const facts = `Written by \`npm run trust\`, the last time on ${os.cpus().length} × ${os.arch()}, ${os.type()} ${os.release()}.`;
  const table = ['| fault | day | outcome |', '|---|---|---|', ...rows].join('\n');
  fs.writeFileSync(PAGE, `${before}${BEGIN}\n${facts}\n\n${table}\n${END}${after}`);
}

void main().then(() => process.exit());
