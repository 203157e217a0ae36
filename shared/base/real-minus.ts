/**
 * A number's text for the eye: `-0.35` → `−0.35`, as wide as a plus and never mistaken for a hyphen. Text that other
 * programs read (files, clipboard) keeps the hyphen, which they take for a sign.
 */
export function realMinus(text: string): string {
  return text.replace(/^-(?=\d)/, '−');
}
