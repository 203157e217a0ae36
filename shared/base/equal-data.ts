/**
 * Structural equality of plain data (JSON values, tagged unions of them).
 * A key that is absent and a key that is undefined count as different; NaN equals NaN.
 */
export function equalData(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const leftKeys = Object.keys(left);
  if (leftKeys.length !== Object.keys(right).length) return false;
  const rightRecord = right as Readonly<Record<string, unknown>>;
  return leftKeys.every(
    (key) => Object.hasOwn(right, key) && equalData((left as Readonly<Record<string, unknown>>)[key], rightRecord[key]),
  );
}
