/**
 * The few file system calls the shell needs. Everything that writes goes through this port,
 * so that a test can make the N-th call fail and look at what is left on the disk.
 * Failures are the system's own errors (`code: 'ENOSPC'` and so on); `file-issue` turns them into issues.
 */
export interface FilePort {
  readFile(path: string): Promise<Uint8Array>;
  /** Follows links. Throws ENOENT when there is nothing. */
  describe(path: string): Promise<FileFacts>;
  /** Where a link leads; throws ENOENT when there is nothing. */
  resolveLinks(path: string): Promise<string>;
  /** Throws EACCES or EROFS when this user may not write there. */
  checkWritable(path: string): Promise<void>;
  /** Names in a folder, unsorted. */
  list(folder: string): Promise<readonly string[]>;
  /** With its parents; no error when it exists. */
  makeFolder(path: string): Promise<void>;
  /** Fails when the file exists. `mode` is null for the system's default rights. */
  createFile(path: string, mode: number | null): Promise<OpenFile>;
  openForAppending(path: string): Promise<OpenFile>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Fails when it is not empty. */
  removeEmptyFolder(path: string): Promise<void>;
  /** Makes a rename inside the folder durable. Does nothing where the system has no such thing (Windows). */
  syncFolder(folder: string): Promise<void>;
  /** Bytes this user may still write on the disk that holds the path. */
  freeBytes(path: string): Promise<number>;
}

export interface OpenFile {
  write(bytes: Uint8Array): Promise<void>;
  truncate(size: number): Promise<void>;
  /** Content and metadata reach the disk. */
  sync(): Promise<void>;
  /** Content reaches the disk; cheaper than `sync`. */
  syncData(): Promise<void>;
  close(): Promise<void>;
}

export interface FileFacts {
  readonly kind: 'file' | 'folder' | 'other';
  readonly size: number;
  readonly mode: number;
  /** Milliseconds since 1970. */
  readonly modifiedAt: number;
}
