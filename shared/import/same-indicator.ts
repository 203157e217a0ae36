import type { DraftIndicator } from './import-draft';
import { indicatorKey, unitKey } from './match-key';

/** Which of the rows a row of a district is about: of its name and unit, where only one can be meant. */
export function sameIndicator(indicators: readonly DraftIndicator[], { name, unit }: DraftIndicator): number | null {
  const key = indicatorKey(name);
  const found = indicators.flatMap((one, at) =>
    indicatorKey(one.name) === key && (unit === null || one.unit === null || unitKey(one.unit) === unitKey(unit))
      ? [at]
      : [],
  );
  const exact = found.filter((at) => unitKey(indicators[at]?.unit ?? null) === unitKey(unit));
  const [only] = exact.length === 1 ? exact : found;
  return only === undefined || (found.length > 1 && exact.length !== 1) ? null : only;
}
