import type { commandLine as zhCN } from '../zh-CN/command-line';

export const commandLine: typeof zhCN = {
  usage: `Usage:
  equiplan import FILE... [--out PLAN.eqplan] [--json]
  equiplan show PLAN.eqplan [--scenario NAME] --json
  equiplan check PLAN.eqplan [--scenario NAME] --json
  equiplan compare PLAN.eqplan --scenarios A,B[,…] [--only-differences] [--explanation] --out FILE.(xlsx|docx|csv|json)
      NAME@2026-11-20 is that scenario as it stood on that day; --explanation puts the changes as text before the tables
  equiplan compare PLAN.eqplan --scenarios A,B[,…] --regions R[,…]|all --out-folder FOLDER [--format xlsx|docx|csv|json]
  equiplan issue PLAN.eqplan --regions A[,B…] --out PACKAGE.eqplan
  equiplan merge PLAN.eqplan RETURNED.eqplan... [--prefer ours|theirs|stricter] --out MERGED.eqplan [--json]
`,
  unknownCommand: (name) => `There is no command “${name}”.`,
  fileMissing: 'No file is named.',
  regionsMissing: 'Name the regions of the package with --regions, parted by commas.',
  noSuchRegion: (name) => `The plan has no region called “${name}”.`,
  packageOutMissing: 'Name the package with --out.',
  issued: (regions, file) => `Package of ${regions} region(s) written to ${file}.\n`,
  returnedMissing: 'Name the returned files after the plan.',
  mergeOutMissing: 'Name the merged plan with --out.',
  unknownPreference: (name) => `--prefer cannot be “${name}”: ours, theirs or stricter.`,
  merged: (applied, conflicts, refused) => `${applied} taken, ${conflicts} conflicts, ${refused} refused.\n`,
  conflictsLeft: (count) => `${count} conflict(s) undecided, ours stands for now; --json lists them.\n`,
  noSuchScenario: (name) => `The plan has no scenario named “${name}”.`,
  twoScenarios: 'Name at least two scenarios with --scenarios, separated by commas.',
  outMissing: 'Name the result with --out, ending in xlsx, docx, csv or json.',
  unknownFormat: (name) => `Cannot write “${name}”; xlsx, docx, csv and json are possible.`,
  folderForRegions: 'Several regions make several files: name a folder with --out-folder instead of --out.',
  regionsForFolder: 'With --out-folder name the regions with --regions, separated by commas, or all.',
  noSuchFolder: (name) => `There is no folder “${name}”.`,
  imported: (indicators, projects, problems) =>
    `Read ${indicators} indicators and ${projects} projects; ${problems} places want a look.\n`,
  compared: (rows, file) => `${rows} rows compared, written to ${file}.\n`,
  removed: (count) => `${count} characters that other programs cannot read were left out.`,
  wholeRegion: 'Whole area',
};
