import { crc32c } from '../shared/base/crc32c';

const BLOCK = 32 * 1024;
const HEADER = 7;
const [FULL, FIRST, MIDDLE, LAST] = [1, 2, 3, 4];

/** Appends a record to a log as the store's engine does: cut at the ends of blocks, with zeros where no header fits. */
export function appendRecord(log: readonly number[], content: Uint8Array): number[] {
  const grown = [...log];
  for (let at = 0, begun = false; at < content.length || !begun; begun = true) {
    let left = BLOCK - (grown.length % BLOCK);
    if (left < HEADER) {
      grown.push(...Array<number>(left).fill(0));
      left = BLOCK;
    }
    const piece = content.subarray(at, at + left - HEADER);
    at += piece.length;
    const ends = at === content.length;
    const type = begun ? (ends ? LAST : MIDDLE) : ends ? FULL : FIRST;
    const crc = crc32c(Uint8Array.of(type as number, ...piece));
    const masked = (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
    grown.push(...[0, 8, 16, 24].map((shift) => (masked >>> shift) & 0xff));
    grown.push(piece.length & 0xff, piece.length >>> 8, type as number, ...piece);
  }
  return grown;
}
