import { crc32c } from '../shared/base/crc32c';

/**
 * How a log of the store's engine (its `.log` files and its MANIFEST) reads to the end. `hole`: zero bytes stand where a
 * record should begin or end, which is what a power cut leaves. `torn`: it ends within a record. `damaged`: a record
 * within it is wrong.
 */
export type EngineLogEnd = 'whole' | 'hole' | 'torn' | 'damaged';

const BLOCK = 32 * 1024;
/** Checksum, length, type. */
const HEADER = 7;
/** Types of records: whole, or the pieces of one that is cut at the ends of blocks. */
const [FIRST, MIDDLE, LAST] = [2, 3, 4] as const;

/**
 * Reads an engine log record by record: blocks of 32 KiB, in which a record never begins in the last six bytes; those
 * are zero and no hole. An engine that opens a log with a hole or a torn end goes on writing behind it, and loses
 * everything at a later start.
 */
export function engineLogEnd(log: Uint8Array): EngineLogEnd {
  const view = new DataView(log.buffer, log.byteOffset, log.byteLength);
  let unended = false;
  for (let at = 0; at < log.length; ) {
    const left = BLOCK - (at % BLOCK);
    const rest = log.subarray(at);
    if (left < HEADER) {
      if (!isZero(rest.subarray(0, left))) return 'damaged';
      at += left;
      continue;
    }
    if (rest.length < HEADER) return isZero(rest) ? 'hole' : 'torn';
    const length = view.getUint16(at + 4, true);
    const type = view.getUint8(at + 6);
    // Records of no length are padding of real writers; those have a type.
    if (type === 0 && length === 0) return 'hole';
    if (type === 0 || type > LAST || HEADER + length > left) return 'damaged';
    if (rest.length < HEADER + length) return 'torn';
    if (view.getUint32(at, true) !== masked(crc32c(rest.subarray(HEADER - 1, HEADER + length)))) {
      return rest[HEADER + length - 1] === 0 && isLast(rest, length) ? 'hole' : 'damaged';
    }
    unended = type === FIRST || type === MIDDLE;
    at += HEADER + length;
  }
  return unended ? 'torn' : 'whole';
}

/** Nothing but zero bytes stands behind the record that begins here. */
function isLast(rest: Uint8Array, length: number): boolean {
  return isZero(rest.subarray(HEADER + length));
}

function isZero(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0);
}

/** The engine stores checksums rotated and shifted, so that a checksum of checksums stays one. */
function masked(crc: number): number {
  return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
}
