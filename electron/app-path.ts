import path from 'node:path';

export const APP_ORIGIN = 'app://equiplan';

/** What the page may load; everything else in the folder stays unseen. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

export type AppPath =
  | { readonly kind: 'file'; readonly path: string; readonly contentType: string }
  | { readonly kind: 'refused'; readonly status: 403 | 404 };

/**
 * The file behind an `app://equiplan/…` address. Another host, an unlisted kind of file, a backslash or a NUL is 404;
 * an address that would leave the folder is 403. Only the path counts: query and fragment are ignored.
 */
export function resolveAppPath(root: string, address: string): AppPath {
  const url = new URL(address);
  if (url.protocol !== 'app:' || url.host !== 'equiplan') return refused(404);
  const decoded = decode(url.pathname);
  if (decoded === null || decoded.includes('\\') || decoded.includes('\0')) return refused(404);
  const wanted = decoded === '/' ? '/index.html' : decoded;
  const file = path.resolve(root, `.${wanted}`);
  if (!file.startsWith(path.resolve(root) + path.sep)) return refused(403);
  const contentType = CONTENT_TYPES[path.extname(file).toLowerCase()];
  return contentType === undefined ? refused(404) : { kind: 'file', path: file, contentType };
}

/** True for addresses of our own page. */
export function isAppAddress(address: string): boolean {
  return address.startsWith(`${APP_ORIGIN}/`);
}

function refused(status: 403 | 404): AppPath {
  return { kind: 'refused', status };
}

function decode(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
