/** Words of packages: given out by the city, worked on and given back by a district. */
export const packages = {
  outside: (regions: string) => `数据包只能填写“${regions}”的值，这一格由下发单位维护。`,
  band: {
    name: '数据包',
    issued: (regions: string, by: string, at: string) => `${regions} · 由${by === '' ? '上级' : by}于 ${at} 下发`,
    only: '只能填写本区域的值，其余供参照',
    returned: (at: string) => `已于 ${at} 返回`,
    changedSince: (at: string, count: number) => `已于 ${at} 返回，之后又有 ${count} 次操作未返回`,
    give: '返回数据包…',
  },
  issue: {
    title: '下发数据包',
    about: '各区域离线填写后返回，用“合并返回的数据包”逐格合并到本规划。',
    regions: '区域',
    all: '全选',
    none: '全不选',
    chosen: (count: number, all: number) => `已选 ${count} / ${all}`,
    within: (name: string) => `已含在“${name}”中`,
    noRegions: '规划中还没有下级区域，请先在“区域与权重”中添加。',
    chooseRegion: '请至少选一个区域',
    files: '文件',
    filesOptions: { each: '每个区域一个数据包', one: '所选区域合为一个数据包' },
    by: '下发单位',
    byHint: '区域打开数据包时看到。',
    contents: (facts: {
      readonly indicators: number;
      readonly projects: number;
      readonly scenarios: number;
      readonly values: number;
      readonly above: string;
    }) =>
      `含全部 ${facts.indicators} 项指标、${facts.projects} 项工程、${facts.scenarios} 个方案，所选区域的 ${facts.values} 个数值可改` +
      `${facts.above === '' ? '' : `，${facts.above}的数值供参照`}。不含其他区域的数值和操作历史。`,
    confirm: (files: number) => `下发 ${files} 个…`,
    confirmOne: '下发…',
    working: (done: number, all: number) => `正在写入 ${done} / ${all}`,
    stop: '停止',
    fileName: (regions: string, day: string, plan: string) => `数据包 ${regions} ${day} ${plan}`,
    several: (first: string, count: number) => `${first}等${count}个区域`,
    done: (files: number, folder: string) => `已在“${folder}”写入 ${files} 个数据包`,
    doneOne: (file: string) => `已写入“${file}”`,
    stopped: (files: number, left: number, folder: string) => `已停止：“${folder}”中有 ${files} 个，${left} 个没有写`,
    failed: (count: number) => `${count} 个没有写成`,
    separator: '；',
    list: '写入的数据包',
  },
  give: {
    title: '返回数据包',
    about: (regions: string) => `“${regions}”的数据包`,
    by: '返回单位',
    byHint: '下发单位合并时看到。',
    byMissing: '请填写返回单位',
    changes: (count: number) => `自下发以来改动 ${count} 处。`,
    unchanged: '自下发以来没有改动，返回表示没有意见。',
    hard: (count: number) => `${count} 处错误，改正后才能返回`,
    soft: (count: number) => `${count} 处提示，可改，也可在右侧写明情况，作为批注一同返回`,
    explain: (place: string) => `${place} 的情况说明`,
    explainHere: '情况说明',
    goTo: '转到此格',
    confirm: '返回…',
    fileName: (regions: string, day: string, plan: string) => `返回 ${regions} ${day} ${plan}`,
  },
};
