import path from 'node:path';
import type { Issue } from '../shared/base/issue';
import { type DeskIssueCode, deskIssue } from '../shared/desk/desk-issue';

const CODES: Readonly<Record<string, DeskIssueCode>> = {
  ENOENT: 'file.notFound',
  ENOTDIR: 'file.notFound',
  EACCES: 'file.notAllowed',
  EPERM: 'file.notAllowed',
  EROFS: 'file.readOnly',
  EBUSY: 'file.inUse',
  ETXTBSY: 'file.inUse',
  ENOSPC: 'file.diskFull',
  EDQUOT: 'file.diskFull',
  ENAMETOOLONG: 'file.nameTooLong',
  EISDIR: 'file.isFolder',
};

/** The issue for a failed file system call. An error without a system code is a bug and is thrown again. */
export function fileIssue(error: unknown, filePath: string): Issue {
  const code = systemCode(error);
  if (code === null) throw error;
  return deskIssue(CODES[code] ?? 'file.failed', { name: path.basename(filePath), system: code });
}

/** The system's code of an error (`ENOENT`), or null when it is not an error of the system. */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' && /^E[A-Z0-9]+$/.test(error.code) ? error.code : null;
}
