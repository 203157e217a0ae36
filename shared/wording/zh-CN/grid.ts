/** Words of the sheet itself, whatever it shows. */
export const grid = {
  reads: '读作',
  editing: '正在编辑',
  choices: '可选',
  noSuchChoice: '没有这一项，请从列表中选',
  rowNumbers: '序号',
  readOnly: '这里只能查看，不能修改',
  oneLine: '这里不能换行',
  severalRefused: (count: number, why: string) => `${count} 格没有改：${why}`,
  severalChanged: (count: number) => `已改 ${count} 格`,
  selectedCells: (rows: number, columns: number) => `已选 ${rows} 行 ${columns} 列`,
  selectedRows: (rows: number) => `已选 ${rows} 整行`,
  selectedColumns: (columns: number) => `已选 ${columns} 整列`,
  selectedAll: '已选全部',
  selectedRanges: (ranges: number, cells: number) => `已选 ${ranges} 处，共 ${cells} 格`,
  filledCells: (count: number) => `，${count} 格有内容`,
  /** What an earlier key changed about the next ones. */
  latches: { end: '结束模式', extend: '扩展选定', add: '添加选定' },
};
