/** Words of marking the columns of a table, and of joining and splitting rows. */
export const marking = {
  open: '列的含义…',
  noTable: '原文中没有可标注的表格',
  title: '列的含义',
  about: (place: string) => `${place}的表格。逐列指明含义后，按此重新读取；同样表头的表格下次照此读取。`,
  column: (number: number) => `第${number}列的含义`,
  meanings: {
    ignore: '忽略',
    category: '类别',
    name: '指标',
    region: '区域',
    unit: '单位',
    attribute: '属性',
    responsible: '责任单位',
    note: '备注（不导入）',
    pace: '年均/累计',
  },
  year: (year: number, means: 'base' | 'target' | 'between') =>
    `${{ base: '基期 ', target: '目标 ', between: '' }[means]}${year}年`,
  noName: '请指明哪一列是指标。',
  noValues: '请至少指明一列的年份。',
  twice: (year: number) => `有两列都是 ${year}年。`,
  more: (lines: number) => `另有 ${lines} 行未显示。`,
  confirm: '重新读取',
  join: '与下一行合并',
  split: '拆成两行',
  noNext: '下面没有可合并的行',
};
