import { type DecodedText, decodeText } from '../../base/decode-text';
import type { Issue } from '../../base/issue';
import { refuse } from './refuse';
import { SOURCE_LIMITS } from './source-limits';
import { readZipDirectory, type Zip } from './zip-directory';

/** A file as far as its first bytes tell: a zip with its parts, or a text. */
export interface SniffedFile {
  readonly name: string;
  /** In small letters, without the point; empty where the name has none. A hint, never proof. */
  readonly extension: string;
  readonly content:
    | { readonly kind: 'zip'; readonly zip: Zip }
    | { readonly kind: 'text'; readonly text: string; readonly encoding: DecodedText['encoding'] };
}

/** A kind of file that planners do have and we do not read, with the code whose sentence says what to do. */
interface Foreign {
  readonly code: string;
  readonly claims: (bytes: Uint8Array) => boolean;
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const FOREIGN: readonly Foreign[] = [
  { code: 'source.password', claims: (bytes) => startsWith(bytes, OLE) && holds(bytes, wide('EncryptedPackage')) },
  { code: 'source.oldWord', claims: (bytes) => startsWith(bytes, OLE) && holds(bytes, wide('WordDocument')) },
  {
    code: 'source.oldExcel',
    claims: (bytes) =>
      startsWith(bytes, OLE) && (holds(bytes, wide('Workbook')) || holds(bytes, [...wide('Book'), 0, 0])),
  },
  { code: 'source.oldOffice', claims: (bytes) => startsWith(bytes, OLE) },
  { code: 'source.rtf', claims: (bytes) => startsWith(bytes, ascii('{\\rtf')) },
  { code: 'source.pdf', claims: (bytes) => startsWith(bytes, ascii('%PDF')) },
  {
    code: 'source.picture',
    claims: (bytes) =>
      [[0x89, 0x50, 0x4e, 0x47], [0xff, 0xd8, 0xff], ascii('GIF8'), ascii('II*\0'), ascii('MM\0*'), ascii('BM')].some(
        (start) => startsWith(bytes, start) && bytes.subarray(0, 64).includes(0),
      ) || startsWith(bytes, [0xff, 0xd8, 0xff]),
  },
  { code: 'source.archive', claims: (bytes) => [ascii('Rar!'), ascii('7z\xbc\xaf')].some((s) => startsWith(bytes, s)) },
  { code: 'source.webArchive', claims: (bytes) => startsWith(bytes, ascii('MIME-Version:')) },
];

/** Zips of other programs, by a part that only they have. */
const FOREIGN_ZIPS: readonly { readonly code: string; readonly part: RegExp }[] = [
  { code: 'source.planFile', part: /^manifest\.json$/ },
  { code: 'source.openDocument', part: /^(?:mimetype|META-INF\/manifest\.xml)$/ },
  { code: 'source.slides', part: /^ppt\// },
  { code: 'source.binaryWorkbook', part: /^xl\/workbook\.bin$/ },
];

/**
 * Looks at what a file is. Refuses, each with a remedy: `source.empty`, `source.tooLarge`, kinds we do not read, zips
 * that are none of an office program, and texts in no known encoding (`text.binary`, `text.encoding`).
 */
export function sniffFile(name: string, bytes: Uint8Array): SniffedFile {
  if (bytes.length === 0) refuse('source.empty');
  if (bytes.length > SOURCE_LIMITS.fileBytes)
    refuse('source.tooLarge', { bytes: bytes.length, largest: SOURCE_LIMITS.fileBytes });
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (startsWith(bytes, [0x50, 0x4b])) return { name, extension, content: { kind: 'zip', zip: officeZip(bytes) } };
  const foreign = FOREIGN.find(({ claims }) => claims(bytes));
  if (foreign !== undefined) refuse(foreign.code);
  // A workbook or document whose beginning is gone is no text in a strange encoding.
  const decoded = decodeText(bytes);
  if (!decoded.ok) return refuse(textIssue(decoded.issue, extension));
  return { name, extension, content: { kind: 'text', ...decoded.value } };
}

function textIssue(issue: Issue, extension: string): string {
  return /^(?:docx|docm|xlsx|xlsm)$/.test(extension) ? 'source.truncated' : issue.code;
}

function officeZip(bytes: Uint8Array): Zip {
  const zip = readZipDirectory(bytes);
  const names = [...zip.entries.keys()];
  const foreign = FOREIGN_ZIPS.find(({ part }) => names.some((name) => part.test(name)));
  if (foreign !== undefined) refuse(foreign.code);
  if (![...zip.entries.values()].some(({ encrypted }) => encrypted)) return zip;
  return refuse('source.password');
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

function ascii(text: string): number[] {
  return Array.from(text, (sign) => sign.charCodeAt(0));
}

/** As names stand in the directory of an old office file. */
function wide(text: string): number[] {
  return ascii(text).flatMap((byte) => [byte, 0]);
}
