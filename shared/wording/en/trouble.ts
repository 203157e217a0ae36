import type { trouble as zhCN } from '../zh-CN/trouble';

/** Words of the screen that stands where the store is in trouble: what happened, what is safe, the ways on. */
export const trouble: typeof zhCN = {
  kinds: {
    empty: {
      title: 'The local database is empty',
      what: 'The database is gone: a cleaning program may have removed it, or the disk had an error.',
    },
    replaced: {
      title: 'The local database is not the one it was',
      what: 'Another database stands in its place and lacks the plans below. It may have been cleared and made anew.',
    },
    younger: {
      title: 'The local database is older than the journal',
      what: 'The database lacks the last changes, after a power cut perhaps or a disk put back to an earlier state.',
    },
    smaller: {
      title: 'A part of the local database is missing',
      what: 'The database opens, but operations in it are missing or damaged. The disk may have had an error.',
    },
    unfinished: {
      title: 'The end of the local database is incomplete',
      what: 'The database opens, but its end was not written, after a power cut or a killed process most likely, and what is written behind it could be lost later. The journal is not whole either: restore first, then go on.',
    },
    damaged: {
      title: 'The local database is damaged',
      what: 'The database does not open: files are missing or broken, after a disk error or a power cut perhaps.',
    },
    closed: {
      title: 'The local database does not open',
      what: 'Another program (virus scanner, backup, synchronising) may hold it, or it is damaged. Close those and try again; if it still does not open, restore.',
    },
    newer: {
      title: 'The local data was written by a newer version',
      what: 'This version will not change it. Use the newer one; here you can only look at, and save elsewhere, what this version understands.',
    },
    full: {
      title: 'The disk is full',
      what: 'There is no room on the disk, the database does not open. Free some space and try again, or save to another disk.',
    },
    readOnlyFolder: {
      title: 'The data folder is read-only',
      what: 'The folder with the local data cannot be written. Ask for the rights and try again, or save to another place.',
    },
    slow: {
      title: 'The local database does not open in time',
      what: 'It did not open within 5 seconds: the disk may be busy or failing. Try again later, or save to another place first.',
    },
    filesUnusable: {
      title: 'The journal files cannot be used',
      what: 'The database opens, but the journal beside it cannot be read or written, so changes could not be kept twice. Check disk and rights, then try again.',
    },
  },
  safe: (plans) =>
    `Journal and snapshots hold the changes of the ${plans} plans below. Nothing is changed or deleted before you choose. Restoring restarts the app, keeps the old database in the recovery folder, and makes a new one from journal and snapshots.`,
  nothingSafe:
    'Journal and snapshots hold no plan that can be read. Nothing was changed, all files are where they were; a backup file can be opened for looking by a double click.',
  plan: 'Plan',
  stored: 'In the database',
  rescued: 'Readable',
  lastChange: 'Last change',
  operations: (count) => `${count} operations`,
  missing: 'missing',
  unknown: 'unknown',
  unreadable: (count) => `${count} more unreadable`,
  choose: (title) => `Choose “${title}”`,
  offers: {
    restore: 'Restore',
    openReadOnly: 'Open read-only',
    saveElsewhere: 'Save elsewhere…',
    exportReadable: 'Export what can be read…',
    retry: 'Try again',
  },
  code: (code) => `Code ${code}`,
};
