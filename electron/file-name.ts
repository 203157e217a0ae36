/** Most file systems allow 255 bytes; leave room for an extension and a copy's `(1)`. */
const LONGEST_STEM_BYTES = 230;
const RESERVED_ON_WINDOWS = /^(con|prn|aux|nul|com[1-9]|lpt[1-9])$/i;

/**
 * A name to offer in a save dialog, good on every system: no separators, control, bidirectional or zero-width characters,
 * no reserved name, short enough, and with the extension (given without its dot).
 */
export function safeFileName(suggested: string, extension: string): string {
  const suffix = `.${extension}`;
  const stem = suggested.toLowerCase().endsWith(suffix) ? suggested.slice(0, -suffix.length) : suggested;
  const cleaned = stem
    .replace(/[\p{Cc}\p{Cs}\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, '')
    .replace(/[\\/:*?"<>|]/g, '_')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const short = withinBytes(cleaned, LONGEST_STEM_BYTES);
  return `${short === '' || RESERVED_ON_WINDOWS.test(short) ? `_${short}` : short}${suffix}`;
}

function withinBytes(text: string, limit: number): string {
  let kept = '';
  let bytes = 0;
  for (const character of text) {
    bytes += Buffer.byteLength(character);
    if (bytes > limit) break;
    kept += character;
  }
  return kept;
}
