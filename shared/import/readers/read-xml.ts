import { readPart } from './read-part';
import { refuse } from './refuse';
import { type XmlHandler, XmlReader } from './xml-events';
import type { Zip } from './zip-directory';

// The language library of this project knows no platform; every platform we run on has this class.
declare const TextDecoder: new (
  encoding: string,
  options: { readonly fatal: boolean },
) => { decode(bytes?: Uint8Array, options?: { readonly stream: boolean }): string };

/** Reads a part of an office file as XML events. False where the file has no such part. Refuses as its parts do. */
export function readXmlPart(zip: Zip, name: string, handler: XmlHandler): boolean {
  const entry = zip.entries.get(name);
  if (entry === undefined) return false;
  const reader = new XmlReader(name, handler);
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  const decode = (piece?: Uint8Array): string => {
    try {
      return decoder?.decode(piece, { stream: piece !== undefined }) ?? '';
    } catch {
      // Bytes that are no text.
      return refuse('source.damaged', { part: name });
    }
  };
  readPart(zip, entry, (piece) => {
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    reader.write(decode(piece));
  });
  reader.write(decode());
  reader.end();
  return true;
}

/** XML of office files is UTF-8; UTF-16 is allowed and says so by its mark. */
function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  return start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** The same for XML that is already text. */
export function readXmlText(name: string, text: string, handler: XmlHandler): void {
  const reader = new XmlReader(name, handler);
  for (let at = 0; at < text.length; at += PIECE) reader.write(text.slice(at, at + PIECE));
  reader.end();
}

const PIECE = 64 * 1024;
