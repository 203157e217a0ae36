/** Words of 文件 ▸ 历史版本 and of the help about what is safe. */
export const versions = {
  title: '历史版本',
  about: '打开、关闭和每 5 分钟自动留存的整份规划。恢复可以撤销，其后的改动仍在历史中。',
  none: '还没有留存的版本。',
  reasons: {
    open: '打开时',
    timer: '定时',
    close: '关闭时',
    import: '导入前',
    restore: '恢复前',
    unknown: '自动',
  },
  operations: (count: number) => `${count} 条操作`,
  kilobytes: (count: number) => `${count} KB`,
  differences: '与现在的差异',
  counts: (values: number, fields: number, words: number) =>
    `与现在相比：${values} 个值、${fields} 项属性、${words} 条理由或批注不同。`,
  same: '与现在相同。',
  nothingChosen: '请先选择一个版本。',
  place: '位置',
  scenario: '方案',
  now: '现在',
  earlier: '该版本',
  more: (count: number) => `另有 ${count} 处不同。`,
  asPlan: '恢复为当前规划',
  asScenario: '恢复为新方案',
  scenarioName: (time: string) => `${time} 版本`,
};
