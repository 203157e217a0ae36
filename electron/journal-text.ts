import { crc32 } from '../shared/base/crc32';

const LINE_FEED = 0x0a;
const HEADER = /^([1-9]\d{0,14}) (\d{1,10}) ([0-9a-f]{8}) /;
/** The header is at most 15 + 10 + 8 characters and three spaces long. */
const HEADER_BYTES = 36;

export interface JournalLine {
  readonly seq: number;
  readonly bytes: Uint8Array;
  readonly checksum: number;
}

export interface JournalScan {
  readonly lines: readonly JournalLine[];
  /** Lines that are there but wrong: broken header, length or checksum. */
  readonly damaged: number;
  /** Bytes up to and including the last line feed; what follows is a torn line of an append that never ended. */
  readonly wholeSize: number;
  readonly torn: boolean;
}

/**
 * One journal line: `seq length crc32 json\n`, length in bytes of UTF-8. The checksum, in hex, is of `seq json`,
 * so that a flipped digit of the number is noticed too.
 */
export function journalLine(seq: number, json: Uint8Array): Uint8Array {
  const header = `${seq} ${json.length} ${journalChecksum(seq, json).toString(16).padStart(8, '0')} `;
  return Buffer.concat([Buffer.from(header, 'latin1'), json, Buffer.from([LINE_FEED])]);
}

export function journalChecksum(seq: number, json: Uint8Array): number {
  return crc32(Buffer.concat([Buffer.from(`${seq} `, 'latin1'), json]));
}

/** Reads a whole journal. Line feeds part the lines, so one damaged line costs no other. */
export function scanJournal(content: Uint8Array): JournalScan {
  const lines: JournalLine[] = [];
  let damaged = 0;
  let start = 0;
  for (;;) {
    const end = content.indexOf(LINE_FEED, start);
    if (end < 0) break;
    const line = parseLine(content.subarray(start, end));
    if (line === null) damaged += 1;
    else lines.push(line);
    start = end + 1;
  }
  return { lines, damaged, wholeSize: start, torn: start < content.length };
}

function parseLine(line: Uint8Array): JournalLine | null {
  const head = HEADER.exec(Buffer.from(line.subarray(0, HEADER_BYTES)).toString('latin1'));
  if (head === null) return null;
  const bytes = line.subarray(head[0].length);
  const checksum = Number.parseInt(head[3] ?? '', 16);
  const seq = Number(head[1]);
  if (bytes.length !== Number(head[2]) || journalChecksum(seq, bytes) !== checksum) return null;
  return { seq, bytes, checksum };
}
