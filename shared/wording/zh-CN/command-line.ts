/** What the command line says to the person at it. */
export const commandLine = {
  usage: `用法：
  equiplan import 文件... [--out 规划.eqplan] [--json]
  equiplan show 规划.eqplan [--scenario 方案] --json
  equiplan check 规划.eqplan [--scenario 方案] --json
  equiplan compare 规划.eqplan --scenarios 方案甲,方案乙[,…] [--only-differences] [--explanation] --out 文件.(xlsx|docx|csv|json)
      方案名后加 @2026-11-20，即与该方案当日的内容对照；加 --explanation，表前附调整说明
  equiplan compare 规划.eqplan --scenarios 方案甲,方案乙[,…] --regions 区域[,…]|all --out-folder 文件夹 [--format xlsx|docx|csv|json]
  equiplan issue 规划.eqplan --regions 姑苏区[,…] --out 数据包.eqplan
  equiplan merge 规划.eqplan 返回的文件.eqplan... [--prefer ours|theirs|stricter] --out 合并后.eqplan [--json]
  加 --lang en 用英文说明。
`,
  unknownCommand: (name: string) => `没有“${name}”这个命令。`,
  fileMissing: '没有写文件名。',
  regionsMissing: '请用 --regions 写出要下发的区域，用逗号隔开。',
  noSuchRegion: (name: string) => `规划中没有名为“${name}”的区域。`,
  packageOutMissing: '请用 --out 写出数据包的文件名。',
  issued: (regions: number, file: string) => `${regions} 个区域的数据包已写入 ${file}。\n`,
  returnedMissing: '请在规划之后写出返回的文件。',
  mergeOutMissing: '请用 --out 写出合并后的文件名。',
  unknownPreference: (name: string) => `--prefer 不能是“${name}”，可用 ours、theirs、stricter。`,
  merged: (applied: number, conflicts: number, refused: number) =>
    `采纳 ${applied} 处，冲突 ${conflicts} 处，退回 ${refused} 处。\n`,
  conflictsLeft: (count: number) => `有 ${count} 处冲突未定，暂按本方的值；加 --json 查看位置。\n`,
  noSuchScenario: (name: string) =>
    name.includes('@') ? `规划中没有“${name}”：方案名不对，或当日还没有这个方案。` : `规划中没有名为“${name}”的方案。`,
  twoScenarios: '请用 --scenarios 写出至少两个方案，用逗号隔开。',
  outMissing: '请用 --out 写出结果文件，扩展名为 xlsx、docx、csv 或 json。',
  unknownFormat: (name: string) => `不能写“${name}”格式，可用 xlsx、docx、csv、json。`,
  folderForRegions: '几个区域要写几个文件：请用 --out-folder 写出文件夹，代替 --out。',
  regionsForFolder: '用 --out-folder 时，请用 --regions 写出区域，用逗号隔开；全部区县写 all。',
  noSuchFolder: (name: string) => `没有“${name}”这个文件夹。`,
  imported: (indicators: number, projects: number, problems: number) =>
    `读出 ${indicators} 项指标、${projects} 项工程，${problems} 处需要留意。\n`,
  compared: (rows: number, file: string) => `对照 ${rows} 行，已写入 ${file}。\n`,
  removed: (count: number) => `略去 ${count} 个其他程序读不了的字符。`,
  wholeRegion: '全市',
};
