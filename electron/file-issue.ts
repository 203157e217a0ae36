import path from 'node:path';
import type { Issue } from '../shared/base/issue';
import { type DeskIssueCode, deskIssue } from '../shared/desk/desk-issue';

const CODES: Readonly<Record<string, DeskIssueCode>> = {
  ENOENT: 'file.not-found',
  ENOTDIR: 'file.not-found',
  EACCES: 'file.not-allowed',
  EPERM: 'file.not-allowed',
  EROFS: 'file.read-only',
  EBUSY: 'file.in-use',
  ETXTBSY: 'file.in-use',
  ENOSPC: 'file.disk-full',
  EDQUOT: 'file.disk-full',
  ENAMETOOLONG: 'file.name-too-long',
  EISDIR: 'file.is-folder',
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
