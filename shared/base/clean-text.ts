/**
 * Characters that a reader cannot see but a program can: controls, zero-width characters, bidi
 * overrides, soft hyphens, byte order marks. Variation selectors stay: they belong to rare Han characters.
 */
const UNSEEN = /(?![\t\n\r])[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** Removes what cannot be seen. Tabs and line ends stay, since they carry layout. */
export function removeUnseen(text: string): string {
  return text.replace(UNSEEN, '');
}

/**
 * Brings full-width letters, digits and signs to half width (`９０％` → `90%`, `（人）` → `(人)`).
 * Not NFKC: that would also turn `㎡` into `m2`, `①` into `1` and `½` into `1⁄2`, and so make numbers up.
 */
export function foldWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0\u2000-\u200a\u202f\u205f]/g, ' ');
}

/**
 * The same for text that is kept for people: letters, digits, `%` and comparison signs are folded,
 * Chinese punctuation stays as it was written.
 */
export function foldForReading(text: string): string {
  return text
    .replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a％＜＞＝＋．]/g, (sign) =>
      String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
    )
    .replace(/[\u3000\u00a0\u2000-\u200a\u202f\u205f\s]+/g, ' ')
    .trim();
}
