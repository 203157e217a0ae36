/** What a source may weigh. A plan of national size stays far below all of it; more is a mistake or an attack. */
export const SOURCE_LIMITS = {
  fileBytes: 50 * 1024 * 1024,
  /** All parts of a zip together, unpacked. */
  unpackedBytes: 300 * 1024 * 1024,
  parts: 2000,
  /** Unpacked to packed, for parts above a megabyte: small ones may well be 300 times the same row. */
  ratio: 200,
  lines: 300_000,
  xmlDepth: 256,
  sheets: 200,
  /** Rows and columns that hold something. */
  rows: 250_000,
  columns: 200,
  /** Texts of a workbook and their characters: of all its cells together. */
  strings: 4_000_000,
  stringCharacters: 60_000_000,
  /** What a cell of Excel holds. */
  cellCharacters: 32_767,
  /** Cells that merged ranges may fill together. */
  mergedCells: 2_000_000,
} as const;
