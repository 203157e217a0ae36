import type { safety as zhCN } from '../zh-CN/safety';

/** Help ▸ Your data: the promise. Each sentence has its test in docs/trust.md, which a test holds against this text. */
export const safety: typeof zhCN = {
  title: 'Your data',
  promises: [
    'A change shown as “Saved” survives a crash, a killed process and a power cut.',
    'Within one second after Enter a change is in the local database and in a second copy, the journal; “Saved” is shown only when both are on the disk.',
    'A database that is damaged, emptied or older than it was is noticed at the next start and can be restored from journal and snapshots. Where only its end was not written and the journal is whole, it is made anew at once and you are told; else nothing is touched before you choose. The old database is kept.',
    'A full disk does not damage what was saved: below 500 MB you are warned, below 50 MB the plan becomes read-only and can be saved to another disk.',
    'Every export and every save writes a whole file or leaves the old one as it was.',
    'A file that cannot be opened is explained and never changed; a file of a newer version is refused, data of a newer version is for looking only, and neither is written.',
    'A whole version of each plan is kept every 5 minutes and at opening and closing; it can be compared and restored, and restoring can be undone.',
    'The data is on this computer only; the program uses no network.',
  ],
  limits:
    'What this cannot guard against: a disk that is lost whole, or a lost computer. Save the plan to another disk from time to time.',
};
