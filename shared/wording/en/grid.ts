import type { grid as zhCN } from '../zh-CN/grid';

/** Words of the sheet itself, whatever it shows. */
export const grid: typeof zhCN = {
  reads: 'Read as',
  editing: 'Editing',
  choices: 'Choices',
  noSuchChoice: 'No such choice: take one from the list',
  rowNumbers: 'No.',
  readOnly: 'This sheet is for reading only',
  oneLine: 'No line breaks here',
  severalRefused: (count: number, why: string) => `${count} not changed: ${why}`,
  severalChanged: (count: number) => `${count} changed`,
  selectedCells: (rows: number, columns: number) => `${rows} rows by ${columns} columns selected`,
  selectedRows: (rows: number) => `${rows} whole rows selected`,
  selectedColumns: (columns: number) => `${columns} whole columns selected`,
  selectedAll: 'Everything selected',
  selectedRanges: (ranges: number, cells: number) => `${ranges} ranges selected, ${cells} cells`,
  filledCells: (count: number) => `, ${count} filled`,
  latches: { end: 'End mode', extend: 'Extend selection', add: 'Add to selection' },
};
