import type { FileToken } from '../shared/desk/desk-api';

/** The table between paths a person chose and the words the renderer knows them by. Lives as long as the process. */
export interface FileTokens {
  /** The same path always gets the same token. */
  tokenFor(filePath: string): FileToken;
  /** Null for a word that was never given out. */
  pathOf(token: FileToken): string | null;
}

export function createFileTokens(newWord: () => string): FileTokens {
  const tokensByPath = new Map<string, FileToken>();
  const pathsByToken = new Map<FileToken, string>();
  return {
    tokenFor(filePath) {
      const known = tokensByPath.get(filePath);
      if (known !== undefined) return known;
      const token = newWord();
      tokensByPath.set(filePath, token);
      pathsByToken.set(token, filePath);
      return token;
    },
    pathOf: (token) => pathsByToken.get(token) ?? null,
  };
}
