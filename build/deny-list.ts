/** Versions of packages that must not be in the lockfile, not even below others. */
export interface DeniedPackage {
  readonly name: string;
  /** The first version that is good again; null when none is. */
  readonly goodFrom: string | null;
  readonly why: string;
}

/**
 * Known by advisories when this was written: `npm audit` needs a registry that answers it, and many offices' mirrors do
 * not. Add what you learn; take nothing out.
 */
export const DENY_LIST: readonly DeniedPackage[] = [
  { name: 'xlsx', goodFrom: null, why: 'frozen on npm with CVE-2023-30533 and CVE-2024-22363' },
  { name: 'mammoth', goodFrom: '1.11.0', why: 'CVE-2025-11849: a document reads files' },
  { name: 'jszip', goodFrom: '3.8.0', why: 'paths out of the archive, prototype pollution' },
  { name: 'exceljs', goodFrom: null, why: 'unmaintained since 2023, with the old archive packages below it' },
  { name: 'buffers', goodFrom: null, why: 'has no licence' },
  { name: 'fstream', goodFrom: '1.0.12', why: 'CVE-2019-13173: overwrites files' },
  { name: 'unzipper', goodFrom: '0.12.0', why: 'paths out of the archive; stands on fstream' },
  { name: 'tmp', goodFrom: '0.2.4', why: 'CVE-2025-54798: writes where a link points' },
  { name: '@xmldom/xmldom', goodFrom: '0.8.4', why: 'CVE-2022-39353: several roots' },
  { name: 'xmldom', goodFrom: null, why: 'left behind for @xmldom/xmldom' },
  { name: 'fast-xml-parser', goodFrom: '4.5.0', why: 'slow expressions, expansion of entities' },
  { name: 'xml2js', goodFrom: '0.5.0', why: 'CVE-2023-0842: prototype pollution' },
  { name: 'papaparse', goodFrom: '5.2.0', why: 'slow expression' },
  { name: 'minimist', goodFrom: '1.2.6', why: 'CVE-2021-44906: prototype pollution' },
  { name: 'uuid', goodFrom: '11.1.1', why: 'GHSA-w5hq-g745-h8pq: writes past a buffer' },
  { name: 'event-stream', goodFrom: '4.0.0', why: '3.3.6 carried a thief' },
  { name: 'electron', goodFrom: '43.0.0', why: 'no security fixes any more: Electron keeps three majors' },
];

/** What the lockfile holds of the list, as sentences. */
export function deniedPackages(
  packages: readonly { readonly folder: string; readonly name: string; readonly version: string }[],
  list: readonly DeniedPackage[] = DENY_LIST,
): readonly string[] {
  return packages.flatMap(({ folder, name, version }) =>
    list
      .filter((denied) => denied.name === name && (denied.goodFrom === null || isOlder(version, denied.goodFrom)))
      .map(({ why, goodFrom }) => `${folder} ${version}: ${why}${goodFrom === null ? '' : ` (good from ${goodFrom})`}`),
  );
}

/** By major, minor and patch; of two equal ones a version before its release (`1.0.0-beta`) is the older. */
export function isOlder(version: string, than: string): boolean {
  const [left, right] = [numbersOf(version), numbersOf(than)];
  const at = left.findIndex((number, index) => number !== right[index]);
  return at === -1 ? version.includes('-') && !than.includes('-') : (left[at] ?? 0) < (right[at] ?? 0);
}

function numbersOf(version: string): readonly number[] {
  return version.split(/[-+]/, 1)[0]?.split('.').map(Number) ?? [];
}
