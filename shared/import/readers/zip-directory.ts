import { refuse } from './refuse';
import { SOURCE_LIMITS } from './source-limits';

export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated; others are refused when the part is read. */
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly crc: number;
  readonly encrypted: boolean;
  /** Where its own header stands. */
  readonly at: number;
}

export interface Zip {
  readonly bytes: Uint8Array;
  readonly entries: ReadonlyMap<string, ZipEntry>;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const RATIO_MATTERS_ABOVE = 1024 * 1024;

/**
 * The list of parts at the end of a zip. Sizes, number and ratios are held against the limits here, before anything is
 * unpacked. Refuses: `source.truncated`, `source.damaged`, `source.tooManyParts`, `source.unpackedTooLarge`.
 */
export function readZipDirectory(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > SOURCE_LIMITS.parts) refuse('source.tooManyParts', { parts: count, most: SOURCE_LIMITS.parts });
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY) refuse('source.damaged', { part: 'zip' });
    const entry = readEntry(bytes, view, at);
    total += entry.size;
    if (total > SOURCE_LIMITS.unpackedBytes || isBomb(entry))
      refuse('source.unpackedTooLarge', { largest: SOURCE_LIMITS.unpackedBytes });
    // Two parts of one name are two truths: which one another program shows is not ours to guess.
    if (entries.has(entry.name)) refuse('source.damaged', { part: entry.name });
    entries.set(entry.name, entry);
    at += ENTRY_LENGTH + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { bytes, entries };
}

function isBomb({ size, packed }: ZipEntry): boolean {
  return size > RATIO_MATTERS_ABOVE && size > packed * SOURCE_LIMITS.ratio;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at -= 1) if (view.getUint32(at, true) === END) return at;
  return refuse('source.truncated');
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true);
  const extra = at + ENTRY_LENGTH + nameLength;
  const [size, packed, header] = wideSizes(view, extra, extra + view.getUint16(at + 30, true), [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  return {
    name: asciiName(bytes.subarray(at + ENTRY_LENGTH, extra)),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    size,
    packed,
    at: header,
  };
}

/** Some writers put every size into the field for large ones, however small the file is. */
function wideSizes(
  view: DataView,
  from: number,
  to: number,
  narrow: readonly [number, number, number],
): readonly [number, number, number] {
  const ABSENT = 0xffffffff;
  if (!narrow.includes(ABSENT)) return narrow;
  for (let at = from; at + 4 <= Math.min(to, view.byteLength); at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const wide = narrow.map((value) => {
      if (value !== ABSENT || next + 8 > view.byteLength) return value;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    });
    return [wide[0] ?? ABSENT, wide[1] ?? ABSENT, wide[2] ?? ABSENT];
  }
  return narrow;
}

/** Parts of office files have ASCII names; others are never asked for, they only must not coincide. */
function asciiName(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
