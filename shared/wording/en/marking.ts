import type { Wording } from '../zh-CN';

/** Words of marking the columns of a table, and of joining and splitting rows. */
export const marking: Wording['marking'] = {
  open: 'Columns…',
  noTable: 'The source has no table to mark',
  title: 'What columns mean',
  about: (place) =>
    `Table at ${place}. It is read again by what you choose; tables with these headings will be next time.`,
  column: (number) => `Meaning of column ${number}`,
  meanings: {
    ignore: 'Ignore',
    category: 'Category',
    name: 'Indicator',
    region: 'Region',
    unit: 'Unit',
    attribute: 'Attribute',
    responsible: 'Responsible',
    note: 'Remark (not imported)',
    pace: 'Yearly/total',
  },
  year: (year, means) => `${{ base: 'Base ', target: 'Target ', between: '' }[means]}${year}`,
  noName: 'Say which column holds the indicators.',
  noValues: 'Give at least one column a year.',
  twice: (year) => `Two columns say ${year}.`,
  more: (lines) => `${lines} more lines are not shown.`,
  confirm: 'Read again',
  join: 'Join with next row',
  split: 'Split row',
  noNext: 'There is no row below to join',
};
