import { type FoundQuantity, findQuantities } from './find-quantities';

/** A name that a clause tells a number of, and that number. */
export interface Respective<Named> {
  readonly named: Named;
  readonly quantity: FoundQuantity;
}

/** Shorter beginnings (人口 of 人口数) stand inside too many words. */
const SHORTEST_STEM = 3;

/**
 * 甲率、乙率分别达到90%、95%, and 甲、乙参保率分别…, where what the names end with alike is said once. Names and numbers
 * belong to each other by their order, and only where there are as many of both. Null for a clause that tells no numbers
 * one by one; empty where it does and is not understood.
 */
export function respectiveNames<Named extends { readonly name: string }>(
  clause: string,
  names: readonly Named[],
): readonly Respective<Named>[] | null {
  const at = clause.indexOf('分别');
  const quantities = at < 0 ? [] : findQuantities(clause).filter(({ start }) => start >= at);
  if (quantities.length < 2) return null;
  const items = clause
    .slice(0, at)
    .replace(/[将要均]$/, '')
    .split(/、|以及|和|与|及/);
  // A list may begin behind words of its own: its last items are those that count.
  const listed = items.slice(-quantities.length);
  const last = longest(names, ({ name }) => listed.at(-1)?.endsWith(name) === true);
  if (last === undefined || listed.length !== quantities.length) return [];
  const found = listed.map((item, index) => {
    const named = index === listed.length - 1 ? last : namedBy(item, names, last.name);
    const quantity = quantities[index];
    return named === undefined || quantity === undefined ? null : { named, quantity };
  });
  return found.every((one) => one !== null) ? found : [];
}

/** By its whole name, else by its beginning where it ends like the last of the list. */
function namedBy<Named extends { readonly name: string }>(
  item: string,
  names: readonly Named[],
  last: string,
): Named | undefined {
  return (
    longest(names, ({ name }) => item.endsWith(name)) ??
    longest(names, ({ name }) => {
      let shared = 0;
      while (shared < Math.min(name.length, last.length) && name.at(-1 - shared) === last.at(-1 - shared)) shared += 1;
      for (let end = shared; end > 0; end -= 1) {
        const stem = name.slice(0, name.length - end);
        if (stem.length >= SHORTEST_STEM && item.endsWith(stem)) return true;
      }
      return false;
    })
  );
}

function longest<Named extends { readonly name: string }>(
  names: readonly Named[],
  fits: (named: Named) => boolean,
): Named | undefined {
  return names.filter(fits).toSorted((a, b) => b.name.length - a.name.length)[0];
}
