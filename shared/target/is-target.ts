import { COMPARATORS, type Target } from './target';

/** True when foreign data (a file, a store) is a well-formed target and nothing else. */
export function isTarget(value: unknown): value is Target {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  const record = value as Readonly<Record<string, unknown>>;
  switch (record.kind) {
    case 'number':
      return (
        (COMPARATORS as readonly unknown[]).includes(record.comparator) &&
        isFiniteNumber(record.number) &&
        hasWriting(record) &&
        keysAre(record, 9)
      );
    case 'range':
      return (
        isFiniteNumber(record.low) &&
        isFiniteNumber(record.high) &&
        (record.lowDecimals === undefined || isDigitCount(record.lowDecimals)) &&
        hasWriting(record) &&
        keysAre(record, 9)
      );
    case 'change':
    case 'words':
    case 'delegated':
      return (
        typeof record.text === 'string' && record.text !== '' && record.text.length <= 32_767 && keysAre(record, 2)
      );
    case 'notSet':
      return keysAre(record, 1);
    default:
      return false;
  }
}

function isFiniteNumber(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value);
}

/** As many digits after the point as toFixed can print. */
function isDigitCount(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 100;
}

function hasWriting(record: Readonly<Record<string, unknown>>): boolean {
  return (
    isDigitCount(record.decimals) &&
    (record.scale === '' || record.scale === '万' || record.scale === '亿') &&
    typeof record.cumulative === 'boolean' &&
    typeof record.perYear === 'boolean' &&
    typeof record.soft === 'boolean'
  );
}

function keysAre(record: Readonly<Record<string, unknown>>, most: number): boolean {
  return Object.keys(record).length <= most;
}
