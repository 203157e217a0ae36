import type { Wording } from '../zh-CN';

/** Words of the list of several files that came back together. */
export const many: Wording['many'] = {
  files: (count) => `${count} files`,
  columns: { file: 'File', region: 'Region', added: 'New', changed: 'Changed', unread: 'Unread', state: 'State' },
  waiting: 'waiting',
  reading: (done, all) => `${done} of ${all} read`,
  read: (files, clear) => `${files} files, ${clear} can be merged as they are`,
  problems: (count) => `${count} to look at`,
  doubts: (count) => `${count} doubtful`,
  same: 'the same as the plan',
  clear: 'can be merged as it is',
  merged: (count) => `${count} merged`,
  review: 'Review',
  takeClear: (files, scenario) => `Merge ${files} into “${scenario}”`,
  wait: 'Wait until all are read',
  noneClear: 'None can be merged as it is; review them one by one',
};
