/** The system's short word for a failed file access (ENOENT, EACCES); a bug is thrown on. */
export function describeSystemError(cause: unknown): string {
  if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string') return cause.code;
  throw cause;
}
