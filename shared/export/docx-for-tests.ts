import { strFromU8, unzipSync } from 'fflate';

/** All words of a document's body, without their marks. */
export function wordsOfDocx(bytes: Uint8Array): string {
  const { 'word/document.xml': part = new Uint8Array() } = unzipSync(bytes);
  return strFromU8(part).replace(/<[^>]*>/g, '');
}
