/** Words of the sheet itself, whatever it shows. */
export const grid = {
  reads: '读作',
  editing: '正在编辑',
  choices: '可选',
  oneCellOnly: '一次只能粘贴一格',
  noSuchChoice: '没有这一项，请从列表中选',
  rowNumbers: '序号',
};
