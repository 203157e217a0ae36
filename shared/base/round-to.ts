/** Half away from zero at the given decimals, on the digits as written: 1.005 gives 1.01. */
export function roundTo(value: number, decimals: number): number {
  const written = String(Math.abs(value));
  // Written with an exponent there are no digits to shift: below 1e-6 or above 1e21.
  if (written.includes('e')) return Math.abs(value) < 1 ? Number(value.toFixed(decimals)) + 0 : value;
  // Plus zero, because a rounded-away negative would print as -0.
  return Math.sign(value) * Number(`${Math.round(Number(`${written}e${decimals}`))}e-${decimals}`) + 0;
}
