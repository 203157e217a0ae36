/** A random id, unique between offices that never meet: 20 characters of a–z and 0–9, about 100 bits. */
export function newId(): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
  return Array.from(crypto.getRandomValues(new Uint8Array(20)), (byte) => letters[byte % letters.length]).join('');
}
