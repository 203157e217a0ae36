import { type Issue, issue } from './issue';
import { fail, ok, type Result } from './result';

// The language library of this project knows no platform; every platform we run on has this class.
declare const TextDecoder: new (
  encoding: string,
  options: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string };

export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
}

/**
 * Turns the bytes of a text file into text: byte order mark, then UTF-16 by its zero bytes, then strict
 * UTF-8, then strict GB18030. Issues: `text.binary`, `text.encoding`. Nothing is replaced by `�`.
 */
export function decodeText(bytes: Uint8Array): Result<DecodedText, Issue> {
  const encoding = sniff(bytes);
  if (encoding === 'binary') return fail(issue('text.binary'));
  for (const candidate of encoding === null ? (['utf-8', 'gb18030'] as const) : [encoding]) {
    try {
      return ok({ text: new TextDecoder(candidate, { fatal: true }).decode(bytes), encoding: candidate });
    } catch {
      // Not this encoding: the next one is tried, and when none is left the issue says so.
    }
  }
  return fail(issue('text.encoding'));
}

function sniff(bytes: Uint8Array): DecodedText['encoding'] | 'binary' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 4096);
  let [even, odd] = [0, 0];
  for (const [index, byte] of head.entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  if (even + odd === 0) return null;
  // Line ends and digits of UTF-16 leave zero bytes on one side only; anything else is no text.
  if (even === 0) return 'utf-16le';
  return odd === 0 ? 'utf-16be' : 'binary';
}
