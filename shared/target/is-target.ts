import { COMPARATORS, type Target } from './target';

/** True when foreign data (a file, a store) is a well-formed target and nothing else. */
export function isTarget(value: unknown): value is Target {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  const record = value as Readonly<Record<string, unknown>>;
  switch (record.kind) {
    case 'number':
      return (
        (COMPARATORS as readonly unknown[]).includes(record.comparator) &&
        isFinite(record.number) &&
        hasWriting(record) &&
        keysAre(record, 9)
      );
    case 'range':
      return isFinite(record.low) && isFinite(record.high) && hasWriting(record) && keysAre(record, 9);
    case 'change':
    case 'words':
    case 'delegated':
      return typeof record.text === 'string' && record.text !== '' && record.text.length <= 32_767 && keysAre(record, 2);
    case 'notSet':
      return keysAre(record, 1);
    default:
      return false;
  }
}

function isFinite(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value);
}

function hasWriting(record: Readonly<Record<string, unknown>>): boolean {
  return (
    Number.isInteger(record.decimals) &&
    Number(record.decimals) >= 0 &&
    Number(record.decimals) <= 100 &&
    (record.scale === '' || record.scale === '万' || record.scale === '亿') &&
    typeof record.cumulative === 'boolean' &&
    typeof record.perYear === 'boolean' &&
    typeof record.soft === 'boolean'
  );
}

function keysAre(record: Readonly<Record<string, unknown>>, most: number): boolean {
  return Object.keys(record).length <= most;
}
