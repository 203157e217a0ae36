// The language library of this project knows no platform; every platform we run on has this class.
declare const TextDecoder: new (encoding: string) => { decode(bytes: Uint8Array): string };

/** First code points of the ranges that GB18030 numbers through with four bytes; two bytes hold what lies between. */
const PLANE = 0x10000;
const FIRST_OF_PLANES = 189_000;

/**
 * Text as GB18030 bytes. The two-byte part is read off the platform's own decoder, the four-byte part is arithmetic;
 * every character has a place, so nothing is replaced. Lone surrogates, which are no characters, become `?`.
 */
export function encodeGb18030(text: string): Uint8Array {
  const codes = table();
  const bytes: number[] = [];
  for (const sign of text) {
    const point = sign.codePointAt(0) ?? 0;
    const double = codes.doubles.get(point);
    if (point < 0x80) bytes.push(point);
    else if (double !== undefined) bytes.push(double >> 8, double & 0xff);
    else if (point >= 0xd800 && point < 0xe000) bytes.push(0x3f);
    else bytes.push(...fourBytes(point >= PLANE ? point - PLANE + FIRST_OF_PLANES : codes.numberOf(point)));
  }
  return Uint8Array.from(bytes);
}

interface Codes {
  readonly doubles: ReadonlyMap<number, number>;
  /** The running number of a four-byte character below the planes. */
  readonly numberOf: (point: number) => number;
}

let known: Codes | null = null;

function table(): Codes {
  if (known !== null) return known;
  const decoder = new TextDecoder('gb18030');
  const doubles = new Map<number, number>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail === 0x7f) continue;
      const text = decoder.decode(Uint8Array.of(lead, trail));
      const point = text.codePointAt(0) ?? 0;
      if (text.length === 1 && point !== 0xfffd && !doubles.has(point)) doubles.set(point, (lead << 8) | trail);
    }
  }
  known = { doubles, numberOf: fourByteNumbers(decoder) };
  return known;
}

/** Four-byte characters stand in the order of their code points, so a point is found by halving. */
function fourByteNumbers(decoder: { decode(bytes: Uint8Array): string }): (point: number) => number {
  const pointAt = (number: number): number => decoder.decode(Uint8Array.from(fourBytes(number))).codePointAt(0) ?? 0;
  return (point) => {
    let [low, high] = [0, 39_419];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pointAt(middle) < point) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

function fourBytes(number: number): readonly number[] {
  const fourth = number % 10;
  const third = Math.trunc(number / 10) % 126;
  const second = Math.trunc(number / 1260) % 10;
  return [0x81 + Math.trunc(number / 12_600), 0x30 + second, 0x81 + third, 0x30 + fourth];
}
