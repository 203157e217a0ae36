/** Pairs by one rule after the other, in order, each known thing once. By key of what was read. */
export function pairUp<Key, Known, Read>(
  known: readonly Known[],
  read: readonly (readonly [Key, Read])[],
  rules: readonly ((known: Known, read: Read) => boolean)[],
): ReadonlyMap<Key, Known> {
  const pairs = new Map<Key, Known>();
  const open = new Set(known);
  for (const agrees of rules)
    for (const [key, one] of read) {
      if (pairs.has(key)) continue;
      const found = [...open].find((candidate) => agrees(candidate, one));
      if (found === undefined) continue;
      pairs.set(key, found);
      open.delete(found);
    }
  return pairs;
}
