/** Closes a switch over a tagged union: adding a variant makes every forgotten switch fail to compile. */
export function exhaustive(value: never): never {
  throw new Error(`A case was added but not handled: ${JSON.stringify(value)}`);
}
