// Draws the app's mark, bars in balance around an upright, as PNG files beside this script: node build/icons/draw-icon.mjs
// The files are in the repository; run it again only when the mark changes.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';

const folder = path.dirname(fileURLToPath(import.meta.url));
const sizes = [16, 24, 32, 48, 64, 128, 256, 512];

// On a square of 18 units: [left, top, width, height]. Ground and mark are the accent and paper of the light theme.
const ground = { corner: 3.6, colour: [29, 90, 145] };
const mark = {
  colour: [255, 255, 255],
  bars: [
    [8.5, 3.2, 1, 11.2],
    [4.4, 13.6, 9.2, 1],
    [3.2, 5.6, 4.2, 2],
    [3.2, 9.2, 4.2, 2],
    [10.6, 7.4, 4.2, 2],
  ],
};

for (const size of sizes) fs.writeFileSync(path.join(folder, `${size}x${size}.png`), png(size));

/** Colour of the point (x, y) in units, or null outside the rounded ground. */
function colourAt(x, y) {
  const nearX = Math.max(ground.corner - x, x - (18 - ground.corner), 0);
  const nearY = Math.max(ground.corner - y, y - (18 - ground.corner), 0);
  if (nearX * nearX + nearY * nearY > ground.corner * ground.corner) return null;
  const onMark = mark.bars.some(
    ([left, top, width, height]) => x >= left && x < left + width && y >= top && y < top + height,
  );
  return onMark ? mark.colour : ground.colour;
}

/** Average of 8×8 points inside one pixel, as red, green, blue, opacity. */
function pixel(column, row, size) {
  const sum = [0, 0, 0];
  let inside = 0;
  for (let point = 0; point < 64; point += 1) {
    const x = ((column + ((point % 8) + 0.5) / 8) * 18) / size;
    const y = ((row + (Math.floor(point / 8) + 0.5) / 8) * 18) / size;
    const colour = colourAt(x, y);
    if (colour === null) continue;
    inside += 1;
    for (const channel of [0, 1, 2]) sum[channel] += colour[channel];
  }
  if (inside === 0) return [0, 0, 0, 0];
  return [...sum.map((total) => Math.round(total / inside)), Math.round((inside * 255) / 64)];
}

function png(size) {
  const rows = [];
  for (let row = 0; row < size; row += 1) {
    rows.push(0); // PNG filter "none" for this row
    for (let column = 0; column < size; column += 1) rows.push(...pixel(column, row, size));
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8); // 8 bits a channel, RGB with opacity
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name, content) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(content.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

/** The checksum PNG asks for (ISO 3309). */
function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
