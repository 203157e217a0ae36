import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { resolveAppPath } from './app-path';
import { systemCode } from './file-issue';

/** Styles may be inline because the grid places its rows by them; nothing else is loosened. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Must run before the app is ready. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built page from `root` under `app://equiplan/`. */
export function serveApp(root: string): void {
  protocol.handle('app', async (request) => {
    if (request.method !== 'GET') return answer(405, null);
    const found = resolveAppPath(root, request.url);
    if (found.kind === 'refused') return answer(found.status, null);
    try {
      return answer(200, await readFile(found.path), found.contentType);
    } catch (error) {
      if (systemCode(error) === null) throw error;
      return answer(404, null);
    }
  });
}

function answer(
  status: number,
  body: Uint8Array<ArrayBuffer> | null,
  contentType = 'text/plain; charset=utf-8',
): Response {
  return new Response(body, {
    status,
    headers: {
      'Content-Type': contentType,
      'Content-Security-Policy': CONTENT_SECURITY_POLICY,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    },
  });
}
