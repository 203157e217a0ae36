import { type Issue, issue } from '../base/issue';

/**
 * Every code the shell can answer with. `values.name` is the file's name where a file is meant;
 * `file.failed` and `print.failed` carry the system's own code or reason.
 */
export const DESK_ISSUE_CODES = [
  'file.notFound',
  'file.notAllowed',
  'file.readOnly',
  'file.inUse',
  'file.diskFull',
  'file.nameTooLong',
  'file.isFolder',
  'file.tooLarge',
  'file.tooMany',
  'file.writtenDiffers',
  'file.unknownToken',
  'file.heldByOther',
  'file.failed',
  'print.failed',
  'journal.gap',
  'journal.conflict',
  'journal.broken',
  'snapshot.notFound',
] as const;

export type DeskIssueCode = (typeof DESK_ISSUE_CODES)[number];

/** An issue of the shell; `place` stays empty because the shell knows files, not cells. */
export function deskIssue(code: DeskIssueCode, values: Readonly<Record<string, string | number>> = {}): Issue {
  return issue(code, '', values);
}
