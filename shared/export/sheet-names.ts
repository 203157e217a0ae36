/** Most UTF-16 units a sheet's name may have. */
const LONGEST = 31;

/** Names as Excel takes them: none empty, none with its forbidden signs or too long, none twice. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const plain =
      name
        .replace(/[\\/?*[\]:]/g, '_')
        .replace(/^'+|'+$/g, '')
        .trim() || '_';
    let made = plain.slice(0, LONGEST);
    for (let copy = 2; taken.has(made.toLowerCase()); copy += 1) {
      const suffix = `(${copy})`;
      made = `${plain.slice(0, LONGEST - suffix.length)}${suffix}`;
    }
    taken.add(made.toLowerCase());
    return made;
  });
}
