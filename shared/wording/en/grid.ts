import type { grid as zhCN } from '../zh-CN/grid';

/** Words of the sheet itself, whatever it shows. */
export const grid: typeof zhCN = {
  reads: 'Read as',
  editing: 'Editing',
  choices: 'Choices',
  oneCellOnly: 'Only one cell can be pasted at a time',
  noSuchChoice: 'No such choice: take one from the list',
  rowNumbers: 'No.',
};
