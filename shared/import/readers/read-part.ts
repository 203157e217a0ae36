import { Inflate } from 'fflate';
import { crc32 } from '../../base/crc32';
import { refuse } from './refuse';
import type { Zip, ZipEntry } from './zip-directory';

/** Packed bytes handed on at once: whatever they hold, they become some megabytes at most. */
const SLICE = 16 * 1024;
const HEADER = 0x04034b50;
const HEADER_LENGTH = 30;

/**
 * Unpacks a part piece by piece and counts while doing so, since sizes in a directory may lie. `take` may refuse and so
 * end the reading early. Refuses: `source.damaged`, `source.password`.
 */
export function readPart(zip: Zip, entry: ZipEntry, take: (piece: Uint8Array) => void): void {
  if (entry.encrypted) refuse('source.password');
  const packed = packedBytes(zip.bytes, entry);
  let size = 0;
  let crc = 0;
  const count = (piece: Uint8Array): void => {
    size += piece.length;
    if (size > entry.size) refuse('source.damaged', { part: entry.name });
    crc = crc32(piece, crc);
    take(piece);
  };
  if (entry.method === 0) for (let at = 0; at < packed.length; at += SLICE) count(packed.subarray(at, at + SLICE));
  else inflate(packed, entry.name, count);
  if (size !== entry.size || crc !== entry.crc) refuse('source.damaged', { part: entry.name });
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { at, packed, name, method } = entry;
  const known = method === 0 || method === 8;
  if (!known || at + HEADER_LENGTH > bytes.length || view.getUint32(at, true) !== HEADER)
    refuse('source.damaged', { part: name });
  const start = at + HEADER_LENGTH + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packed > bytes.length) refuse('source.damaged', { part: name });
  return bytes.subarray(start, start + packed);
}

function inflate(packed: Uint8Array, part: string, take: (piece: Uint8Array) => void): void {
  // What `take` throws must come through; what the library throws is one thing for a person: the part is damaged.
  let taking = false;
  const stream = new Inflate((piece) => {
    taking = true;
    take(piece);
    taking = false;
  });
  try {
    for (let at = 0; at === 0 || at < packed.length; at += SLICE)
      stream.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
  } catch (cause) {
    if (taking) throw cause;
    refuse('source.damaged', { part });
  }
}
