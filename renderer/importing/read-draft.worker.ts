import { readSource } from './read-source';

/** Reads one plan text away from the window's thread: bytes in, a Result out. */
self.addEventListener('message', (event: MessageEvent<Uint8Array>) => {
  self.postMessage(readSource(event.data));
});
