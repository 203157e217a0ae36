import type { commandLine as zhCN } from '../zh-CN/command-line';

export const commandLine: typeof zhCN = {
  usage: `Usage:
  equiplan import FILE... [--out PLAN.eqplan] [--json]
  equiplan show PLAN.eqplan [--scenario NAME] --json
  equiplan check PLAN.eqplan [--scenario NAME] --json
  equiplan compare PLAN.eqplan --scenarios A,B[,…] [--only-differences] --out FILE.(xlsx|docx|csv|json)
  equiplan compare PLAN.eqplan --scenarios A,B[,…] --regions R[,…]|all --out-folder FOLDER [--format xlsx|docx|csv|json]
`,
  unknownCommand: (name) => `There is no command “${name}”.`,
  notYet: (name) => `This version has no command “${name}” yet.`,
  fileMissing: 'No file is named.',
  noSuchScenario: (name) => `The plan has no scenario named “${name}”.`,
  twoScenarios: 'Name at least two scenarios with --scenarios, separated by commas.',
  outMissing: 'Name the result with --out, ending in xlsx, docx, csv or json.',
  unknownFormat: (name) => `Cannot write “${name}”; xlsx, docx, csv and json are possible.`,
  noSuchRegion: (name) => `The plan has no region named “${name}”.`,
  folderForRegions: 'Several regions make several files: name a folder with --out-folder instead of --out.',
  regionsForFolder: 'With --out-folder name the regions with --regions, separated by commas, or all.',
  noSuchFolder: (name) => `There is no folder “${name}”.`,
  imported: (indicators, projects, problems) =>
    `Read ${indicators} indicators and ${projects} projects; ${problems} places want a look.\n`,
  compared: (rows, file) => `${rows} rows compared, written to ${file}.\n`,
  removed: (count) => `${count} characters that other programs cannot read were left out.`,
  wholeRegion: 'Whole area',
};
