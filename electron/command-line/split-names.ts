/** Names in one word of the command line, parted by commas of either width: 姑苏区,吴中区. */
export function splitNames(written: string): readonly string[] {
  return written
    .split(/[,，]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
