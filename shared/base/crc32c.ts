const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0x82f63b78 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** CRC-32C (Castagnoli), unsigned: the checksum of the engine's log records. */
export function crc32c(bytes: Uint8Array): number {
  let crc = ~0;
  for (let index = 0; index < bytes.length; index += 1) {
    // Both indexes are in range by construction.
    crc = (TABLE[(crc ^ (bytes[index] as number)) & 0xff] as number) ^ (crc >>> 8);
  }
  return ~crc >>> 0;
}
